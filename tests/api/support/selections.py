"""Documents made from the schema itself: a root field with everything that may be selected below it."""

from graphql import (
    GraphQLInterfaceType,
    GraphQLNamedOutputType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)

from api.graphql.schema import schema

DEPTH = 4
NEEDED = {"promotionCharges": '(cycleStartsOn: "2024-03-01")'}
"""The arguments of fields that cannot be asked for without."""

LESS_DEEP = {"promotionsNotRenewed": 3}
"""Lists of what leads to a subscriber: all that is below all of them is more than a document may ask for."""

SCHEMA: GraphQLSchema = schema._schema  # noqa: SLF001 - strawberry keeps what it made of its types there


def roots(*kinds: str) -> list[str]:
    """Name the root fields."""
    named = (SCHEMA.get_type(kind) for kind in kinds)
    return [name for kind in named if isinstance(kind, GraphQLObjectType) for name in kind.fields]


def description_of(field: str) -> str:
    """Tell what the schema says of a root field."""
    return _root(field).fields[field].description or ""


def document_for(field: str, arguments: str = "") -> str:
    """Ask for a root field with all that is below it."""
    root = _root(field)
    below = _below(get_named_type(root.fields[field].type), LESS_DEEP.get(field, DEPTH))
    return f"{root.name.lower()} {{ {field}{arguments} {below} }}"


def node_document(kind: str) -> str:
    """Ask for something by its id, with all that its kind has."""
    of_kind = SCHEMA.get_type(kind)
    assert isinstance(of_kind, GraphQLObjectType)
    return f"query ($id: ID!) {{ node(id: $id) {{ __typename id ... on {kind} {_below(of_kind, DEPTH)} }} }}"


def _root(field: str) -> GraphQLObjectType:
    for kind in (SCHEMA.query_type, SCHEMA.mutation_type):
        if kind is not None and field in kind.fields:
            return kind
    raise LookupError(field)


def _below(kind: GraphQLNamedOutputType, depth: int) -> str:
    if isinstance(kind, GraphQLInterfaceType):
        return "{ __typename id }"
    if not isinstance(kind, GraphQLObjectType):
        return ""
    chosen = (_selected(name, get_named_type(field.type), depth) for name, field in kind.fields.items())
    return f"{{ {' '.join(filter(None, chosen))} }}"


def _selected(name: str, kind: GraphQLNamedOutputType, depth: int) -> str:
    if is_leaf_type(kind):
        return name
    name += NEEDED.get(name, "")
    return f"{name} {_below(kind, depth - 1)}" if depth > 1 else ""
