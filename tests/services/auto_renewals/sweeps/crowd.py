"""Many registered cards that expire on one day, put on record at once as the owner, with all that belongs to them."""

from collections.abc import Iterator

import asyncpg
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.months import instant_of
from tests.services.auto_renewals.place import EXPIRY
from tests.usecases.requests import TODAY

ENOUGH, TOO_LITTLE = 1_000_000, 1_000
"""Every tenth payer has too little."""

PEOPLE = """
CREATE TEMP TABLE people (
    place int, card_bucket smallint, card uuid, number text, payer_bucket smallint, payer uuid, msisdn text,
    balance bigint, top_up uuid, transfer uuid, registration uuid, expiry date, at timestamptz)
"""

INSERTS = (
    """INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, main_balance,
    basic_usage_30_days, flagged_for_abuse, observed_at)
    SELECT payer_bucket, payer, msisdn, 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE', expiry - 3650, balance, 100000,
           false, at FROM people""",
    """INSERT INTO decoder_card (bucket, id, number, product_line, status, package, extra_rooms, chain_began_on,
    expires_on, observed_at)
    SELECT card_bucket, card, number, 'DTH_OTT', 'ACTIVE', 'TRON_VEN', 0, expiry + 1, expiry, at FROM people""",
    """INSERT INTO sandbox_card (bucket, number, product_line, status, package, extra_rooms, expires_on)
    SELECT card_bucket, number, 'DTH_OTT', 'ACTIVE', 'TRON_VEN', 0, expiry FROM people""",
    """INSERT INTO top_up (bucket, id, subscriber_id, msisdn, amount, at)
    SELECT payer_bucket, top_up, payer, msisdn, balance, at FROM people""",
    """INSERT INTO transfer (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, balance_after)
    SELECT payer_bucket, payer, transfer, 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', balance, 'TOP_UP', top_up, at, balance
      FROM people""",
    """INSERT INTO idempotency_key (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id)
    SELECT payer_bucket, 'crowd', msisdn, 'TopUpCommand', '', payer_bucket, top_up FROM people""",
    """INSERT INTO auto_renewal (bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn, channel,
    status, requested_by, requested_at, registered_at)
    SELECT card_bucket, registration, card, number, payer_bucket, payer, msisdn, 'APP', 'ACTIVE', 'crowd', at, at
      FROM people""",
)


async def gather_crowd(owner_url: str, count: int) -> int:
    """Put so many on record, and tell how many of them can pay."""
    owner = await asyncpg.connect(owner_url)
    try:
        await owner.execute(PEOPLE)
        await owner.copy_records_to_table("people", records=_people(count))
        for statement in INSERTS:
            await owner.execute(statement)
        await owner.execute("ANALYZE")
    finally:
        await owner.close()
    return count - len(range(0, count, 10))


def _people(count: int) -> Iterator[tuple[object, ...]]:
    for place in range(count):
        number, msisdn = f"{30_000_000_000 + place}", f"{84_900_000_000 + place}"
        balance = ENOUGH if place % 10 else TOO_LITTLE
        ids = [uuid7() for _ in range(5)]
        card, payer, *others = ids
        yield (
            place,
            bucket_of(number),
            card,
            number,
            bucket_of(msisdn),
            payer,
            msisdn,
            balance,
            *others,
            EXPIRY,
            instant_of(TODAY),
        )
