"""Closed days and what came after them are the sum of all transfers, at any instant of any course (G-LEDGER)."""

import random
from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest

from domain.ledger.accounts import Account
from tests.builders.subscribers import MSISDN
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import TODAY

LIVE = """
SELECT account, sum(amount)::bigint AS balance
  FROM (SELECT debit::text AS account, amount, at FROM transfer
         UNION ALL SELECT credit::text, -amount, at FROM transfer) AS lines
 WHERE $1::date IS NULL OR (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $1
 GROUP BY account
"""

OUTSTANDING = """
SELECT coalesce(sum(CASE WHEN debit IN ('ADVANCES_RECEIVABLE', 'ADVANCES_OVERDUE') THEN amount ELSE 0 END
              - CASE WHEN credit IN ('ADVANCES_RECEIVABLE', 'ADVANCES_OVERDUE') THEN amount ELSE 0 END), 0)::bigint
  FROM transfer WHERE (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $1
"""

OWED = "SELECT count(*) FROM advance WHERE status = 'OUTSTANDING'"

STEPS = 40


@pytest.mark.parametrize("seed", range(3))
async def test_closed_and_since_is_what_a_sum_over_everything_says(books: Books, seed: int) -> None:
    """To the đồng, at random instants: balances now and of any day, and the book of advances."""
    chance = random.Random(seed)  # noqa: S311 - a course that can be repeated
    for _ in range(STEPS):
        await _step(books, chance)
        day = TODAY + DAY * chance.randrange(-1, (books.today - TODAY).days + 2)
        assert await books.balances() == await _live(books, None)
        assert await books.balances(day) == await _live(books, day)
    await _compare_books(books)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(100, 130))
async def test_closed_and_since_is_what_a_sum_over_everything_says_for_longer(books: Books, seed: int) -> None:
    await test_closed_and_since_is_what_a_sum_over_everything_says(books, seed)


async def _step(books: Books, chance: random.Random) -> None:
    """Move something, sum up, close, or let time pass; now and then the clock is behind."""
    steps: list[Callable[[], Awaitable[object]]] = [
        lambda: books.top_up(chance.randrange(1_000, 9_000), MSISDN),
        lambda: books.top_up(chance.randrange(100, 1_500)),
        lambda: _advance(books),
        books.sum_up,
        lambda: _close(books),
        lambda: _pass(books, timedelta(hours=chance.randrange(1, 30))),
        lambda: _late(books, chance),
    ]
    await chance.choice(steps)()


async def _advance(books: Books) -> None:
    if await books.may_be_advanced() and not await books.installed.ask(OWED):
        await books.advance()


async def _close(books: Books) -> None:
    await books.close_day.due("worker")


async def _pass(books: Books, time: timedelta) -> None:
    books.installed.clock.pass_by(time)


async def _late(books: Books, chance: random.Random) -> None:
    """Have something recorded whose day may be closed already."""
    behind = DAY * chance.randrange(3)
    books.installed.clock.pass_by(-behind)
    await books.top_up(chance.randrange(100, 900))
    books.installed.clock.pass_by(behind)


async def _live(books: Books, day: date | None) -> dict[Account, int]:
    rows = await books.installed.pool.fetch(LIVE, day)
    return dict.fromkeys(Account, 0) | {Account(row["account"]): row["balance"] for row in rows}


async def _compare_books(books: Books) -> None:
    until = books.today + 2 * DAY
    for day in await books.installed.service.advances.lookups.book(TODAY - 3 * DAY, until):
        assert day.outstanding == await books.installed.ask(OUTSTANDING, day.day)
