"""Looking up registrations, of cards, of subscribers, and the last renewal of each."""

from collections.abc import Sequence
from datetime import datetime

import asyncpg

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.renewals.renewal import Renewal
from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS, auto_renewal_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

FIND = f"SELECT {AUTO_RENEWAL_COLUMNS} FROM auto_renewal WHERE (bucket, id) = ($1, $2)"

OF_CARDS = f"""
SELECT {AUTO_RENEWAL_COLUMNS}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, card_id, place)
  LEFT JOIN auto_renewal
    ON (auto_renewal.bucket, auto_renewal.card_id) = (asked.bucket, asked.card_id) AND status = 'ACTIVE'
 ORDER BY place
"""

OF_SUBSCRIBERS = f"""
SELECT place, {AUTO_RENEWAL_COLUMNS}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, subscriber_id, place)
  JOIN LATERAL (
    SELECT * FROM auto_renewal
     WHERE (subscriber_bucket, auto_renewal.subscriber_id) = (asked.bucket, asked.subscriber_id)
       AND (status = 'ACTIVE' OR status = 'AWAITING_CONFIRMATION' AND confirm_until > $3)
     ORDER BY id DESC LIMIT $4) AS auto_renewal ON true
 ORDER BY place, auto_renewal.id DESC
"""

LAST_RENEWALS = f"""
SELECT {RENEWAL_COLUMNS}
  FROM unnest($1::smallint[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS asked (bucket, card_id, id, place)
  LEFT JOIN LATERAL (
    SELECT * FROM renewal
     WHERE (renewal.bucket, renewal.card_id, auto_renewal_id) = (asked.bucket, asked.card_id, asked.id)
     ORDER BY requested_at DESC, renewal.id DESC LIMIT 1) AS renewal ON true
 ORDER BY place
"""

MOST = 100
"""Registrations of one subscriber that are listed; nobody has so many decoders."""


class AutoRenewalLookups:
    """Finds registrations."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def auto_renewal(self, ref: Ref) -> AutoRenewal | None:
        """Find a registration."""
        row = await self._pool.fetchrow(FIND, *ref)
        return auto_renewal_of(row) if row else None

    async def of_cards(self, cards: Sequence[Ref]) -> list[AutoRenewal | None]:
        """Find the active registration of each of many cards."""
        rows = await self._pool.fetch(OF_CARDS, *_columns(cards))
        return [auto_renewal_of(row) if row["id"] else None for row in rows]

    async def of_subscribers(self, subscribers: Sequence[Ref], now: datetime) -> list[tuple[AutoRenewal, ...]]:
        """List what each of many subscribers has registered, active or awaiting confirmation, newest first."""
        found: dict[int, list[AutoRenewal]] = {}
        for row in await self._pool.fetch(OF_SUBSCRIBERS, *_columns(subscribers), now, MOST):
            found.setdefault(row["place"], []).append(auto_renewal_of(row))
        return [tuple(found.get(place, ())) for place in range(1, len(subscribers) + 1)]

    async def last_renewals(self, registrations: Sequence[AutoRenewal]) -> list[Renewal | None]:
        """Find the last renewal that each of many registrations caused."""
        places = ([each.ref.bucket for each in registrations], [each.card_id for each in registrations])
        rows = await self._pool.fetch(LAST_RENEWALS, *places, [each.id for each in registrations])
        return [renewal_of(row) if row["id"] else None for row in rows]


def _columns(refs: Sequence[Ref]) -> tuple[list[int], list[object]]:
    return [ref.bucket for ref in refs], [ref.id for ref in refs]
