"""However long a list, what is reached through it is read in as many statements."""

from collections.abc import AsyncIterator

import pytest_asyncio
from asyncpg.connection import LoggedQuery

from tests.api.requests.renewals import card_on_record, on_record, renewed
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database

MANY = 50

DOCUMENT = """
query ($first: Int!) {
  renewals(first: $first) {
    edges {
      node {
        package { code onSaleFrom prices { total } }
        card { number package { code } periods { package { code } endsOn } renewals(first: 3) { edges { cursor } } }
        payer {
          msisdn customerKind rememberedCards { number package { code } } renewals(first: 3) { edges { cursor } }
        }
      }
    }
  }
}
"""


@pytest_asyncio.fixture
async def crowded(database: Database) -> AsyncIterator[Installation]:
    """Give an installation on one connection in which fifty payers have each renewed a card."""
    async with an_installation(database.app_url, connections=1) as installed:
        for each in range(MANY):
            msisdn, card = f"849{each:08}", f"1{each:010}"
            await on_record(installed, msisdn)
            await card_on_record(installed, card)
            await renewed(installed, f"renew {each}", payerMsisdn=msisdn, cardNumber=card)
        yield installed


async def statements(installed: Installation, first: int) -> list[str]:
    """Ask for a page, and tell which statements that took."""
    seen: list[str] = []

    def note(query: LoggedQuery) -> None:
        seen.append(query.query)

    async with installed.pool.acquire() as connection:
        connection.add_query_logger(note)
    edges = (await installed.ask(DOCUMENT, first=first))["renewals"]["edges"]
    async with installed.pool.acquire() as connection:
        connection.remove_query_logger(note)
    assert len(edges) == first
    assert len({edge["node"]["payer"]["msisdn"] for edge in edges}) == first
    assert all(edge["node"]["payer"]["rememberedCards"] for edge in edges)
    return seen


async def test_a_list_of_fifty_takes_the_statements_of_a_list_of_one(crowded: Installation) -> None:
    await crowded.ask("{ packages { code } }")
    one, fifty = await statements(crowded, 1), await statements(crowded, MANY)
    assert sorted(fifty) == sorted(one)  # one waits for another in no certain order
    assert 0 < len(one) <= 8
