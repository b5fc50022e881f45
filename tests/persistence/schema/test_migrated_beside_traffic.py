"""A filled database is migrated while others work with it: nobody waits for a lock longer than a second."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import asyncpg
import pytest
from alembic import command

from persistence.catalogue.loader import load_catalogue
from persistence.drift.scratch import a_database
from persistence.schema.migrate import configuration, migrate

SINCE = "imported_payments"
"""The migrations after this one are held to it; those before have built indexes while everybody waited."""

LONGEST = "SET lock_timeout = '1s'"

PEOPLE = """
INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, basic_usage_30_days,
                        flagged_for_abuse, observed_at)
SELECT n % 1024, md5('s' || n)::uuid, (84900000000 + n)::text, 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE',
       '2015-01-01', 0, false, now()
  FROM generate_series(1, $1::int) AS n
"""

CARDS = """
INSERT INTO decoder_card (bucket, id, number, product_line, status, extra_rooms, observed_at)
SELECT n % 1024, md5('c' || n)::uuid, (10000000000 + n)::text, 'DTH_OTT', 'ACTIVE', 0, now()
  FROM generate_series(1, $1::int) AS n
"""

RENEWALS = """
INSERT INTO renewal (bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term, method,
                     status, price, fee, requested_at)
SELECT n % 1024, md5('r' || n)::uuid, md5('c' || n)::uuid, (10000000000 + n)::text, md5('s' || n)::uuid,
       (84900000000 + n)::text, 'TRON_VEN', 0, 'P1M', 'MAIN_BALANCE', 'SUCCEEDED', 175000, 21000, now()
  FROM generate_series(1, $1::int) AS n
"""

TRANSFERS = """
INSERT INTO transfer (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, balance_after)
SELECT n % 1024, md5('s' || n)::uuid, md5('t' || n)::uuid, 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 1, 'TOP_UP',
       md5('t' || n)::uuid, now(), 1
  FROM generate_series(1, $1::int) AS n
"""

MESSAGES = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text)
SELECT n % 1024, (84900000000 + n)::text, md5('m' || n)::uuid, 'kplus.renewed', 'SMS', 'KPLUS', 'Da gia han'
  FROM generate_series(1, $1::int) AS n
"""

FILLED = (PEOPLE, CARDS, RENEWALS, TRANSFERS, MESSAGES)

WORK = (
    "UPDATE subscriber SET observed_at = now() WHERE (bucket, id) = (($1 % 1024)::smallint, md5('s' || $1)::uuid)",
    "UPDATE decoder_card SET observed_at = now() WHERE (bucket, id) = (($1 % 1024)::smallint, md5('c' || $1)::uuid)",
    "UPDATE renewal SET settled_at = now() WHERE (bucket, id) = (($1 % 1024)::smallint, md5('r' || $1)::uuid)",
    "UPDATE message SET attempts = attempts + 1 WHERE bucket = ($1 % 1024)::smallint AND id = md5('m' || $1)::uuid",
    "SELECT FROM transfer WHERE (bucket, subscriber_id) = (($1 % 1024)::smallint, md5('s' || $1)::uuid) FOR SHARE",
)
"""What traffic does to each table, of the row with a number."""

GIVES_WAY = """
SELECT xact_start FROM pg_stat_activity
 WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'ALTER TABLE%'
"""


@contextmanager
def filled(server: str, rows: int, since: str) -> Iterator[str]:
    with a_database(server) as url:
        command.upgrade(configuration(url), since)
        load_catalogue(url)
        asyncio.run(_fill(url, rows))
        yield url


async def migrated_beside(url: str, rows: int) -> int:
    """Migrate while all tables are worked with; a lock that is held for more than a second ends it all."""
    migrating = asyncio.create_task(asyncio.to_thread(migrate, url))
    done = await asyncio.gather(*(_work(url, statement, rows, migrating) for statement in WORK))
    await migrating
    return min(done)


def test_migrations_hold_no_lock_for_a_second_while_others_work(server: str) -> None:
    with filled(server, 5_000, SINCE) as url:
        assert asyncio.run(migrated_beside(url, 5_000)) > 0


@pytest.mark.proof
def test_migrations_of_a_million_rows_hold_no_lock_for_a_second_while_others_work(server: str) -> None:
    with filled(server, 1_000_000, SINCE) as url:
        assert asyncio.run(migrated_beside(url, 1_000_000)) > 0


async def gave_way(url: str) -> None:
    """Read a table that a migration must wait for, until it has given way and come again."""
    holding, working = await asyncpg.connect(url), await asyncpg.connect(url)
    await holding.execute("BEGIN")
    await holding.execute("SELECT FROM renewal LIMIT 1")
    migrating = threading.Thread(target=migrate, args=(url,))
    migrating.start()
    await working.execute(LONGEST)
    seen: set[object] = set()
    while len(seen) < 2:
        seen |= {row[0] for row in await working.fetch(GIVES_WAY)}
        await working.execute("SELECT FROM renewal LIMIT 1")
    await holding.execute("ROLLBACK")
    await asyncio.to_thread(migrating.join)
    await holding.close()
    await working.close()


def test_a_migration_that_waits_for_somebody_keeps_nobody_waiting(server: str) -> None:
    """It comes again once those behind it have had their turn."""
    with filled(server, 10, "opening_balances") as url:
        asyncio.run(gave_way(url))


async def _work(url: str, statement: str, rows: int, until: "asyncio.Task[None]") -> int:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(LONGEST)
        for number in count(1):
            await connection.execute(statement.replace("$1", str(number % rows + 1)))
            if until.done():
                return number
    finally:
        await connection.close()
    raise AssertionError


async def _fill(url: str, rows: int) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in FILLED:
            await connection.execute(statement, rows, timeout=600)
    finally:
        await connection.close()
