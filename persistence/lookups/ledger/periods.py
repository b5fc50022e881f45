"""Periods of the ledger: what was recorded until a while ago is summed up, once, by business day (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, timedelta

import asyncpg

from domain.ledger.closed_day import MARGIN, DayDifference
from domain.months import DAY, instant_of
from persistence.lookups.ledger.differences import differences_on

__all__ = ["BOUNDARY", "LONGEST_CLOSING", "MARGIN", "MOVED", "PostgresPeriods"]

BOUNDARY = """coalesce(greatest((SELECT max(closed_until) FROM ledger_period),
                        (SELECT max(closed_until) FROM closed_day)), '-infinity')"""
"""Whatever was recorded before this instant stands in sums, and is read from `transfer` no more."""

OF_DAY = "(at AT TIME ZONE 'UTC' + interval '7 hours')::date"

MOVED = f"""
    SELECT of_day AS day, debit, credit, reason, amount, movements FROM closed_day_line
     UNION ALL
    SELECT day, debit, credit, reason, amount, movements FROM ledger_period
     UNION ALL
    SELECT {OF_DAY}, debit, credit, reason, amount, 1 FROM transfer WHERE recorded_at >= {BOUNDARY}
"""
"""All that ever moved, by day: of closed days, of closed periods, and since; in one statement it is one snapshot."""

LEDGER_LOCK = "hashtext('giahan.close_ledger')"

ALONE = f"SELECT pg_try_advisory_xact_lock({LEDGER_LOCK})"

LONGEST_CLOSING = 3600.0  # seconds; the first one may be of years

WITHOUT_HASTE = "SET LOCAL statement_timeout = 0"

CLOSE = f"""
INSERT INTO ledger_period
    (closed_until, day, debit, credit, reason, amount, movements, recorded_from, recorded_until)
SELECT now() - $1::interval, {OF_DAY}, debit, credit, reason, sum(amount), count(*), min(recorded_at), max(recorded_at)
  FROM transfer
 WHERE recorded_at >= {BOUNDARY}
   AND recorded_at < now() - $1::interval
 GROUP BY 2, debit, credit, reason
"""

UNDER_WAY = f"SELECT EXISTS (SELECT FROM transfer WHERE recorded_at >= {BOUNDARY} AND at < $1)"


class PostgresPeriods:
    """Closes periods, so that neither balances nor closed days read what is long past."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]", margin: timedelta = MARGIN) -> None:
        self._pool = pool
        self._margin = margin

    async def close(self) -> None:
        """Close the period up to a margin ago; nothing happens where it has no transfers, or another is closing.

        A transfer is recorded as of its transaction's begin, and the pool's time limits let none last an hour: one
        that came to light in a closed period would be counted nowhere.
        """
        async with self._pool.acquire() as connection, connection.transaction():
            if await connection.fetchval(ALONE):
                await connection.execute(WITHOUT_HASTE)
                await connection.execute(CLOSE, self._margin, timeout=LONGEST_CLOSING)

    async def under_way(self, day: date) -> bool:
        """Tell whether something of a day, or of one before it, was recorded so lately that no sum has it."""
        return bool(await self._pool.fetchval(UNDER_WAY, instant_of(day + DAY)))

    async def differences(self, day: date) -> Sequence[DayDifference]:
        """Compare what the ledger moved on a day with what each service has on record, in one snapshot."""
        async with self._pool.acquire() as connection:  # noqa: SIM117 - one snapshot over one connection
            async with connection.transaction(isolation="repeatable_read", readonly=True):
                await connection.execute(WITHOUT_HASTE)
                return await differences_on(connection, day)
