"""Look-ups of many parents: one after the other, each on the node of its bucket; what lies elsewhere by its key."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import placed
from persistence.lookups import auto_renewals as registrations
from persistence.lookups import parties, renewals
from persistence.lookups.advances import advances
from persistence.repositories import auto_renewals
from persistence.rows.advances import ADVANCE_COLUMNS
from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS
from persistence.rows.parties import CARD, RENEWAL_COLUMNS, listed

PRESENT = "SELECT id FROM subscriber WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL"

PENDING = f"""
SELECT {AUTO_RENEWAL_COLUMNS} FROM auto_renewal
 WHERE (subscriber_bucket, subscriber_id) = ($1, $2) AND status = 'AWAITING_CONFIRMATION' AND confirm_until > $3
 ORDER BY id DESC LIMIT 1
"""

REGISTRATIONS = f"""
SELECT {AUTO_RENEWAL_COLUMNS} FROM auto_renewal
 WHERE (subscriber_bucket, subscriber_id) = ($1, $2)
   AND (status = 'ACTIVE' OR status = 'AWAITING_CONFIRMATION' AND confirm_until > $3)
 ORDER BY id DESC LIMIT $4
"""

LAST_RENEWAL = f"""
SELECT {RENEWAL_COLUMNS} FROM renewal WHERE (bucket, card_id, auto_renewal_id) = ($1, $2, $3) ORDER BY id DESC LIMIT 1
"""

ADVANCES = f"""
SELECT {ADVANCE_COLUMNS} FROM advance WHERE (bucket, subscriber_id) = ($1, $2) AND id < $3 ORDER BY id DESC LIMIT $4
"""

OF_CARD = f"""
SELECT {RENEWAL_COLUMNS} FROM renewal
 WHERE (bucket, card_id) = ($1, $2) AND id < $3
   AND ($5::uuid IS NULL OR payer_id = $5) AND ($6::text IS NULL OR asked_by ->> 'principal' = $6)
 ORDER BY id DESC LIMIT $4
"""

PAID = """
SELECT card_bucket, renewal_id FROM spending WHERE (bucket, payer_id) = ($1, $2) AND renewal_id < $3
 ORDER BY renewal_id DESC LIMIT $4
"""

RENEWAL = f"SELECT {RENEWAL_COLUMNS} FROM renewal WHERE (bucket, id) = ($1, $2)"

HAS_PAID = """
SELECT FROM subscriber WHERE (bucket, id) = ($1, $2) AND status <> 'TERMINATED'
   AND EXISTS (SELECT FROM spending
                WHERE (spending.bucket, payer_id) = (subscriber.bucket, subscriber.id) AND paid_on >= $3
                  AND NOT withdrawn)
"""

REMEMBERED = """
SELECT card_bucket, card_id FROM (
    SELECT DISTINCT ON (card_bucket, card_id) card_bucket, card_id, paid_on, renewal_id FROM spending
     WHERE (bucket, payer_id) = ($1, $2) AND NOT withdrawn
     ORDER BY card_bucket, card_id, paid_on DESC, renewal_id DESC) AS latest
 ORDER BY paid_on DESC, renewal_id DESC LIMIT $3
"""

CARD_OF = f"SELECT {listed(CARD, 'decoder_card')} FROM decoder_card WHERE (bucket, id) = ($1, $2)"


def of_each(sql: str) -> Way:
    """Read what belongs to each of many parents, with the place of each among them."""

    async def asked(plainly: Plainly, buckets: list[int], ids: list[UUID], *more: Any) -> Rows:  # noqa: ANN401
        rows: list[Any] = []
        for place, (bucket, identity) in enumerate(zip(buckets, ids, strict=True), 1):
            rows += placed(await plainly.fetch(sql, bucket, identity, *more), place)
        return rows

    return asked


async def newest_pending(plainly: Plainly, bucket: int, msisdn: str, now: datetime) -> Rows:
    """Find the newest registration that its owner has not confirmed yet."""
    owner = await plainly.fetchval(PRESENT, bucket, msisdn)
    return await plainly.fetch(PENDING, bucket, owner, now) if owner else []


async def last_renewals(plainly: Plainly, *columns: Any) -> Rows:  # noqa: ANN401 - as the statement has them
    """Find the last renewal of each of many registrations; a row without one tells of none."""
    return [await plainly.fetchrow(LAST_RENEWAL, *row) or {"id": None} for row in zip(*columns, strict=True)]


async def paid_by_each(plainly: Plainly, buckets: list[int], ids: list[UUID], before: UUID, most: int) -> Rows:
    """List what each of many payers paid."""
    rows: list[Any] = []
    for place, payer in enumerate(zip(buckets, ids, strict=True), 1):
        for paid in await plainly.fetch(PAID, *payer, before, most):
            rows += placed(await plainly.fetch(RENEWAL, *paid), place)
    return rows


async def known(plainly: Plainly, buckets: list[int], ids: list[UUID], since: date, most: int) -> Rows:
    """List the cards that are remembered of payers."""
    rows: list[Any] = []
    for place, payer in enumerate(zip(buckets, ids, strict=True), 1):
        if await plainly.execute(HAS_PAID, *payer, since):
            for card in await plainly.fetch(REMEMBERED, *payer, most):
                rows += placed(await plainly.fetch(CARD_OF, *card), place)
    return rows


WAYS: dict[str, Way] = {
    auto_renewals.NEWEST_PENDING: newest_pending,
    registrations.OF_SUBSCRIBERS: of_each(REGISTRATIONS),
    registrations.LAST_RENEWALS: last_renewals,
    advances.OF_SUBSCRIBERS: of_each(ADVANCES),
    renewals.OF_CARDS: of_each(OF_CARD),
    renewals.OF_PAYERS: paid_by_each,
    parties.KNOWN: known,
}
