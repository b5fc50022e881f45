"""Movements of an account are listed page by page, each once, whatever is closed meanwhile (G-LEDGER)."""

import json
from dataclasses import replace
from datetime import timedelta

import asyncpg
import pytest

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.ports.closed_days import Movement, MovementFilter
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import BadCursorError, Window
from domain.renewals.renewal import Renewal
from persistence.lookups.ledger.movements import IN_A_STRETCH
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import TODAY

RECEIVED = MovementFilter(account=Account.TOP_UPS_RECEIVED, since=TODAY, until=TODAY + 9 * DAY)


async def three_days(books: Books) -> None:
    """Top up several times a day; the first day is closed, the second summed up, the third open."""
    for day in range(3):
        for amount in (1_000, 2_000, 3_000):
            await books.top_up(amount + day)
        if day < 2:
            await books.sum_up()
        books.installed.clock.pass_by(DAY)
        if day == 0:
            await books.closed(TODAY)


async def listed(books: Books, which: MovementFilter, first: int) -> list[Movement]:
    """List them all, page by page."""
    found, window = list[Movement](), Window(first)
    while True:
        page = await books.lookups.movements(which, window)
        assert len(page.items) <= first
        found += [each for _, each in page.items]
        if not page.more:
            return found
        window = Window(first, page.items[-1][0])


@pytest.mark.parametrize("first", [1, 2, 3, 100])
async def test_every_movement_is_listed_once_the_latest_first(books: Books, first: int) -> None:
    await three_days(books)
    amounts = [each.amount for each in await listed(books, RECEIVED, first)]
    assert amounts == [3_002, 2_002, 1_002, 3_001, 2_001, 1_001, 3_000, 2_000, 1_000, 50_000_000]


async def test_years_between_them_are_not_in_the_way(books: Books) -> None:
    """What was recorded long before the rest is found as well."""
    await three_days(books)
    before = await listed(books, RECEIVED, 4)
    await _long_ago(books)
    assert [each.id for each in await listed(books, RECEIVED, 4)] == [each.id for each in before]


async def test_they_are_those_of_the_days_asked_for(books: Books) -> None:
    """G-TIME."""
    await three_days(books)
    second = replace(RECEIVED, since=TODAY + DAY, until=TODAY + 2 * DAY)
    assert [each.amount for each in await listed(books, second, 2)] == [3_001, 2_001, 1_001]
    assert await listed(books, replace(RECEIVED, since=TODAY + 5 * DAY), 2) == []


async def test_they_are_those_of_a_reason_and_of_a_cause(books: Books) -> None:
    await books.renew()
    await books.renew()
    paid = replace(RECEIVED, account=Account.MAIN_BALANCES)
    fees = await listed(books, replace(paid, reason=Reason.SERVICE_FEE), 1)
    assert [each.amount for each in fees] == [21_000, 21_000]
    of_one = await listed(books, replace(paid, cause_id=fees[0].cause_id), 5)
    assert sorted(each.amount for each in of_one) == [21_000, 175_000]
    assert {each.caused_by for each in of_one} == {fees[0].caused_by}
    assert isinstance(fees[0].caused_by, Cause)
    assert fees[0].caused_by.kind is Renewal


async def test_a_cursor_of_another_list_is_refused(books: Books) -> None:
    """G-INPUT."""
    with pytest.raises(BadCursorError):
        await books.lookups.movements(RECEIVED, Window(2, "bm9uZQ"))


async def test_a_stretch_of_time_reads_no_more_than_it_holds(books: Books) -> None:
    """A page costs what lies in its time, not what lies in the table."""
    owner = await asyncpg.connect(books.installed.database.owner_url)
    try:
        await owner.execute(LONG_AGO)
        await owner.execute("VACUUM ANALYZE transfer")
        pages = await owner.fetchval("SELECT pg_relation_size('transfer') / 8192")
        (row,) = await owner.fetch(NEWEST)
        values = (row["since"], row["until"], "f" * 8 + "-ffff-ffff-ffff-" + "f" * 12, "TOP_UPS_RECEIVED")
        span = (TODAY - 9_000 * DAY, TODAY + 9_000 * DAY, None, None, 21)
        told = await owner.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {IN_A_STRETCH}", *values, *span)
    finally:
        await owner.execute("ALTER TABLE transfer DISABLE TRIGGER USER")
        await owner.execute("DELETE FROM transfer WHERE subscriber_id NOT IN (SELECT id FROM subscriber)")
        await owner.execute("ALTER TABLE transfer ENABLE TRIGGER USER")
        await owner.close()
    plan = json.loads(told)[0]["Plan"]
    assert plan["Actual Rows"] == 21
    assert plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] < pages / 5


LONG_AGO = """
INSERT INTO transfer
    (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
SELECT n % 1024, gen_random_uuid(), gen_random_uuid(), 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 1, 'TOP_UP',
       gen_random_uuid(), now(), now() - interval '30 days' + n * interval '1 second', n
  FROM generate_series(1, 100000) AS n
"""

NEWEST = """
SELECT max(recorded_at) - interval '1 minute' AS since, max(recorded_at) AS until FROM transfer
 WHERE recorded_at < now() - interval '1 day'
"""


async def _long_ago(books: Books) -> None:
    """Have everything of the closed day recorded 400 days earlier, as its sums then say too."""
    earlier = timedelta(days=400)
    owner = await asyncpg.connect(books.installed.database.owner_url)
    try:
        await owner.execute("SET session_replication_role = replica")
        await owner.execute(
            "UPDATE transfer SET recorded_at = recorded_at - $1::interval WHERE at < $2",
            earlier,
            books.installed.clock.now() - 2 * DAY - timedelta(hours=12),
        )
        await owner.execute(
            "UPDATE closed_day_line SET (recorded_from, recorded_until) = (recorded_from - $1::interval, "
            "recorded_until - $1::interval)",
            earlier,
        )
    finally:
        await owner.close()
