"""Operations prepared once: what of executing one hangs on no request; and variables of plain values, read at once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_nullable_type,
    is_leaf_type,
    is_required_input_field,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource
from graphql.type import is_non_null_type
from graphql.utilities.coerce_input_value import coerce_default_value

from api.graphql.execution.plain_inputs import is_plain

Read = Callable[[Any], Any]
"""Reads a value; Undefined where it is not good, or not as simple as it looked."""

Variable = tuple[GraphQLVariableSignature, Read]


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation whose variables are plain values, or input objects of nothing else, and its fragments."""

    node: OperationDefinitionNode
    definitions: Mapping[str, FragmentDefinitionNode]
    fragments: Mapping[str, FragmentDetails]
    variables: tuple[Variable, ...]

    def read(self, given: Mapping[str, Any]) -> VariableValues | None:
        """Read variables as graphql-core does; None where it is to do so itself, and to say what is wrong."""
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        for signature, read in self.variables:
            value = given.get(signature.name, Undefined)
            if value is Undefined or (made := read(value)) is Undefined:
                return None
            sources[signature.name], coerced[signature.name] = VariableValueSource(signature, value), made
        return VariableValues(sources, coerced)


def prepared(schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode) -> Prepared | None:
    """Prepare an operation of a valid document; None where its variables are no plain ones."""
    variables = tuple(_variables(schema, node))
    if len(variables) < len(node.variable_definitions or ()):
        return None
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    return Prepared(node, fragments, {name: FragmentDetails(each) for name, each in fragments.items()}, variables)


def _variables(schema: GraphQLSchema, node: OperationDefinitionNode) -> Iterator[Variable]:
    for definition in node.variable_definitions or ():
        signature = get_variable_signature(schema, definition)
        if not isinstance(signature, GraphQLError) and (read := _reader(signature.type)) is not None:
            yield signature, read


def _reader(kind: Any) -> Read | None:  # noqa: ANN401 - any input type
    inner = get_nullable_type(kind)
    if is_plain(inner):
        return _tried(kind, _object(inner))
    return _leaf(kind) if is_leaf_type(inner) else None


def _leaf(kind: Any) -> Read:  # noqa: ANN401 - a leaf, or one that is needed
    return _tried(kind, get_nullable_type(kind).coerce_input_value)


def _tried(kind: Any, read: Read) -> Read:  # noqa: ANN401 - any input type
    absent = Undefined if is_non_null_type(kind) else None

    def tried(value: Any) -> Any:  # noqa: ANN401 - whatever the client sent
        try:
            return absent if value is None else read(value)
        except Exception:  # noqa: BLE001 - it comes again on the long way, which reports what is wrong with it
            return Undefined

    return tried


def _object(kind: GraphQLInputObjectType) -> Read:
    leaves = {name: _leaf(field.type) for name, field in kind.fields.items()}
    names = {name: field.out_name or name for name, field in kind.fields.items()}
    needed = {name for name, field in kind.fields.items() if is_required_input_field(field)}
    given = {names[name]: coerce_default_value(field) for name, field in kind.fields.items()}
    defaults = {name: value for name, value in given.items() if value is not Undefined}

    def read(value: Mapping[str, Any]) -> Any:  # noqa: ANN401 - whatever the input is read as
        made = {names[name]: leaves[name](each) for name, each in value.items()}
        good = needed <= value.keys() and Undefined not in made.values()
        return kind.out_type(defaults | made) if good else Undefined

    return read
