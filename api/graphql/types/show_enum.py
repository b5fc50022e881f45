"""Giving an enumeration of the domain to GraphQL, with what it is of and what each of its values means."""

from enum import Enum

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition


def show_enum(kind: type[Enum], description: str, /, *, name: str | None = None, **meanings: str) -> None:
    """Show an enumeration; its values are named in capitals, as they stand in the schema.

    Raises:
        LookupError: where a value is left without its meaning, or a meaning without its value.
    """
    strawberry.enum(kind, name=name, description=description)
    definition: StrawberryEnumDefinition = kind.__strawberry_definition__  # type: ignore[attr-defined]
    if astray := {value.name for value in definition.values} ^ set(meanings):
        raise LookupError(*astray)
    for value in definition.values:
        value.description = meanings[value.name]
