"""Reading input objects: those of plain values only are made at once, for graphql-core has read the values already."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLSchema, get_nullable_type, is_leaf_type
from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryObjectDefinition

Read = Callable[[type, Mapping[str, Any], InputContext], Any]


def read_at_once(schema: GraphQLSchema) -> None:
    """Let a schema make its inputs at once where they hold no other inputs and no lists."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            plain = all(is_leaf_type(get_nullable_type(field.type)) for field in kind.fields.values())
            definition = kind.extensions.get("strawberry-definition")
            if plain and isinstance(definition, StrawberryObjectDefinition):
                definition.from_input = _reader(kind, definition)


def _reader(kind: GraphQLInputObjectType, definition: StrawberryObjectDefinition) -> Read:
    names = {name: field.extensions["strawberry-definition"].python_name for name, field in kind.fields.items()}
    missing = {
        field.python_name: None
        for field in definition.fields
        if field.default_value is MISSING and field.default_factory is MISSING
    }

    def read(made: type, value: Mapping[str, Any], _context: InputContext) -> object:
        return made(**(missing | {names[name]: given for name, given in value.items()}))

    return read
