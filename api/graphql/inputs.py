"""Input objects of plain values are made at once, for graphql-core has read the values; so is called what takes one."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from typing import Any, cast

import strawberry
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_nullable_type,
    is_leaf_type,
)
from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

Make = Callable[[Mapping[str, Any]], Any]


def take_at_once(schema: GraphQLSchema) -> None:
    """Let a schema make its inputs at once where they hold no other inputs and no lists, and call what takes them.

    Strawberry's way knows extensions, its own errors and arguments of every kind; a mutation whose one argument is such
    an input has none of them.
    """
    makers = {kind.name: _maker(kind) for kind in schema.type_map.values() if _is_plain(kind)}
    for field in schema.mutation_type.fields.values() if schema.mutation_type else ():
        known, kind = field.extensions.get("strawberry-definition"), _only_input(field)
        if isinstance(known, StrawberryField) and known.base_resolver and not known.extensions and kind in makers:
            field.resolve = _caller(known, cast("Callable[..., Any]", known.base_resolver.wrapped_func), makers[kind])


def _is_plain(kind: object) -> bool:
    return isinstance(kind, GraphQLInputObjectType) and all(
        is_leaf_type(get_nullable_type(field.type)) for field in kind.fields.values()
    )


def _only_input(field: GraphQLField) -> str | None:
    needed = field.args["input"].type if list(field.args) == ["input"] else None
    kind = needed.of_type if isinstance(needed, GraphQLNonNull) else None
    return kind.name if isinstance(kind, GraphQLInputObjectType) else None


def _caller(known: StrawberryField, resolver: Callable[..., Any], make: Make) -> Callable[..., Any]:
    def resolve(source: object, info: "GraphQLResolveInfo[Any]", input: Mapping[str, Any]) -> Any:  # noqa: A002, ANN401
        return resolver(source, strawberry.Info(info, known), input=make(input))

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
