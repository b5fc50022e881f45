"""Payers who owe an advance each, so that a top-up finds something to repay."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

import asyncpg

from bench.data.people import msisdn
from domain.buckets import bucket_of

DEBT, TOP_UP = 4_000, 10_000

ADVANCE = (
    "bucket", "id", "subscriber_id", "msisdn", "bundle", "quantity", "unit_price", "price", "status", "months_active",
    "average_monthly_top_up", "ceiling", "requested_at", "confirm_until", "granted_at", "owed_after", "repaid",
)  # fmt: skip

PAST = 1 << 64
"""Added to the id of an advance for each that was repaid before it."""


def lend(url: str, count: int, *, past: int = 0) -> None:
    """Have each of so many payers owe one advance, and have repaid some others, as the owner."""
    asyncio.run(_lend(url, count, past))


async def _lend(url: str, count: int, past: int) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.copy_records_to_table("advance", records=_debts(count, past), columns=ADVANCE)
        await connection.execute("VACUUM ANALYZE advance")
    finally:
        await connection.close()


def _debts(count: int, past: int) -> Iterator[tuple[object, ...]]:
    now = datetime.now(UTC)
    for index in range(count):
        number = msisdn(index)
        whose = (UUID(int=1 + index), number, "DATA", 50, 80, DEBT)
        rest = (0, 0, 5_000, now, now, now, DEBT)
        for nth in range(past):
            yield bucket_of(number), UUID(int=1 + index + PAST * (1 + nth)), *whose, "REPAID", *rest, DEBT
        yield bucket_of(number), UUID(int=1 + index), *whose, "OUTSTANDING", *rest, 0
