"""Closing days, and looking them up: what a close took in stands for good (G-LEDGER)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import asyncpg

from domain.ledger.accounts import Account, AccountBalance
from domain.ledger.closed_day import ClosedDay, DayDifference, DayLine, LedgerService
from domain.ledger.transfer import Reason
from domain.ports.closed_days import Movement, MovementFilter, Standing
from domain.ports.lookups.pages import BadCursorError, Page, Window
from persistence.connections.pool import Row
from persistence.connections.transaction import Transaction
from persistence.lookups.ledger.movements import movements
from persistence.lookups.ledger.periods import BOUNDARY, LEDGER_LOCK, MOVED, WITHOUT_HASTE
from persistence.lookups.pages import from_cursor, page

WAIT_FOR_OTHERS = f"SELECT pg_advisory_xact_lock({LEDGER_LOCK})"

STANDING = """
SELECT (SELECT min(day) FROM closed_day), (SELECT max(day) FROM closed_day), (SELECT min(day) FROM ledger_period)
"""

ADD = f"""
INSERT INTO closed_day (day, closed_until, closed_at, closed_by, differences, findings)
SELECT $1, {BOUNDARY}, $2, $3, $4, $5
"""

TAKE_IN = """
WITH taken AS (
    DELETE FROM ledger_period WHERE day <= $1
    RETURNING day, debit, credit, reason, amount, movements, recorded_from, recorded_until
)
INSERT INTO closed_day_line (day, of_day, debit, credit, reason, amount, movements, recorded_from, recorded_until)
SELECT $1, day, debit, credit, reason, sum(amount), sum(movements), min(recorded_from), max(recorded_until)
  FROM taken GROUP BY day, debit, credit, reason
"""

DAYS = """
SELECT day, closed_at, closed_by, differences, findings FROM closed_day
 WHERE day < $1 ORDER BY day DESC LIMIT $2
"""

DAY_CLOSED = "SELECT day, closed_at, closed_by, differences, findings FROM closed_day WHERE day = $1"

LINES = """
SELECT day, of_day, debit, credit, reason, amount, movements FROM closed_day_line
 WHERE day = ANY ($1::date[]) ORDER BY day, of_day, debit, credit, reason
"""

BALANCES = f"""
WITH moved AS MATERIALIZED (
    SELECT debit, credit, sum(amount) AS amount FROM ({MOVED}) AS parts
     WHERE $1::date IS NULL OR day <= $1
     GROUP BY debit, credit
)
SELECT account, sum(amount)::bigint AS balance
  FROM (SELECT debit AS account, amount FROM moved UNION ALL SELECT credit, -amount FROM moved) AS lines
 GROUP BY account
"""


class PostgresClosedDays:
    """Closes days."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def lock(self) -> Standing:
        """Keep others from closing until this is committed, and tell how far closing has come."""
        await self._connection.execute(WAIT_FOR_OTHERS)
        row = await self._connection.fetchrow(STANDING)
        return Standing(*(row or (None, None, None)))

    async def close(self, day: ClosedDay) -> ClosedDay:
        """Take in what waits of a day and of those before it, and give the closed day with its lines."""
        differences = [
            {"service": each.service, "ledger": each.ledger, "onRecord": each.on_record, "cases": each.cases}
            for each in day.differences
        ]
        await self._connection.execute(WITHOUT_HASTE)
        await self._connection.execute(ADD, day.day, day.closed_at, day.closed_by, differences, [*day.findings])
        await self._connection.execute(TAKE_IN, day.day)
        return replace(day, lines=tuple(_line_of(row) for row in await self._connection.fetch(LINES, [day.day])))

    async def find(self, day: date) -> ClosedDay | None:
        """Find a closed day."""
        row = await self._connection.fetchrow(DAY_CLOSED, day)
        return _day_of(row, await self._connection.fetch(LINES, [day])) if row else None


class PostgresClosedDayLookups:
    """Tells closed days, balances and movements."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def closed_day(self, day: date) -> ClosedDay | None:
        """Find a closed day."""
        row = await self._pool.fetchrow(DAY_CLOSED, day)
        return _day_of(row, await self._pool.fetch(LINES, [day])) if row else None

    async def closed_days(self, window: Window) -> Page[ClosedDay]:
        """List closed days, the newest first."""
        rows = await self._pool.fetch(DAYS, _before(window), window.first + 1)
        lines = await self._pool.fetch(LINES, [row["day"] for row in rows])
        return page("closed days", rows, window, lambda row: _day_of(row, lines), key="day")

    async def balances(self, as_of: date | None = None) -> Sequence[AccountBalance]:
        """Tell every account's balance, debit-positive, all in one snapshot; all of them sum to zero."""
        found = {row["account"]: row["balance"] for row in await self._pool.fetch(BALANCES, as_of)}
        return tuple(AccountBalance(account, found.get(account, 0)) for account in Account)

    async def movements(self, which: MovementFilter, window: Window) -> Page[Movement]:
        """List transfers, those written down last first."""
        return await movements(self._pool, which, window)


def _before(window: Window) -> date:
    if window.after is None:
        return date.max
    try:
        return date.fromisoformat(from_cursor("closed days", window.after))
    except ValueError as error:
        raise BadCursorError from error


def _day_of(row: Row, lines: Sequence[Row]) -> ClosedDay:
    return ClosedDay(
        day=row["day"],
        closed_at=row["closed_at"],
        closed_by=row["closed_by"],
        lines=tuple(_line_of(line) for line in lines if line["day"] == row["day"]),
        differences=tuple(_difference_of(each) for each in row["differences"]),
        findings=tuple(row["findings"]),
    )


def _difference_of(told: dict[str, object]) -> DayDifference:
    ledger, on_record, cases = (int(str(told[name])) for name in ("ledger", "onRecord", "cases"))
    service = LedgerService(str(told["service"]))
    return DayDifference(service=service, ledger=ledger, on_record=on_record, cases=cases)


def _line_of(row: Row) -> DayLine:
    return DayLine(
        of_day=row["of_day"],
        debit=Account(row["debit"]),
        credit=Account(row["credit"]),
        reason=Reason(row["reason"]),
        amount=row["amount"],
        movements=row["movements"],
    )
