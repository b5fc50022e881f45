"""Reports on advances for staff: the book by day, exposure, recovery, and what past subscribers owed at most."""

from collections.abc import Sequence
from datetime import date

import asyncpg

from domain.advances.book import BookDay
from domain.advances.exposure import AGES, RETURNS, AgedDebt, Recovered
from domain.advances.trial import Tried
from domain.catalogue.bundle import Bundle
from domain.ledger.accounts import Account
from domain.ledger.advance_book import DayMovement, book_of
from domain.money import VND
from domain.months import instant_of
from persistence.lookups.ledger.periods import MOVED

BOOK = f"""
SELECT greatest(day, $1::date - 1) AS on_day, debit, credit, sum(amount)::bigint AS amount
  FROM ({MOVED}) AS moved
 WHERE day < $2::date AND reason ~~ 'ADVANCE%'
 GROUP BY on_day, debit, credit
"""
"""In one statement, and so in one snapshot; whatever was before the first day is summed up on the one before it."""

EXPOSURE = """
SELECT ages[width_bucket(age, ages)] AS days_from, bundle, ceiling, count(*) AS advances,
       sum(price - repaid)::bigint AS outstanding,
       coalesce(sum(price - repaid) FILTER (WHERE overdue_since IS NOT NULL), 0)::bigint AS overdue
  FROM (
    SELECT bundle, ceiling, price, repaid, overdue_since, $2::int[] AS ages,
           greatest($1::date - (granted_at AT TIME ZONE 'UTC' + interval '7 hours')::date, 0) AS age
      FROM advance WHERE status = 'OUTSTANDING' AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
  ) AS open
 GROUP BY days_from, bundle, ceiling ORDER BY days_from, bundle, ceiling
"""
"""What is written off is no longer outstanding; the second condition is that of the index."""

RECOVERY = """
SELECT week, bundle, ceiling, count(*) AS advances, sum(price)::bigint AS granted,
       sum(within_1)::bigint AS within_1, sum(within_7)::bigint AS within_7, sum(within_30)::bigint AS within_30,
       sum(repaid)::bigint AS so_far
  FROM (
    SELECT date_trunc('week', granted_at AT TIME ZONE 'UTC' + interval '7 hours')::date AS week, bundle, ceiling, price,
           repaid,
           coalesce(sum(amount) FILTER (WHERE at < granted_at + ($3::int[])[1] * interval '1 day'), 0) AS within_1,
           coalesce(sum(amount) FILTER (WHERE at < granted_at + ($3::int[])[2] * interval '1 day'), 0) AS within_7,
           coalesce(sum(amount) FILTER (WHERE at < granted_at + ($3::int[])[3] * interval '1 day'), 0) AS within_30
      FROM advance
      LEFT JOIN transfer
        ON (transfer.bucket, transfer.subscriber_id) = (advance.bucket, advance.subscriber_id)
       AND cause_id = advance.id AND debit = 'TOP_UPS_RECEIVED' AND reason ~~ 'ADVANCE%'
     WHERE granted_at >= $1 AND granted_at < $2 AND status <> 'REFUNDED'
     GROUP BY advance.bucket, advance.id
  ) AS back
 GROUP BY week, bundle, ceiling ORDER BY week, bundle, ceiling
"""

PEAKS = """
SELECT ($1::int[])[width_bucket(months_active, $1::int[])] AS months_active,
       ($2::bigint[])[width_bucket(average_monthly_top_up, $2::bigint[])] AS average_monthly_top_up,
       ceiling, count(*) AS subscribers, sum(owed_after)::bigint AS peak
  FROM (
    SELECT DISTINCT ON (bucket, subscriber_id) months_active, average_monthly_top_up, ceiling, owed_after
      FROM advance WHERE granted_at >= $3 AND granted_at < $4
     ORDER BY bucket, subscriber_id, owed_after DESC, granted_at DESC
  ) AS highest
 GROUP BY 1, 2, ceiling
"""
"""What is owed rises at grants only: the most that anybody owed is what was owed right after one of them."""


class AdvanceReports:
    """Adds advances up."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def book(self, since: date, until: date) -> Sequence[BookDay]:
        """Tell what advances moved on each day, and what was outstanding at its end; `until` excluded (S-BOOK)."""
        rows = await self._pool.fetch(BOOK, since, until)
        moved = [
            DayMovement(row["on_day"], Account(row["debit"]), Account(row["credit"]), row["amount"]) for row in rows
        ]
        return book_of(moved, since, until)

    async def exposure(self, today: date) -> Sequence[AgedDebt]:
        """Tell what is outstanding, by age, bundle and ceiling."""
        rows = await self._pool.fetch(EXPOSURE, today, [0, *AGES])
        return [AgedDebt(**{**dict(row), "bundle": Bundle(row["bundle"])}) for row in rows]

    async def recovery(self, since: date, until: date) -> Sequence[Recovered]:
        """Tell what came back of each week's advances, by bundle and ceiling; `until` excluded."""
        rows = await self._pool.fetch(RECOVERY, instant_of(since), instant_of(until), list(RETURNS))
        return [Recovered(**{**dict(row), "bundle": Bundle(row["bundle"])}) for row in rows]

    async def peaks(self, months: Sequence[int], averages: Sequence[VND], since: date, until: date) -> Sequence[Tried]:
        """Tell the most that past subscribers owed, gathered by which of some thresholds they had reached."""
        rows = await self._pool.fetch(PEAKS, months, averages, instant_of(since), instant_of(until))
        return [Tried(**dict(row)) for row in rows]
