"""Turned off, nothing of the fast way is used, and the answers are the same."""

import pytest
import strawberry
from graphql import ExecutionResult, GraphQLSchema, parse

from api.graphql.documents.document_cache import Document, Documents
from api.graphql.execution.way import LongWay, way_of
from api.guarding.guard import Guard
from api.settings import Settings

QUESTION = "query ($wish: Wish!) { told(wish: $wish) { rooms note } }"
WISH = {"rooms": 2}


@strawberry.input
class Wish:
    """A plain input."""

    rooms: int
    note: str | None = None


@strawberry.type
class Told:
    """An object of plain values."""

    rooms: int
    note: str | None


@strawberry.type
class Query:
    """Tells what it is given."""

    @strawberry.field
    async def told(self, info: strawberry.Info, wish: Wish) -> Told:  # noqa: ARG002 - a root field as ours are
        return Told(rooms=wish.rooms, note=wish.note)


def a_schema() -> GraphQLSchema:
    return strawberry.Schema(query=Query)._schema  # noqa: SLF001 - as the server does


def a_document(core: GraphQLSchema, *, plain: bool) -> Document:
    return Documents(core, introspection=True, prepares=plain).read(QUESTION)


async def answered(core: GraphQLSchema, *, plain: bool) -> ExecutionResult:
    document = a_document(core, plain=plain)
    way, prepared = way_of(core, plain=plain, suggests=True), document.operations[None].prepared
    answer = way.execute(parse(QUESTION), {"wish": WISH}, None, None, prepared, document.selections)
    return answer if isinstance(answer, ExecutionResult) else await answer


async def test_both_ways_answer_the_same() -> None:
    long = await answered(a_schema(), plain=False)
    assert long == await answered(a_schema(), plain=True)
    assert long.data == {"told": {"rooms": 2, "note": None}}


def test_the_long_way_leaves_the_schema_as_strawberry_made_it() -> None:
    core = a_schema()
    assert core.query_type
    field = core.query_type.fields["told"]
    before = field.resolve
    assert isinstance(way_of(core, plain=False, suggests=True), LongWay)
    assert field.resolve is before
    way_of(core, plain=True, suggests=True)
    assert field.resolve is not before


@pytest.mark.parametrize("plain", [True, False])
def test_documents_are_prepared_for_the_fast_way_alone(*, plain: bool) -> None:
    document = a_document(a_schema(), plain=plain)
    assert (document.operations[None].prepared is not None) is plain
    assert (document.selections is not None) is plain


def test_the_setting_turns_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_PLAIN_EXECUTION", "off")
    assert not Guard.of(Settings()).plain_execution
