"""What a kept document selects is found once, of each type by itself, and anew where variables decide on it."""

from typing import Any

import strawberry
from graphql import execute

from api.graphql.documents.document_cache import Documents
from api.graphql.execution.executor import executor_of


@strawberry.interface
class Animal:
    """Either of two."""

    name: str


@strawberry.type
class Dog(Animal):
    """One."""

    barks: bool = True


@strawberry.type
class Cat(Animal):
    """The other."""

    lives: int = 9


@strawberry.type
class Query:
    """Asks for either."""

    @strawberry.field
    def animal(self, cat: bool) -> Animal:  # noqa: FBT001 - an argument of the schema
        return Cat(name="Miu") if cat else Dog(name="Vang")


SCHEMA = strawberry.Schema(query=Query, types=[Dog, Cat])._schema  # noqa: SLF001 - as the server does
EXECUTOR = executor_of(SCHEMA)
EITHER = "query ($cat: Boolean!) { animal(cat: $cat) { name ... on Dog { barks } ... on Cat { lives } } }"
PERHAPS = "query ($named: Boolean!) { animal(cat: true) { name @include(if: $named) ... on Cat { lives } } }"


def asked(documents: Documents, text: str, **variables: Any) -> Any:  # noqa: ANN401 - as it is answered
    document = documents.read(text)
    assert document.node is not None
    result = execute(
        SCHEMA,
        document.node,
        variable_values=variables,
        executor_class=EXECUTOR,
        selections=document.selections,
    )
    return result.data["animal"]  # type: ignore[union-attr,index]


def test_each_type_is_asked_for_its_own() -> None:
    documents = Documents(SCHEMA, introspection=True)
    for _ in range(2):
        assert asked(documents, EITHER, cat=False) == {"name": "Vang", "barks": True}
        assert asked(documents, EITHER, cat=True) == {"name": "Miu", "lives": 9}
    assert len(documents.read(EITHER).selections or ()) == 2


def test_what_variables_leave_out_is_found_anew() -> None:
    documents = Documents(SCHEMA, introspection=True)
    assert documents.read(PERHAPS).selections is None
    assert asked(documents, PERHAPS, named=True) == {"name": "Miu", "lives": 9}
    assert asked(documents, PERHAPS, named=False) == {"lives": 9}
