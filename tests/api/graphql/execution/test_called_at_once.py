"""Root fields that are called at once are given what Strawberry would have given them."""

from typing import Annotated

import pytest
import strawberry
from graphql import ExecutionResult, GraphQLSchema, execute, parse

from api.graphql.execution.plain_inputs import take_at_once
from domain.months import Term

TermInSchema = strawberry.enum(Term)


@strawberry.input
class Wish:
    """A plain input."""

    card: str
    rooms: int = 0
    note: str | None = None


@strawberry.type
class Query:
    """Tells what it is given."""

    @strawberry.field
    async def told(
        self,
        info: strawberry.Info,
        wish: Wish | None = None,
        term: TermInSchema = Term.P1M,  # type: ignore[valid-type]
        from_: Annotated[str | None, strawberry.argument(name="from")] = "always",
    ) -> str:
        return repr((info.field_name, info.context, wish, term, from_))


def a_schema(*, at_once: bool) -> GraphQLSchema:
    core = strawberry.Schema(query=Query)._schema  # noqa: SLF001 - as the server does
    if at_once:
        take_at_once(core)
    return core


async def answered(schema: GraphQLSchema, text: str) -> ExecutionResult:
    result = execute(schema, parse(text), context_value="the request")
    return result if isinstance(result, ExecutionResult) else await result


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "(wish: null, from: null)",
        '(wish: {card: "1"}, term: P12M, from: "now")',
        '(wish: {card: "1", rooms: 2, note: null})',
        '(wish: {card: "1", rooms: null})',
        "(wish: {rooms: 1})",
    ],
)
async def test_both_ways_give_the_same(arguments: str) -> None:
    """Wrong arguments have the same errors, for they are found before."""
    text = f"{{ told{arguments} }}"
    quick = a_schema(at_once=True)
    assert quick.query_type is not None
    assert quick.query_type.fields["told"].resolve.__module__ == take_at_once.__module__
    assert await answered(quick, text) == await answered(a_schema(at_once=False), text)
