"""What must never exist of a card: a period nobody paid, or an expiry other than its log gives (K-STACK, K-REFUND)."""

from collections.abc import AsyncIterator
from typing import cast

import asyncpg
import orjson

from domain.buckets import bucket_of
from persistence.connections.pool import Row
from persistence.rows.parties import CARD, card_of, listed

PERIOD_NOBODY_PAID = """
SELECT format('card %s holds a period of %s', decoder_card.id, entry ->> 'renewal')
  FROM decoder_card, jsonb_array_elements(entries) AS entry
 WHERE NOT EXISTS (
    SELECT FROM renewal
     WHERE (renewal.bucket, card_id, renewal.id) = (decoder_card.bucket, decoder_card.id, (entry ->> 'renewal')::uuid)
       AND status = 'SUCCEEDED')
"""

PERIOD_TWICE = """
SELECT format('card %s holds the period of %s twice', decoder_card.id, entry ->> 'renewal')
  FROM decoder_card, jsonb_array_elements(entries) AS entry
 GROUP BY decoder_card.id, entry ->> 'renewal' HAVING count(*) > 1
"""

OVERLAY_NOBODY_PAID = """
SELECT format('card %s is lifted by %s', decoder_card.id, overlay_renewal_id)
  FROM decoder_card
 WHERE overlay_renewal_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM renewal
     WHERE (renewal.bucket, card_id, renewal.id) = (decoder_card.bucket, decoder_card.id, overlay_renewal_id)
       AND status = 'SUCCEEDED')
"""

EVERY_CARD = f"SELECT bucket, expires_on, {listed(CARD, 'decoder_card', 'card_')} FROM decoder_card"

CARDS = {
    "a period nobody paid": PERIOD_NOBODY_PAID,
    "a period twice": PERIOD_TWICE,
    "a lift nobody paid": OVERLAY_NOBODY_PAID,
}


async def cards_unlike_their_logs(
    connection: "asyncpg.Connection[asyncpg.Record] | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]",
) -> AsyncIterator[str]:
    """List cards whose stored expiry day or bucket is not what their log and number give."""
    async with connection.transaction(readonly=True):
        async for row in connection.cursor(EVERY_CARD, prefetch=1000):
            card = card_of(_read(row), "card_")
            if (row["expires_on"], row["bucket"]) != (card.expires_on, bucket_of(card.number)):
                yield f"card {card.id} is kept as expiring on {row['expires_on']}, its log says {card.expires_on}"


def _read(row: Row) -> Row:
    """Read the log's JSON where the connection has not done so."""
    entries = row["card_entries"]
    return cast("Row", {**row, "card_entries": orjson.loads(entries)}) if isinstance(entries, str) else row
