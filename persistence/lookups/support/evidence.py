"""The records behind figures in PostgreSQL."""

from collections.abc import Sequence
from datetime import date, datetime

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.ledger import StatementLine
from domain.renewals.renewal import Renewal
from domain.subscribers.usage_day import BasicService, UsageDay
from persistence.lookups.records import MOVEMENT, line_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

PAID = f"""
SELECT {RENEWAL_COLUMNS} FROM spending JOIN renewal ON (renewal.bucket, renewal.id) = (card_bucket, renewal_id)
 WHERE (spending.bucket, spending.payer_id) = ($1, $2) AND paid_on BETWEEN $3 AND $4 AND requested_at <= $5
   AND (NOT withdrawn OR settled_at > $5)
 ORDER BY paid_on DESC, renewal_id DESC LIMIT $6
"""

MOVED = f"""
SELECT {MOVEMENT} FROM transfer
 WHERE (bucket, subscriber_id) = ($1, $2) AND balance_after IS NOT NULL AND at <= $3 ORDER BY id DESC LIMIT $4
"""

USAGE = """
SELECT day, service, amount FROM basic_usage
 WHERE (bucket, subscriber_id) = ($1, $2) AND day BETWEEN $3 AND $4 ORDER BY day DESC, service
"""


class PostgresEvidence:
    """Finds the records behind figures."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def paid_between(self, payer: Ref, since: date, until: date, at: datetime, most: int) -> Sequence[Renewal]:
        """List what a payer paid from a day to another, both included, that counted at an instant; newest first."""
        return [renewal_of(row) for row in await self._pool.fetch(PAID, *payer, since, until, at, most)]

    async def movements_by(self, subscriber: Ref, at: datetime, most: int) -> Sequence[StatementLine]:
        """List the last movements of a main balance by an instant, newest first."""
        return [line_of(row) for row in await self._pool.fetch(MOVED, *subscriber, at, most)]

    async def usage(self, subscriber: Ref, since: date, until: date) -> Sequence[UsageDay]:
        """List what was told of basic usage by day and service, from a day to another, both included."""
        rows = await self._pool.fetch(USAGE, *subscriber, since, until)
        return [UsageDay(day=row["day"], service=BasicService(row["service"]), amount=row["amount"]) for row in rows]
