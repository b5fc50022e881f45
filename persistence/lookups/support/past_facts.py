"""Facts as they were known at an instant: the last version before, and what was renewed since (K-SUPPORT)."""

from datetime import date, datetime

import asyncpg

from domain.buckets import bucket_of
from domain.months import TERMS, local_day
from domain.ports.facts import Preview
from domain.renewals.facts import Spent
from domain.subscribers.decoder_card import DecoderCard
from domain.support.past_card import Bought, card_with
from persistence.connections.pool import Row
from persistence.rows.known_facts import card_from_facts, subscriber_from_facts

REVISION = "SELECT revision FROM catalogue_revision"

CARD = """
SELECT id, facts FROM card_version
 WHERE (bucket, number) = ($1, $2) AND recorded_at <= $3 ORDER BY recorded_at DESC, id DESC LIMIT 1
"""

BOUGHT = """
SELECT id, package, extra_rooms, term, requested_at FROM renewal
 WHERE (bucket, card_id) = ($1, $2) AND id > $3 AND requested_at <= $4
   AND status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED')
 ORDER BY id
"""
"""Ids are ordered by real time, as versions and renewals of one card are."""

PAYER = """
SELECT facts,
       coalesce((SELECT balance_after FROM transfer
                  WHERE (transfer.bucket, transfer.subscriber_id) = ($1, version.subscriber_id)
                    AND at <= $3 AND balance_after IS NOT NULL
                  ORDER BY id DESC LIMIT 1), 0) AS balance
  FROM subscriber_version AS version
 WHERE (bucket, msisdn) = ($1, $2) AND recorded_at <= $3 ORDER BY recorded_at DESC, id DESC LIMIT 1
"""

SPENDING = """
SELECT paid_on, total, spending.card_id
  FROM spending JOIN renewal ON (renewal.bucket, renewal.id) = (card_bucket, renewal_id)
 WHERE (spending.bucket, spending.payer_id) = ($1, $2) AND paid_on >= $3 AND requested_at <= $4
   AND (NOT withdrawn OR settled_at > $4)
"""
"""What was given back counted until it was."""


class PostgresPastFacts:
    """Reads facts of past instants."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def read_at(self, card_number: str, msisdn: str | None, since: date, at: datetime) -> Preview:
        """Read a card and a payer with its payments since a day, as they stood at an instant; None where unknown."""
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            card = await _card(connection, card_number, at)
            place = (bucket_of(msisdn), msisdn) if msisdn else None
            row = await connection.fetchrow(PAYER, *place, at) if place else None
            payer = subscriber_from_facts(row["facts"], row["balance"]) if row else None
            spent = await connection.fetch(SPENDING, place[0], payer.id, since, at) if place and payer else ()
            revision = await connection.fetchval(REVISION)
        return Preview(card, payer, tuple(Spent(*each) for each in spent), revision)


async def _card(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", number: str, at: datetime
) -> DecoderCard | None:
    row = await connection.fetchrow(CARD, bucket_of(number), number, at)
    if row is None:
        return None
    card = card_from_facts(row["facts"])
    bought = await connection.fetch(BOUGHT, bucket_of(number), card.id, row["id"], at)
    return card_with(card, [_bought_of(each) for each in bought])


def _bought_of(row: Row) -> Bought:
    return Bought(
        renewal_id=row["id"],
        package=row["package"],
        extra_rooms=row["extra_rooms"],
        term=TERMS[row["term"]],
        on=local_day(row["requested_at"]),
    )
