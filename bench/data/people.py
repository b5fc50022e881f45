"""Cards and payers by the hundred thousand, each pair numbered: card i belongs to payer i."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import asyncpg

from domain.buckets import bucket_of

FIRST_CARD, FIRST_MSISDN = 10_000_000_000, 84_900_000_000
BALANCE = 100_000_000

CARD = (
    "bucket", "id", "number", "product_line", "status", "package", "extra_rooms", "chain_began_on", "expires_on",
    "observed_at",
)  # fmt: skip

SANDBOX_CARD = ("bucket", "number", "product_line", "status", "package", "extra_rooms", "expires_on")

SUBSCRIBER = (
    "bucket", "id", "msisdn", "operator", "billing", "segment", "status", "activated_on", "main_balance",
    "basic_usage_30_days", "flagged_for_abuse", "observed_at",
)  # fmt: skip

LOOK_UP_AFTER = """
INSERT INTO policy_version (id, parameter, value, valid_from, recorded_at, source, published_by)
VALUES (gen_random_uuid(), 'CARD_MAX_AGE_MINUTES', '{}', '2020-01-01', now(), 'bench', 'bench')
"""
"""Publishes how many minutes old our copy of a card may be."""

LOOK_UP_NEVER, LOOK_UP_ALWAYS = (LOOK_UP_AFTER.format(minutes) for minutes in (525_600, 0))

Bucket = Callable[[str], int]


def card_number(index: int) -> str:
    """Number a card."""
    return str(FIRST_CARD + index)


def msisdn(index: int) -> str:
    """Number a payer."""
    return str(FIRST_MSISDN + index)


def populate(url: str, people: int | range, bucket: Bucket = bucket_of) -> None:
    """Put so many pairs, or those of a range, on record as the owner, known to the planner; none is looked up."""
    indexes = range(people) if isinstance(people, int) else people
    asyncio.run(_populate(url, indexes, bucket))


async def _populate(url: str, people: range, bucket: Bucket) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.copy_records_to_table("decoder_card", records=_cards(people, bucket), columns=CARD)
        await connection.copy_records_to_table("sandbox_card", records=_twins(people, bucket), columns=SANDBOX_CARD)
        await connection.copy_records_to_table("subscriber", records=_payers(people, bucket), columns=SUBSCRIBER)
        await connection.execute(LOOK_UP_NEVER)
        await connection.execute("VACUUM ANALYZE decoder_card, sandbox_card, subscriber")
    finally:
        await connection.close()


def _cards(people: range, bucket: Bucket) -> Iterator[tuple[object, ...]]:
    now, expires_on = datetime.now(UTC), _expires_on()
    for index in people:
        number = card_number(index)
        state = ("DTH_OTT", "ACTIVE", "TRON_VEN", 0, expires_on + timedelta(days=1), expires_on, now)
        yield bucket(number), _identity(index), number, *state


def _twins(people: range, bucket: Bucket) -> Iterator[tuple[object, ...]]:
    expires_on = _expires_on()
    for index in people:
        number = card_number(index)
        yield bucket(number), number, "DTH_OTT", "ACTIVE", "TRON_VEN", 0, expires_on


def _payers(people: range, bucket: Bucket) -> Iterator[tuple[object, ...]]:
    now, activated_on = datetime.now(UTC), date(2020, 1, 1)
    for index in people:
        number = msisdn(index)
        line = ("MOBIFONE", "PREPAID", "INDIVIDUAL", "ACTIVE", activated_on, BALANCE, 100_000, False, now)
        yield bucket(number), _identity(index), number, *line


def _identity(index: int) -> UUID:
    """Give a card, and its payer, an id that a pgbench script can compute."""
    return UUID(int=1 + index)


def _expires_on() -> date:
    return datetime.now(UTC).date() + timedelta(days=10)
