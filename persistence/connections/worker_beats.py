"""Signs of life of workers in PostgreSQL, and how long what is due has waited for them."""

from uuid import UUID

import asyncpg

from persistence.connections.readiness import UNREACHED

BEAT = """
WITH gone AS (DELETE FROM worker_beat WHERE at < now() - interval '1 day' AND id <> $1)
INSERT INTO worker_beat (id, build) VALUES ($1, $2)
ON CONFLICT (id) DO UPDATE SET at = now(), build = excluded.build
"""

LAST = "SELECT extract(epoch FROM now() - max(at))::float8 FROM worker_beat"

AGES = """
SELECT (SELECT extract(epoch FROM now() - min(next_attempt_at))::float8 FROM message
         WHERE state = 'QUEUED' AND next_attempt_at <= now()
           AND coalesce(not_before, '-infinity') <= now()) AS messages,
       (SELECT extract(epoch FROM now() - min(next_attempt_at))::float8 FROM activation
         WHERE state IN ('QUEUED', 'SENT') AND next_attempt_at <= now()) AS activations,
       (SELECT extract(epoch FROM now() - min(next_attempt_at))::float8 FROM webhook_delivery
         WHERE state = 'QUEUED' AND next_attempt_at <= now()) AS webhooks
"""


class PostgresWorkerBeats:
    """Keeps them."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def beat(self, worker: UUID, build: str) -> None:
        """Note that a worker is alive; those that have been silent for a day are forgotten."""
        await self._pool.execute(BEAT, worker, build)

    async def seconds_since(self) -> float | None:
        """Tell how many seconds ago any worker was last alive; None where none was, or that cannot be asked."""
        try:
            found: float | None = await self._pool.fetchval(LAST, timeout=2)
        except UNREACHED:
            return None
        return found

    async def ages(self) -> dict[str, float]:
        """Tell for how many seconds the oldest of what is due has waited; nothing where that cannot be asked."""
        try:
            row = await self._pool.fetchrow(AGES, timeout=2)
        except UNREACHED:
            return {}
        return {name: age or 0.0 for name, age in row.items()} if row else {}
