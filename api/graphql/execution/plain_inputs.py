"""Input objects of plain values are made at once, for graphql-core has read the values; so are root fields called."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from typing import Any

import strawberry
from graphql import (
    GraphQLInputObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_nullable_type,
    is_leaf_type,
)
from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

Make = Callable[[Any], Any]


def is_plain(kind: object) -> bool:
    """Tell whether a type is an input object of plain values only, each by itself."""
    if not isinstance(kind, GraphQLInputObjectType) or kind.is_one_of:
        return False
    return all(is_leaf_type(get_nullable_type(field.type)) for field in kind.fields.values())


def take_at_once(schema: GraphQLSchema) -> None:
    """Let a schema make its inputs at once where they hold no other inputs and no lists, and call what takes them.

    Strawberry's way knows extensions, its own errors and arguments of every kind; a root field whose arguments are
    plain values and such inputs has none of them.
    """
    makers = {kind.name: _maker(kind) for kind in schema.type_map.values() if is_plain(kind)}
    for root in (schema.query_type, schema.mutation_type):
        for field in root.fields.values() if root else ():
            takers = [_taker(argument.type, makers) for argument in field.args.values()]
            known = field.extensions.get("strawberry-definition")
            if isinstance(known, StrawberryField) and _is_ours(known) and None not in takers:
                field.resolve = _caller(known, dict(zip(field.args, takers, strict=True)))


def _is_ours(known: StrawberryField) -> bool:
    """Tell whether a field is called with nothing but itself, the request and its arguments."""
    resolver = known.base_resolver
    return resolver is not None and not known.extensions and bool(resolver.self_parameter and resolver.info_parameter)


def _taker(kind: object, makers: Mapping[str, Make]) -> Make | None:
    inner = get_nullable_type(kind)  # type: ignore[call-overload]
    if isinstance(inner, GraphQLInputObjectType):
        return makers.get(inner.name)
    return _as_it_is if is_leaf_type(inner) else None


def _as_it_is(value: object) -> object:
    return value


def _caller(known: StrawberryField, takers: Mapping[str, Any]) -> Callable[..., Any]:
    resolver: Any = known.base_resolver and known.base_resolver.wrapped_func
    names = {name: argument.python_name for name, argument in zip(takers, known.arguments, strict=True)}

    def resolve(source: object, info: "GraphQLResolveInfo[Any]", **given: Any) -> Any:  # noqa: ANN401
        made = {names[name]: value if value is None else takers[name](value) for name, value in given.items()}
        return resolver(source, strawberry.Info(info, known), **made)

    return resolve


def _maker(kind: Any) -> Make:  # noqa: ANN401 - a plain input object
    definition: StrawberryObjectDefinition = kind.extensions["strawberry-definition"]
    made: type = definition.origin
    names = {name: field.extensions["strawberry-definition"].python_name for name, field in kind.fields.items()}
    missing = {
        field.python_name: None
        for field in definition.fields
        if field.default_value is MISSING and field.default_factory is MISSING
    }

    def make(value: Mapping[str, Any]) -> object:
        return made(**(missing | {names[name]: given for name, given in value.items()}))

    def from_input(_made: type, value: Mapping[str, Any], _context: InputContext) -> object:
        return make(value)

    definition.from_input = from_input
    return make
