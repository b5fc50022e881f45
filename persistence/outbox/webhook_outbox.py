"""The outbox of webhooks in PostgreSQL: what became of an attempt is written as soon as it is known."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from domain.ports.outbox.webhook_outbox import EVERY, Among, DueDelivery
from domain.webhooks.attempt import Attempt
from domain.webhooks.endpoint import LASTING, SwitchedOff
from persistence.connections.pool import Row
from persistence.outbox import webhook_sql as sql
from persistence.rows.webhooks import delivery_of


class PostgresWebhookOutbox:
    """Claims deliveries for a lease, and writes what came of them."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def claim(
        self, lease: timedelta, most: int, of_one: int, *, of_owner: int | None = None, among: Among = EVERY
    ) -> Sequence[DueDelivery]:
        """Claim due deliveries, owners and endpoints in turns, of none more than may be under way."""
        which = (list(among.ids), among.within)
        return [_due(row) for row in await self._pool.fetch(sql.CLAIM, lease, most, of_one, of_owner, *which)]

    async def delivered(self, due: DueDelivery, attempt: Attempt) -> None:
        """Record that a delivery was taken: that is so whoever says it."""
        async with self._pool.acquire() as connection, connection.transaction():
            await _tried(connection, due, attempt)
            await connection.execute(sql.DELIVERED, *due.delivery.ref)
            await connection.execute(sql.MENDED, due.delivery.endpoint_id)

    async def failed(self, due: DueDelivery, attempt: Attempt, wait: timedelta | None, off: SwitchedOff | None) -> None:
        """Record that an attempt failed, and when the next is; unless it was claimed again, or taken."""
        delivery = due.delivery
        async with self._pool.acquire() as connection, connection.transaction():
            await _tried(connection, due, attempt)
            done = await connection.execute(sql.FAILED, *delivery.ref, delivery.attempts, wait)
            if done != "UPDATE 1":
                return
            if wait is not None:
                await connection.execute(sql.HELD_BACK, delivery.endpoint_id, delivery.about, delivery.id, wait)
            await connection.execute(sql.FAILING, delivery.endpoint_id)
            await connection.execute(sql.SWITCHED_OFF, delivery.endpoint_id, off, LASTING)

    async def forget(self, before: datetime, most: int) -> int:
        """Forget deliveries and their attempts, whatever became of them, that were queued before an instant."""
        first_id = UUID(int=int(before.timestamp() * 1000) << 80)
        return int((await self._pool.execute(sql.FORGET, first_id, most)).split()[-1])


async def _tried(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", due: DueDelivery, attempt: Attempt
) -> None:
    await connection.execute(
        sql.TRIED,
        *due.delivery.ref,
        attempt.number,
        attempt.at,
        attempt.milliseconds,
        attempt.status,
        attempt.error,
        attempt.excerpt,
    )


def _due(row: Row) -> DueDelivery:
    return DueDelivery(
        delivery=delivery_of(row),
        url=row["url"],
        version=row["version"],
        previous_until=row["previous_until"],
        tries=row["attempts"] - row["before"],
    )
