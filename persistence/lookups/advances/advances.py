"""Looking up advances: how somebody stands, what was advanced to whom, what is left of it."""

from collections.abc import Sequence
from datetime import datetime

import asyncpg

from domain.advances.granted_bundle import GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.advances.standing import Standing
from domain.buckets import Ref, bucket_of
from domain.money import VND
from domain.months import instant_of
from domain.ports.lookups.advances import AdvanceFilter
from domain.ports.lookups.pages import Page, Window
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page, time_after
from persistence.rows.advances import ADVANCE_COLUMNS, BUNDLE_COLUMNS, bundle_of, loan_of
from persistence.rows.parties import SUBSCRIBER, listed, subscriber_of

SUBSCRIBER_BY_NUMBER = f"""
SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL
"""

OPEN = f"""
SELECT {ADVANCE_COLUMNS} FROM advance
 WHERE (bucket, subscriber_id) = ($1, $2) AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
"""

ADVANCE = f"SELECT {ADVANCE_COLUMNS} FROM advance WHERE (bucket, id) = ($1, $2)"

ADVANCES = f"""
SELECT {ADVANCE_COLUMNS}, requested_at || ' ' || id AS cursor FROM advance
 WHERE ($1::text IS NULL OR $1 = CASE WHEN status = 'AWAITING_CONFIRMATION' AND confirm_until <= $2 THEN 'LAPSED'
                                      ELSE status END)
   AND ($3::boolean IS NULL OR (overdue_since IS NOT NULL) = $3) AND ($4::text IS NULL OR bundle = $4)
   AND ($5::bigint IS NULL OR ceiling = $5)
   AND ($6::timestamptz IS NULL OR requested_at >= $6) AND ($7::timestamptz IS NULL OR requested_at < $7)
   AND ($8::timestamptz IS NULL OR (requested_at, id) < ($8, $9))
 ORDER BY requested_at DESC, id DESC LIMIT $10
"""

OWED_ADVANCES = ADVANCES.replace("WHERE", "WHERE status IN ('OUTSTANDING', 'WRITTEN_OFF') AND", 1)
"""The same for what is owed, which has an index of its own."""

OF_SUBSCRIBERS = f"""
SELECT place, page.*
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, subscriber_id, place)
 CROSS JOIN LATERAL (
    SELECT {ADVANCE_COLUMNS} FROM advance
     WHERE (advance.bucket, advance.subscriber_id) = (asked.bucket, asked.subscriber_id) AND advance.id < $3
     ORDER BY advance.id DESC LIMIT $4) AS page
 ORDER BY place, page.id DESC
"""

OWED = """
SELECT coalesce(sum(price - repaid), 0)::bigint AS owed
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, subscriber_id, place)
  LEFT JOIN advance ON (advance.bucket, advance.subscriber_id) = (asked.bucket, asked.subscriber_id)
   AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
 GROUP BY place ORDER BY place
"""

BUNDLES = f"""
SELECT place, {BUNDLE_COLUMNS}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, subscriber_id, place)
  JOIN granted_bundle AS held ON (held.bucket, held.subscriber_id) = (asked.bucket, asked.subscriber_id)
"""


class SubscriberAdvanceLookups:
    """Tells of the advances of subscribers."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def standing(self, msisdn: str) -> Standing | None:
        """Tell how the present subscriber of a number stands."""
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            row = await connection.fetchrow(SUBSCRIBER_BY_NUMBER, bucket_of(msisdn), msisdn)
            if row is None:
                return None
            subscriber = subscriber_of(row)
            loans = await connection.fetch(OPEN, bucket_of(msisdn), subscriber.id)
            return Standing(subscriber, tuple(loan_of(loan) for loan in loans))

    async def advance(self, ref: Ref) -> AdvanceLoan | None:
        """Find an advance."""
        row = await self._pool.fetchrow(ADVANCE, *ref)
        return loan_of(row) if row else None

    async def advances(self, which: AdvanceFilter, now: datetime, window: Window) -> Page[AdvanceLoan]:
        """List advances by the time they were requested, newest first."""
        owed = which.overdue or (which.status is not None and which.status.is_owed)
        days = [day and instant_of(day) for day in (which.since, which.until)]
        said = (which.status, now, which.overdue, which.bundle, which.ceiling)
        limits = (*time_after("all advances", window), window.first + 1)
        rows = await self._pool.fetch(OWED_ADVANCES if owed else ADVANCES, *said, *days, *limits)
        return page("all advances", rows, window, loan_of, key="cursor")

    async def advances_of(self, subscribers: Sequence[Ref], window: Window) -> list[Page[AdvanceLoan]]:
        """List the advances of each of many subscribers, newest first, requests included."""
        limits = (id_after("advances", window), window.first + 1)
        found = _by_place(await self._pool.fetch(OF_SUBSCRIBERS, *_columns(subscribers), *limits))
        return [page("advances", found.get(place, ()), window, loan_of) for place in range(1, len(subscribers) + 1)]

    async def owed(self, subscribers: Sequence[Ref]) -> list[VND]:
        """Tell what each of many subscribers owes."""
        return [row["owed"] for row in await self._pool.fetch(OWED, *_columns(subscribers))]

    async def bundles(self, subscribers: Sequence[Ref]) -> list[tuple[GrantedBundle, ...]]:
        """List what each of many subscribers was granted, by bundle."""
        found = _by_place(await self._pool.fetch(BUNDLES, *_columns(subscribers)))
        places = range(1, len(subscribers) + 1)
        return [tuple(sorted(map(bundle_of, found.get(place, ())), key=_code)) for place in places]


def _by_place(rows: Sequence[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["place"], []).append(row)
    return found


def _columns(owners: Sequence[Ref]) -> tuple[list[int], list[object]]:
    return [owner.bucket for owner in owners], [owner.id for owner in owners]


def _code(held: GrantedBundle) -> int:
    return held.bundle.code
