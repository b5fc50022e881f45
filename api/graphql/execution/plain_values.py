"""How values are written out that are kept as they are shown, found once for each field of a schema."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    get_nullable_type,
    is_leaf_type,
)
from graphql.type import is_non_null_type
from strawberry.types.field import StrawberryField

Write = Callable[[Any], Any]
"""Writes a value out of the object that has it; Undefined where that is not as simple as it looked."""

Writers = dict[tuple[str, str], Write]
"""How the plain values are written, by the names of type and field."""


def writers_of(schema: GraphQLSchema) -> Writers:
    """Find how the plain values of a schema are written."""
    return dict(_writers(schema))


def _writers(schema: GraphQLSchema) -> Iterator[tuple[tuple[str, str], Write]]:
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            yield (kind.name, "__typename"), _always(kind.name)
            for name, field in kind.fields.items():
                if write := _plain(field):
                    yield (kind.name, name), write


def _always(name: str) -> Write:
    return lambda _source: name


def _plain(field: GraphQLField) -> Write | None:
    """Tell how a field is written that only reads an attribute, None where it does more."""
    known = field.extensions.get("strawberry-definition")
    needed, kind = is_non_null_type(field.type), get_nullable_type(field.type)
    if not isinstance(known, StrawberryField) or not known.is_basic_field or not is_leaf_type(kind):
        return None
    read, served, missing = attrgetter(known.python_name), _served(kind), Undefined if needed else None

    def write(source: Any) -> Any:  # noqa: ANN401 - whatever a resolver gave
        try:
            value = read(source)
            written = missing if value is None else served(value)
        except Exception:  # noqa: BLE001 - it comes again on the long way, which reports what is wrong with it
            return Undefined
        return Undefined if written is None and value is not None else written

    return write


def _served(kind: Any) -> Write:  # noqa: ANN401 - a scalar or an enum
    if isinstance(kind, GraphQLEnumType):
        return {member: name for name in kind.values for member in [kind.coerce_input_value(name)]}.__getitem__
    return kind.coerce_output_value  # type: ignore[no-any-return]
