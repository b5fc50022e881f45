"""Looking up cards and subscribers, one or many at once."""

from collections.abc import Sequence
from datetime import date

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.ports.lookups.subscribers import Known
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from persistence.rows.parties import CARD, SUBSCRIBER, card_of, listed, subscriber_of

CARD_BY_NUMBER = f"SELECT {listed(CARD, 'decoder_card')} FROM decoder_card WHERE (bucket, number) = ($1, $2)"

CARDS = f"""
SELECT {listed(CARD, "decoder_card")}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, id, place)
  LEFT JOIN decoder_card ON (decoder_card.bucket, decoder_card.id) = (asked.bucket, asked.id)
 ORDER BY place
"""

SUBSCRIBER_BY_NUMBER = f"""
SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL
"""

SUBSCRIBERS = f"""
SELECT {listed(SUBSCRIBER, "subscriber")}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, id, place)
  LEFT JOIN subscriber ON (subscriber.bucket, subscriber.id) = (asked.bucket, asked.id)
 ORDER BY place
"""

KNOWN = f"""
SELECT place, {listed(CARD, "decoder_card")}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, payer_id, place)
  JOIN subscriber ON (subscriber.bucket, subscriber.id) = (asked.bucket, asked.payer_id)
   AND subscriber.status <> 'TERMINATED'
   AND EXISTS (SELECT FROM spending
                WHERE (spending.bucket, spending.payer_id) = (asked.bucket, asked.payer_id)
                  AND paid_on >= $3 AND NOT withdrawn)
 CROSS JOIN LATERAL (
    SELECT * FROM (
        SELECT DISTINCT ON (card_bucket, card_id) card_bucket, card_id, paid_on, renewal_id FROM spending
         WHERE (spending.bucket, spending.payer_id) = (asked.bucket, asked.payer_id)
           AND NOT withdrawn
         ORDER BY card_bucket, card_id, paid_on DESC, renewal_id DESC) AS latest
     ORDER BY paid_on DESC, renewal_id DESC LIMIT $4) AS remembered
  JOIN decoder_card ON (decoder_card.bucket, decoder_card.id) = (card_bucket, remembered.card_id)
 ORDER BY place, paid_on DESC, renewal_id DESC
"""


class PartyLookups:
    """Finds cards and subscribers."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def card(self, number: str) -> DecoderCard | None:
        """Find a card by its number."""
        row = await self._pool.fetchrow(CARD_BY_NUMBER, bucket_of(number), number)
        return card_of(row) if row else None

    async def cards(self, refs: Sequence[Ref]) -> list[DecoderCard | None]:
        """Find many cards."""
        rows = await self._pool.fetch(CARDS, *_columns(refs))
        return [card_of(row) if row["id"] else None for row in rows]

    async def subscriber(self, msisdn: str) -> Subscriber | None:
        """Find the present subscriber of a number."""
        row = await self._pool.fetchrow(SUBSCRIBER_BY_NUMBER, bucket_of(msisdn), msisdn)
        return subscriber_of(row) if row else None

    async def subscribers(self, refs: Sequence[Ref]) -> list[Subscriber | None]:
        """Find many subscribers."""
        rows = await self._pool.fetch(SUBSCRIBERS, *_columns(refs))
        return [subscriber_of(row) if row["id"] else None for row in rows]

    async def known(self, payers: Sequence[Ref], since: date, most: int) -> list[Known]:
        """Tell what is remembered of payers that have paid since a day: nothing of a terminated one."""
        remembered: dict[int, list[DecoderCard]] = {}
        for row in await self._pool.fetch(KNOWN, *_columns(payers), since, max(most, 1)):
            remembered.setdefault(row["place"], []).append(card_of(row))
        found = (tuple(remembered.get(place, ())) for place in range(1, len(payers) + 1))
        return [Known(existing=bool(cards), cards=cards[:most]) for cards in found]


def _columns(refs: Sequence[Ref]) -> tuple[list[int], list[object]]:
    return [ref.bucket for ref in refs], [ref.id for ref in refs]
