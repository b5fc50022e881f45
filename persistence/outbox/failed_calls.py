"""Failed calls in PostgreSQL: one insert that waits for nobody, and a claim under a lease (S-OFFER)."""

from collections.abc import Sequence
from datetime import timedelta

import asyncpg

from domain.audit.entry import AuditEntry
from domain.buckets import bucket_of
from domain.ports.outbox.failed_calls import FailedCall
from persistence.repositories.support.audit import COLUMNS, entry_columns

RECORD = "INSERT INTO failed_call (bucket, msisdn, event_id, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"

NOTED = f"""
WITH taken AS ({RECORD} RETURNING 1)
INSERT INTO audit_entry ({COLUMNS}) SELECT {", ".join(f"${place}" for place in range(5, 19))} FROM taken
"""
"""The same with its entry of the audit log, which an event that is on record already has."""

CLAIM = """
UPDATE failed_call SET next_attempt_at = now() + $1
 WHERE (bucket, msisdn, event_id) IN (
    SELECT bucket, msisdn, event_id FROM failed_call
     WHERE NOT answered AND next_attempt_at <= now()
     ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING event_id, msisdn, at
"""

ANSWERED = "UPDATE failed_call SET answered = true WHERE (bucket, msisdn, event_id) = ($1, $2, $3)"


class PostgresFailedCalls:
    """Takes events down and hands them out."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def record(self, call: FailedCall, entry: AuditEntry | None = None) -> None:
        """Take an event down, with its entry of the audit log; one that is on record already changes nothing."""
        values = (bucket_of(call.msisdn), call.msisdn, call.event_id, call.at)
        if entry is None:
            await self._pool.execute(RECORD, *values)
        else:
            await self._pool.execute(NOTED, *values, *entry_columns(entry))

    async def claim(self, lease: timedelta, most: int) -> Sequence[FailedCall]:
        """Claim events that nobody has answered yet."""
        return [FailedCall(**dict(row)) for row in await self._pool.fetch(CLAIM, lease, most)]

    async def answered(self, call: FailedCall) -> None:
        """Record that nothing more is to be done about an event."""
        await self._pool.execute(ANSWERED, bucket_of(call.msisdn), call.msisdn, call.event_id)
