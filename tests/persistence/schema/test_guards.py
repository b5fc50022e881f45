"""The database itself keeps the ledger and what was published, against the application's own role too (G-LEDGER)."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from tests.persistence.installation import Installation, Pool
from tests.usecases.requests import by, in_date, made, on_record, renewal

NEVER_CHANGED = ("transfer", "price_version", "policy_version", "audit_entry")
A_TRANSFER = """
SELECT record_transfers(ARRAY[bucket], ARRAY[id], ARRAY[gen_random_uuid()], ARRAY[$1], ARRAY[$2], ARRAY[$3::bigint],
                        '{TOP_UP}', ARRAY[gen_random_uuid()], ARRAY[now()])
  FROM subscriber
"""
SEVERAL = """
SELECT record_transfers(array_agg(bucket), array_agg(id), array_agg(gen_random_uuid()), array_agg(debit),
                        array_agg(credit), array_agg(amount::bigint), array_agg('TOP_UP'::text),
                        array_agg(gen_random_uuid()), array_agg(now()))
  FROM subscriber, (VALUES ('TOP_UPS_RECEIVED', 'MAIN_BALANCES', 70), ('TOP_UPS_RECEIVED', 'FEE_REVENUE', 1000),
                           ('MAIN_BALANCES', 'FEE_REVENUE', 30)) AS move (debit, credit, amount)
"""
A_TRANSFER_OF_ONE = """
SELECT record_transfers_of(bucket, id, xmin, ARRAY[gen_random_uuid()], ARRAY[$1], ARRAY[$2], ARRAY[$3::bigint],
                           '{TOP_UP}', ARRAY[gen_random_uuid()], now())
  FROM subscriber
"""
SEVERAL_OF_ONE = """
SELECT record_transfers_of(bucket, id, xmin, array_agg(gen_random_uuid()), array_agg(debit), array_agg(credit),
                           array_agg(amount::bigint), array_agg('TOP_UP'::text), array_agg(gen_random_uuid()), now())
  FROM subscriber, (VALUES ('TOP_UPS_RECEIVED', 'MAIN_BALANCES', 70), ('TOP_UPS_RECEIVED', 'FEE_REVENUE', 1000),
                           ('MAIN_BALANCES', 'FEE_REVENUE', 30)) AS move (debit, credit, amount)
 GROUP BY bucket, id, xmin
"""
NOT_MAIN = """
SELECT record_transfers_of(bucket, id, xmin, ARRAY[gen_random_uuid()], '{TOP_UPS_RECEIVED}', '{FEE_REVENUE}', '{7}',
                           '{TOP_UP}', ARRAY[gen_random_uuid()], now())
  FROM subscriber
"""
NO_TRANSFER = "SELECT record_transfers_of(bucket, id, xmin, '{}', '{}', '{}', '{}', '{}', '{}', now()) FROM subscriber"

FORBIDDEN = [
    *(f"UPDATE {table} SET id = id" for table in NEVER_CHANGED),
    *(f"DELETE FROM {table}" for table in NEVER_CHANGED),
    *(f"TRUNCATE {table}" for table in NEVER_CHANGED),
    "UPDATE subscriber SET main_balance = main_balance + 1",
    "INSERT INTO subscriber (main_balance) VALUES (1)",
    "INSERT INTO transfer (amount) VALUES (1)",
    "INSERT INTO transfer (balance_after) VALUES (1)",
    "INSERT INTO transfer (recorded_at) VALUES (now())",
    "UPDATE renewal SET price = 1",
    "UPDATE spending SET total = 1",
    "UPDATE refund SET reason = ''",
    "UPDATE idempotency_key SET fingerprint = ''",
    "UPDATE refused_attempt SET refusals = '[]'",
    "UPDATE top_up SET amount = 1",
    "UPDATE catalogue_revision SET revision = 0",
    *(f"DELETE FROM {table}" for table in ("subscriber", "decoder_card", "renewal", "spending", "idempotency_key")),
    "DROP TABLE transfer",
    "ALTER TABLE transfer DISABLE TRIGGER ALL",
    "CREATE TABLE something ()",
    "CREATE FUNCTION something() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
    "DROP FUNCTION record_transfers",
    "DROP FUNCTION record_transfers_of",
    "DROP FUNCTION record_payments",
]


@pytest_asyncio.fixture
async def pool(installed: Installation) -> AsyncIterator[Pool]:
    await on_record(installed.service)
    await in_date(installed.service)
    made(await installed.service.renew(by(), renewal()))
    yield installed.pool


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_the_application_cannot(pool: Pool, statement: str) -> None:
    """G-LEDGER, G-EFFECTIVE."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.execute(statement)


@pytest.mark.parametrize("table", NEVER_CHANGED)
async def test_the_owner_cannot_change_what_is_only_ever_added_to(installed: Installation, table: str) -> None:
    """G-LEDGER, G-EFFECTIVE."""
    for statement in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}", f"TRUNCATE {table}"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only ever added"):
            await installed.ask(statement)


