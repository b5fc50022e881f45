"""Facts for a preview, in one statement."""

from datetime import date

import asyncpg

from domain.buckets import bucket_of
from domain.ports.facts import Preview
from persistence.rows.parties import CARD, SUBSCRIBER, card_of, listed, spending_of, subscriber_of

READ = f"""
SELECT revision, {listed(CARD, "card", "card_")}, {listed(SUBSCRIBER, "payer", "payer_")}, spending.*
  FROM catalogue_revision
  LEFT JOIN decoder_card AS card ON (card.bucket, card.number) = ($1, $2)
  LEFT JOIN subscriber AS payer ON (payer.bucket, payer.msisdn) = ($3, $4) AND payer.succeeded_by IS NULL
  LEFT JOIN LATERAL (
    SELECT array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(spending.card_id) AS cards
      FROM spending
     WHERE (spending.bucket, payer_id) = (payer.bucket, payer.id) AND paid_on >= $5 AND NOT withdrawn
  ) AS spending ON true
"""


class PostgresFacts:
    """Reads facts without locks."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def read(self, card_number: str, msisdn: str | None, since: date) -> Preview:
        """Read a card and a payer with its payments since a day."""
        payer = msisdn or ""
        row = await self._pool.fetchrow(READ, bucket_of(card_number), card_number, bucket_of(payer), payer, since)
        if row is None:
            msg = "the database has no catalogue revision: it is not migrated"
            raise LookupError(msg)
        return Preview(
            card=card_of(row, "card_") if row["card_id"] else None,
            payer=subscriber_of(row, "payer_") if row["payer_id"] else None,
            spending=spending_of(row),
            revision=row["revision"],
        )
