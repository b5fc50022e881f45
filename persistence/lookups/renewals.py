"""Listing renewals: all of them by time, those of a card, those a payer paid."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.months import instant_of
from domain.ports.lookups.pages import Page, Window
from domain.ports.lookups.renewals import RenewalFilter
from domain.renewals.renewal import Renewal, RenewalStatus
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page, time_after
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

RENEWAL = f"SELECT {RENEWAL_COLUMNS} FROM renewal WHERE (bucket, id) = ($1, $2)"

RENEWALS_AT = f"""
SELECT {RENEWAL_COLUMNS} FROM renewal WHERE (bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

_WHICH = """($1::text IS NULL OR renewal.status = $1::text)
   AND ($2::timestamptz IS NULL OR requested_at >= $2) AND ($3::timestamptz IS NULL OR requested_at < $3)
   AND ($4::timestamptz IS NULL OR (requested_at, renewal.id) < ($4, $5))
   AND ($7::text IS NULL OR method = $7) AND ($8::bigint IS NULL OR price + fee >= $8)
 ORDER BY requested_at DESC, renewal.id DESC LIMIT $6
"""

_LISTED = f"{RENEWAL_COLUMNS}, requested_at || ' ' || renewal.id AS cursor"

RENEWALS = f"SELECT {_LISTED} FROM renewal WHERE {_WHICH}"

OF_CARD = f"""
SELECT {_LISTED} FROM renewal
 WHERE (renewal.bucket, card_id) = ($9, (SELECT id FROM decoder_card WHERE (bucket, number) = ($9, $10)))
   AND ($11::text IS NULL OR payer_msisdn = $11) AND {_WHICH}
"""

OF_PAYER = f"""
SELECT {_LISTED}
  FROM subscriber AS payer
  JOIN spending ON (spending.bucket, spending.payer_id) = (payer.bucket, payer.id)
  JOIN renewal ON (renewal.bucket, renewal.id) = (card_bucket, renewal_id)
 WHERE (payer.bucket, payer.msisdn) = ($9::smallint, $10::text) AND payer.succeeded_by IS NULL AND {_WHICH}
"""
"""What one number pays the limits keep small."""

UNSETTLED = RENEWALS.replace("WHERE", "WHERE status NOT IN ('SUCCEEDED', 'REFUNDED') AND", 1)
"""The same for the few that are not settled, which have an index of their own."""

OF_CARDS = f"""
SELECT place, page.*
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, card_id, place)
 CROSS JOIN LATERAL (
    SELECT {RENEWAL_COLUMNS}, requested_at || ' ' || renewal.id AS cursor FROM renewal
     WHERE (renewal.bucket, renewal.card_id) = (asked.bucket, asked.card_id)
       AND (requested_at, renewal.id) < (coalesce($3::timestamptz, 'infinity'), $4::uuid)
       AND ($6::uuid IS NULL OR payer_id = $6) AND ($7::text IS NULL OR asked_by ->> 'principal' = $7)
     ORDER BY requested_at DESC, renewal.id DESC LIMIT $5) AS page
 ORDER BY place, page.requested_at DESC, page.id DESC
"""

OF_PAYERS = f"""
SELECT place, page.*
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, payer_id, place)
 CROSS JOIN LATERAL (
    SELECT {RENEWAL_COLUMNS} FROM spending
      JOIN renewal ON (renewal.bucket, renewal.id) = (card_bucket, renewal_id)
     WHERE (spending.bucket, spending.payer_id) = (asked.bucket, asked.payer_id) AND renewal_id < $3
     ORDER BY renewal_id DESC LIMIT $4) AS page
 ORDER BY place, page.id DESC
"""


class RenewalLookups:
    """Lists renewals."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def renewal(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        row = await self._pool.fetchrow(RENEWAL, *ref)
        return renewal_of(row) if row else None

    async def renewals_at(self, refs: Sequence[Ref]) -> list[Renewal]:
        """Find many renewals by where they are kept, in one statement."""
        return [renewal_of(row) for row in await self._pool.fetch(RENEWALS_AT, *_columns(refs))]

    async def renewals(self, which: RenewalFilter, window: Window) -> Page[Renewal]:
        """List renewals by the time they were requested."""
        days = [day and instant_of(day) for day in (which.since, which.until)]
        place = (*time_after("renewals", window), window.first + 1)
        sql, whose = _narrowest(which)
        rows = await self._pool.fetch(sql, which.status, *days, *place, which.method, which.minimum, *whose)
        return page("renewals", rows, window, renewal_of, key="cursor")

    async def renewals_of_cards(
        self, cards: Sequence[Ref], window: Window, payer_id: UUID | None = None, asked_by: str | None = None
    ) -> list[Page[Renewal]]:
        """List the renewals of each of many cards, those of one payer or by one principal only where it is named."""
        limits = (*time_after("card", window), window.first + 1)
        rows = await self._pool.fetch(OF_CARDS, *_columns(cards), *limits, payer_id, asked_by)
        return _pages("card", rows, len(cards), window, key="cursor")

    async def renewals_of_payers(self, payers: Sequence[Ref], window: Window) -> list[Page[Renewal]]:
        """List the renewals that each of many payers paid."""
        rows = await self._pool.fetch(OF_PAYERS, *_columns(payers), id_after("payer", window), window.first + 1)
        return _pages("payer", rows, len(payers), window)


def _narrowest(which: RenewalFilter) -> tuple[str, tuple[object, ...]]:
    """Choose the statement that finds them soonest, with what it asks of whose they are."""
    card, payer = which.card_number, which.payer_msisdn
    if card is not None:
        return OF_CARD, (bucket_of(card), card, payer)
    if payer is not None:
        return OF_PAYER, (bucket_of(payer), payer)
    settled = which.status in (None, RenewalStatus.SUCCEEDED, RenewalStatus.REFUNDED)
    return RENEWALS if settled else UNSETTLED, ()


def _columns(owners: Sequence[Ref]) -> tuple[list[int], list[object]]:
    return [owner.bucket for owner in owners], [owner.id for owner in owners]


def _pages(of: str, rows: Sequence[Row], owners: int, window: Window, key: str = "id") -> list[Page[Renewal]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["place"], []).append(row)
    return [page(of, found.get(place, ()), window, renewal_of, key) for place in range(1, owners + 1)]
