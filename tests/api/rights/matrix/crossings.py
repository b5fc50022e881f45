"""What the schema itself says: its kinds, its root fields, and every field that leads to a party's data."""

from collections.abc import Iterator

from graphql import GraphQLField, GraphQLObjectType, get_named_type
from strawberry.types.field import StrawberryField

from tests.api.rights.matrix.rules import PARTY
from tests.api.support.selections import SCHEMA

STRUCTURE = ("Connection", "Edge", "Payload")
"""How kinds end that only hold what a field gave."""


def kinds() -> dict[str, GraphQLObjectType]:
    """List the object types that hold something of their own."""
    return {
        name: kind
        for name, kind in SCHEMA.type_map.items()
        if isinstance(kind, GraphQLObjectType)
        and not name.startswith("__")
        and name not in ("Query", "Mutation", "Subscription", "PageInfo")
        and not name.endswith(STRUCTURE)
    }


def crossings() -> list[str]:
    """Name the fields of a party's data that do more than show an attribute."""
    return [f"{name}.{field}" for name, field, made in _fields() if name in PARTY and not _plain(made)]


def carried() -> list[str]:
    """Name the fields that only hand on what leads to a party's data: it was let through where it came from."""
    return [f"{name}.{field}" for name, field, made in _fields() if _plain(made) and held(made) in PARTY]


def held(field: GraphQLField) -> str:
    """Name the kind that a field leads to, through a connection or an edge."""
    kind = get_named_type(field.type)
    while isinstance(kind, GraphQLObjectType) and kind.name.endswith(("Connection", "Edge")):
        kind = get_named_type(kind.fields["edges" if "edges" in kind.fields else "node"].type)
    return kind.name


def _fields() -> Iterator[tuple[str, str, GraphQLField]]:
    for name, kind in SCHEMA.type_map.items():
        if (
            isinstance(kind, GraphQLObjectType)
            and name not in ("Query", "Mutation", "Subscription")
            and not name.endswith(("Connection", "Edge"))
        ):
            yield from ((name, field, made) for field, made in kind.fields.items())


def _plain(field: GraphQLField) -> bool:
    known = field.extensions.get("strawberry-definition")
    return isinstance(known, StrawberryField) and known.is_basic_field
