"""The inputs of mutations, read from JSON as the mutation itself would read them (G-TWO)."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLInputType
from graphql.utilities import coerce_input_value
from strawberry.types.arguments import convert_argument


def input_type(operation: str) -> GraphQLInputType:
    """Give the type of a mutation's input."""
    from api.graphql.schema import core  # noqa: PLC0415 - the schema shows proposals

    if core.mutation_type is None:
        raise AssertionError
    kind: GraphQLInputType = core.mutation_type.fields[operation].args["input"].type
    return kind


def read_input(operation: str, asked: Mapping[str, Any], wanted: type) -> Any:  # noqa: ANN401 - a mutation's input
    """Read an input that is of its type; its key does not matter."""
    from api.graphql.schema import schema  # noqa: PLC0415 - the schema shows proposals

    coerced = coerce_input_value({**asked, "idempotencyKey": "proposed"}, input_type(operation))
    return convert_argument(coerced, wanted, schema.schema_converter.scalar_registry, schema.config)
