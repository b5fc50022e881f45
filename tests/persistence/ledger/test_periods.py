"""The ledger's accounts (G-LEDGER): in one snapshot, summing to zero, however periods are closed meanwhile."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias

import asyncpg
import pytest_asyncio
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.ledger.accounts import Account
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.lookups.ledger.closed_days import BALANCES, PostgresClosedDayLookups
from persistence.lookups.ledger.periods import PostgresPeriods
from persistence.repositories.subscribers import ADD
from persistence.repositories.transfers import RECORD_TRANSFERS
from tests.databases import Database

MSISDN, ID = "84900000001", uuid7()
NOW = datetime(2026, 11, 22, 5, tzinfo=UTC)
NOBODY_WAITS = timedelta()

LONG_AGO = """
INSERT INTO transfer
    (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
SELECT n % 1024, gen_random_uuid(), gen_random_uuid(), 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 1, 'TOP_UP',
       gen_random_uuid(), now(), now() - interval '2 hours' - ($1 - n) * interval '1 second', n
  FROM generate_series(1, $1::bigint) AS n
"""

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
TopUp = tuple[object, ...]


@pytest_asyncio.fixture
async def pool(database: Database) -> AsyncIterator[Pool]:
    opened = await open_pool(database.app_url, most=8, kind=connections_of(database.store))
    line = (
        "MOBIFONE",
        "PREPAID",
        "INDIVIDUAL",
        "ACTIVE",
        date(2020, 1, 1),
        None,
        None,
        0,
        None,
        False,
        NOW,
        None,
        0,
        0,
        None,
        "NONE",
    )
    await opened.execute(ADD, bucket_of(MSISDN), ID, MSISDN, *line)
    yield opened
    await opened.close()


async def test_an_account_without_movement_holds_nothing(pool: Pool) -> None:
    assert await _balances(pool) == dict.fromkeys(Account, 0)


async def test_accounts_are_debit_positive_and_sum_to_zero(pool: Pool) -> None:
    await pool.execute(RECORD_TRANSFERS, *_top_up(300_000))
    await pool.execute(
        RECORD_TRANSFERS, *_moved(Account.MAIN_BALANCES, Account.OWED_TO_TELEVISION, 175_000, "PACKAGE_PRICE")
    )
    await pool.execute(RECORD_TRANSFERS, *_moved(Account.MAIN_BALANCES, Account.FEE_REVENUE, 21_000, "SERVICE_FEE"))
    assert await _balances(pool) == dict.fromkeys(Account, 0) | {
        Account.TOP_UPS_RECEIVED: 300_000,
        Account.MAIN_BALANCES: -104_000,
        Account.OWED_TO_TELEVISION: -175_000,
        Account.FEE_REVENUE: -21_000,
    }
    assert await pool.fetchval("SELECT sum(main_balance) FROM subscriber") == 104_000


async def test_closing_a_period_moves_nothing(database: Database, pool: Pool) -> None:
    await _recorded_long_ago(database, 10)
    await pool.execute(RECORD_TRANSFERS, *_top_up(5))
    before = await _balances(pool)
    await PostgresPeriods(pool).close()
    assert await pool.fetchval("SELECT sum(amount) FROM ledger_period") == 10
    assert await _balances(pool) == before
    await PostgresPeriods(pool, NOBODY_WAITS).close()
    assert await pool.fetchval("SELECT sum(amount) FROM ledger_period") == 15
    assert await _balances(pool) == before


async def test_a_period_is_closed_once_however_many_close_it(database: Database, pool: Pool) -> None:
    await _recorded_long_ago(database, 10)
    await asyncio.gather(*(PostgresPeriods(pool).close() for _ in range(8)))
    await PostgresPeriods(pool).close()
    assert await pool.fetchval("SELECT sum(amount) FROM ledger_period") == 10
    assert (await _balances(pool))[Account.TOP_UPS_RECEIVED] == 10


async def test_a_transfer_that_is_under_way_while_a_period_is_closed_is_not_lost(
    database: Database, pool: Pool
) -> None:
    await _recorded_long_ago(database, 10)
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(RECORD_TRANSFERS, *_top_up(7))
        await PostgresPeriods(pool).close()
        assert (await _balances(pool))[Account.TOP_UPS_RECEIVED] == 10
    assert (await _balances(pool))[Account.TOP_UPS_RECEIVED] == 17
    await PostgresPeriods(pool, NOBODY_WAITS).close()
    assert (await _balances(pool))[Account.TOP_UPS_RECEIVED] == 17


async def test_balances_read_no_transfers_of_closed_periods(database: Database, pool: Pool) -> None:
    await _recorded_long_ago(database, 100_000)
    heap = await pool.fetchval("SELECT pg_relation_size('transfer') / current_setting('block_size')::int")
    unclosed = await _pages_read(pool)
    await PostgresPeriods(pool).close()
    assert unclosed > heap
    assert await _pages_read(pool) < heap / 5


async def _balances(pool: Pool) -> dict[Account, int]:
    balances = await PostgresClosedDayLookups(pool).balances()
    assert sum(each.balance for each in balances) == 0
    return {each.account: each.balance for each in balances}


async def _pages_read(pool: Pool) -> int:
    (plan,) = json.loads(await pool.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {BALANCES}", None))
    return int(plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"])


async def _recorded_long_ago(database: Database, many: int) -> None:
    """Put transfers of one đồng each on record as if they had been made two hours ago and before."""
    owner = await asyncpg.connect(database.owner_url)
    try:
        await owner.execute("ALTER TABLE transfer DISABLE TRIGGER USER")
        await owner.execute(LONG_AGO, many)
        await owner.execute("ALTER TABLE transfer ENABLE TRIGGER USER")
        await owner.execute("VACUUM ANALYZE transfer")
    finally:
        await owner.close()


def _top_up(amount: int) -> TopUp:
    return _moved(Account.TOP_UPS_RECEIVED, Account.MAIN_BALANCES, amount, "TOP_UP")


def _moved(debit: Account, credit: Account, amount: int, reason: str) -> TopUp:
    move = (bucket_of(MSISDN), ID, uuid7(), debit, credit, amount, reason, uuid7(), NOW)
    return tuple([each] for each in move)
