"""The ledger's accounts: closed periods and the transfers since, in one snapshot (G-LEDGER)."""

from datetime import timedelta

import asyncpg

from domain.ledger.accounts import Account, AccountBalance

MARGIN = timedelta(hours=1)
"""A transfer is recorded as of its transaction's begin, and the pool's time limits let none last an hour."""

BALANCES = """
WITH moved AS MATERIALIZED (
    SELECT debit, credit, amount FROM ledger_closing
     UNION ALL
    SELECT debit, credit, sum(amount) FROM transfer
     WHERE recorded_at >= (SELECT coalesce(max(closed_until), '-infinity') FROM ledger_closing)
     GROUP BY debit, credit
)
SELECT account, sum(amount)::bigint AS balance
  FROM (SELECT debit AS account, amount FROM moved UNION ALL SELECT credit, -amount FROM moved) AS lines
 GROUP BY account
"""

ALONE = "SELECT pg_try_advisory_xact_lock(hashtext('giahan.close_ledger'))"

LONGEST_CLOSING = 3600.0  # seconds; the first one may be of years

WITHOUT_HASTE = "SET LOCAL statement_timeout = 0"

CLOSE = """
INSERT INTO ledger_closing (closed_until, closed_from, debit, credit, amount)
SELECT now() - $1::interval, period.begins, debit, credit, sum(amount)
  FROM transfer, (SELECT coalesce(max(closed_until), '-infinity') AS begins FROM ledger_closing) AS period
 WHERE recorded_at >= (SELECT coalesce(max(closed_until), '-infinity') FROM ledger_closing)
   AND recorded_at < now() - $1::interval
 GROUP BY period.begins, debit, credit
"""

CLOSE_ADVANCES = """
INSERT INTO advance_closing (closed_until, day, debit, credit, amount)
SELECT now() - $1::interval, (at AT TIME ZONE 'UTC' + interval '7 hours')::date, debit, credit, sum(amount)
  FROM transfer
 WHERE reason ~~ 'ADVANCE%' AND recorded_at < now() - $1::interval
   AND recorded_at >= (SELECT coalesce(max(closed_until), '-infinity') FROM advance_closing)
 GROUP BY 2, debit, credit
"""
"""The same for advances alone, by the business day they were of (S-BOOK)."""


class PostgresLedger:
    """Tells what the accounts hold, and closes periods so that this stays cheap."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def balances(self) -> tuple[AccountBalance, ...]:
        """Tell every account's balance, debit-positive; all of them sum to zero."""
        found = {row["account"]: row["balance"] for row in await self._pool.fetch(BALANCES)}
        return tuple(AccountBalance(account, found.get(account, 0)) for account in Account)

    async def close(self, margin: timedelta = MARGIN) -> None:
        """Close the period up to `margin` ago; nothing happens where it has no transfers, or another is closing.

        A transfer that came to light in a closed period would be counted nowhere: no transaction lasts so long.
        """
        async with self._pool.acquire() as connection, connection.transaction():
            if await connection.fetchval(ALONE):
                await connection.execute(WITHOUT_HASTE)
                await connection.execute(CLOSE, margin, timeout=LONGEST_CLOSING)
                await connection.execute(CLOSE_ADVANCES, margin, timeout=LONGEST_CLOSING)
