"""What staff watch of promotions: the funnel, those that silence did not renew, and the book by day (P-FUNNEL)."""

from collections.abc import Sequence
from datetime import date

import asyncpg

from domain.ledger.promotion_transfers import BilledDay, PromotionBookDay, promotion_book
from domain.months import DAY, instant_of
from domain.promotions.enrolment import Enrolment
from domain.promotions.funnel import FunnelRow, Stage
from persistence.lookups.ledger.periods import MOVED
from persistence.rows.promotions.enrolments import ENROLMENT, enrolment_of

FUNNEL = """
SELECT cycle_day, used.package, used.version, stage, count(*)::int AS subscribers
  FROM promotion_enrolment AS held
 CROSS JOIN LATERAL (
    SELECT stint ->> 0 AS package, (stint ->> 1)::bigint AS version
      FROM jsonb_array_elements(held.stints) WITH ORDINALITY AS stints (stint, place)
     ORDER BY (stint ->> 2)::date > $2, CASE WHEN (stint ->> 2)::date > $2 THEN place ELSE -place END LIMIT 1
 ) AS used
 CROSS JOIN LATERAL (
    SELECT CASE WHEN status NOT IN ('ACTIVE', 'OPTED_OUT') AND decided_at < $3 THEN status::text
                WHEN opted_out_at < $3 THEN 'OPTED_OUT'
                WHEN upgraded_at < $3 THEN 'UPGRADED'
                WHEN told_at < $3 THEN 'TOLD' ELSE 'ENROLLED' END AS stage
 ) AS stands
 WHERE promotion = $1 AND enrolled_at < $3
 GROUP BY cycle_day, used.package, used.version, stage
 ORDER BY cycle_day, used.package, used.version, stage
"""
"""Each enrolment once, at the stage and with the package that it had at the end of the day."""

NOT_RENEWED = f"""
SELECT {", ".join(ENROLMENT)} FROM promotion_enrolment
 WHERE promotion = $1 AND status = 'EXPIRED' AND reason IS NOT NULL AND decided_at >= $2
 ORDER BY decided_at DESC, id DESC LIMIT $3
"""

BOOK = f"""
SELECT greatest(day, $1::date - 1) AS day,
       coalesce(sum(amount) FILTER (WHERE reason = 'PROMOTION_FEE'), 0)::bigint AS fees,
       coalesce(sum(amount) FILTER (WHERE reason = 'PROMOTION_SUBSCRIPTION'), 0)::bigint AS subscriptions
  FROM ({MOVED}) AS moved
 WHERE reason ~~ 'PROMOTION%' AND day < $2
 GROUP BY 1
"""
"""Whatever was booked before the first day is summed up on the one before it."""


class PromotionReports:
    """Adds promotions up."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def funnel(self, promotion: str, as_of: date) -> Sequence[FunnelRow]:
        """Tell where those enrolled stood at the end of a day."""
        rows = await self._pool.fetch(FUNNEL, promotion, as_of, instant_of(as_of + DAY))
        return [FunnelRow(**{**dict(row), "stage": Stage(row["stage"])}) for row in rows]

    async def not_renewed(self, promotion: str, since: date, most: int) -> Sequence[Enrolment]:
        """List those that silence did not renew since a day, and why, the newest first."""
        rows = await self._pool.fetch(NOT_RENEWED, promotion, instant_of(since), most)
        return [enrolment_of(row) for row in rows]

    async def book(self, since: date, until: date) -> Sequence[PromotionBookDay]:
        """Tell what bills asked for on each day, and in all by its end; `until` excluded."""
        rows = await self._pool.fetch(BOOK, since, until)
        return promotion_book([BilledDay(*row.values()) for row in rows], since, until)