async def test_the_owner_cannot_truncate_the_ledger_along_with_something_else(installed: Installation) -> None:
    """G-LEDGER."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only ever added"):
        await installed.ask("TRUNCATE subscriber, transfer CASCADE")


@pytest.mark.parametrize("several", [SEVERAL, SEVERAL_OF_ONE])
async def test_transfers_move_the_balance_by_themselves(installed: Installation, pool: Pool, several: str) -> None:
    """G-LEDGER."""
    before = await installed.ask("SELECT main_balance FROM subscriber")
    async with pool.acquire() as connection:
        undone = connection.transaction()
        await undone.start()
        assert await connection.fetchval(several) == 3
        assert await connection.fetchval("SELECT main_balance FROM subscriber") == before + 40
        after = await connection.fetch("SELECT balance_after FROM transfer ORDER BY recorded_at DESC, amount")
        await undone.rollback()
    assert [row["balance_after"] for row in after[:3]] == [before + 40, before + 70, None]


async def test_transfers_that_do_not_concern_the_main_balance_leave_it_alone(pool: Pool) -> None:
    """G-LEDGER."""
    async with pool.acquire() as connection:
        undone = connection.transaction()
        await undone.start()
        before = await connection.fetchval("SELECT main_balance FROM subscriber")
        recorded = [await connection.fetchval(statement) for statement in (NO_TRANSFER, NOT_MAIN)]
        after = await connection.fetchval("SELECT main_balance FROM subscriber")
        told = await connection.fetchval("SELECT balance_after FROM transfer WHERE amount = 7")
        await undone.rollback()
    assert (recorded, after, told) == ([0, 1], before, None)


@pytest.mark.parametrize("transfer", [A_TRANSFER, A_TRANSFER_OF_ONE])
@pytest.mark.parametrize(
    ("debit", "credit", "amount"),
    [
        ("MAIN_BALANCES", "FEE_REVENUE", 50_000_001),
        ("MAIN_BALANCES", "FEE_REVENUE", 0),
        ("MAIN_BALANCES", "FEE_REVENUE", -1),
        ("MAIN_BALANCES", "MAIN_BALANCES", 1),
        ("SOMEWHERE", "MAIN_BALANCES", 1),
    ],
)
async def test_no_transfer_takes_more_than_there_is_or_less_than_something(
    installed: Installation, pool: Pool, transfer: str, debit: str, credit: str, amount: int
) -> None:
    """G-LEDGER: a balance below zero is impossible."""
    before = await installed.ask("SELECT main_balance FROM subscriber")
    with pytest.raises(asyncpg.CheckViolationError):
        await pool.execute(transfer, debit, credit, amount)
    assert await installed.ask("SELECT main_balance FROM subscriber") == before


async def test_a_transfer_of_nobody_is_impossible(pool: Pool) -> None:
    """G-LEDGER."""
    nobody = A_TRANSFER.replace("ARRAY[id]", "ARRAY[gen_random_uuid()]")
    with pytest.raises(asyncpg.CheckViolationError, match="a subscriber on record"):
        await pool.execute(nobody, "TOP_UPS_RECEIVED", "MAIN_BALANCES", 1)


@pytest.mark.parametrize("whom", ["bucket, gen_random_uuid(), xmin", "bucket, id, '3'::xid", "bucket, id, NULL"])
async def test_nothing_is_recorded_of_a_subscriber_that_is_not_what_was_seen(
    installed: Installation, pool: Pool, whom: str
) -> None:
    """G-LEDGER, G-LIMITS."""
    before = (
        await installed.ask("SELECT count(*) FROM transfer"),
        await installed.ask("SELECT main_balance FROM subscriber"),
    )
    another = A_TRANSFER_OF_ONE.replace("bucket, id, xmin", whom)
    assert await pool.fetchval(another, "TOP_UPS_RECEIVED", "MAIN_BALANCES", 1) is None
    after = (
        await installed.ask("SELECT count(*) FROM transfer"),
        await installed.ask("SELECT main_balance FROM subscriber"),
    )
    assert after == before


@pytest.mark.parametrize("transfer", [A_TRANSFER, A_TRANSFER_OF_ONE])
@pytest.mark.parametrize("debit", ["TOP_UPS_RECEIVED", "MAIN_BALANCES"])
async def test_every_transfer_gives_its_subscriber_a_new_version(
    installed: Installation, pool: Pool, transfer: str, debit: str
) -> None:
    """S-REPAY: who decided on the version before is told that it was moved."""
    async with pool.acquire() as connection:
        undone = connection.transaction()
        await undone.start()
        before = await connection.fetchval("SELECT xmin FROM subscriber")
        assert await connection.fetchval(transfer, debit, "FEE_REVENUE", 1) == 1
        assert await connection.fetchval("SELECT xmin FROM subscriber") != before
        await undone.rollback()
    assert await installed.violations() == []
