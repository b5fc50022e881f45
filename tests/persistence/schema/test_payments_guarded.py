"""The database itself keeps what sweeps take from those who pay for one card each (G-LEDGER)."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from tests.persistence.installation import Installation, Pool
from tests.usecases.requests import on_record

PAYMENTS = """
SELECT record_payments(array_agg(bucket), array_agg(id), array_agg(gen_random_uuid()), array_agg(gen_random_uuid()),
                       array_agg($1::bigint), array_agg(gen_random_uuid()), array_agg($2::bigint), $3, 'PACKAGE_PRICE',
                       'FEE_REVENUE', 'SERVICE_FEE', now())
  FROM subscriber
"""


@pytest_asyncio.fixture
async def pool(installed: Installation) -> AsyncIterator[Pool]:
    await on_record(installed.service)
    yield installed.pool


async def test_a_payment_is_a_price_and_a_fee(installed: Installation, pool: Pool) -> None:
    """G-LEDGER, K-FEE."""
    before = await installed.ask("SELECT main_balance FROM subscriber")
    async with pool.acquire() as connection:
        undone = connection.transaction()
        await undone.start()
        assert await connection.fetchval(PAYMENTS, 70, 30, "OWED_TO_TELEVISION") == 2
        assert await connection.fetchval("SELECT main_balance FROM subscriber") == before - 100
        query = "SELECT debit, credit, amount, reason, balance_after FROM transfer WHERE amount < 100 ORDER BY amount"
        moved = [tuple(row) for row in await connection.fetch(query)]
        await undone.rollback()
    assert moved == [
        ("MAIN_BALANCES", "FEE_REVENUE", 30, "SERVICE_FEE", before - 100),
        ("MAIN_BALANCES", "OWED_TO_TELEVISION", 70, "PACKAGE_PRICE", before - 70),
    ]


@pytest.mark.parametrize(
    ("price", "fee", "credit"),
    [
        (50_000_000, 1, "OWED_TO_TELEVISION"),
        (0, 1, "OWED_TO_TELEVISION"),
        (1, 0, "OWED_TO_TELEVISION"),
        (1, -1, "OWED_TO_TELEVISION"),
        (1, 1, "MAIN_BALANCES"),
        (1, 1, "SOMEWHERE"),
    ],
)
async def test_no_payment_takes_more_than_there_is_or_less_than_something(
    installed: Installation, pool: Pool, price: int, fee: int, credit: str
) -> None:
    """G-LEDGER: a balance below zero is impossible."""
    before = await installed.ask("SELECT main_balance FROM subscriber")
    with pytest.raises(asyncpg.CheckViolationError):
        await pool.execute(PAYMENTS, price, fee, credit)
    assert await installed.ask("SELECT main_balance FROM subscriber") == before


@pytest.mark.parametrize(
    "whose",
    [("FROM subscriber", "FROM subscriber, generate_series(1, 2)"), ("array_agg(id)", "ARRAY[gen_random_uuid()]")],
)
async def test_those_who_pay_are_on_record_each_of_them_once(pool: Pool, whose: tuple[str, str]) -> None:
    """G-LEDGER."""
    with pytest.raises(asyncpg.CheckViolationError, match="each of them once"):
        await pool.execute(PAYMENTS.replace(*whose), 1, 1, "OWED_TO_TELEVISION")
