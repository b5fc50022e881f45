"""Idempotency keys in PostgreSQL (G-ONCE)."""

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.ports.repositories.keys import Key, KeyTakenError, Outcome
from domain.refusal import Refusal
from persistence.connections.pool import Row, Session
from persistence.rows.refusals import from_json, to_json

COLUMNS = "operation, fingerprint, subject_bucket, subject_id, refusals"

FIND = f"SELECT {COLUMNS} FROM idempotency_key WHERE (bucket, principal, key) = ($1, $2, $3)"

SETTLE = """
INSERT INTO idempotency_key (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, refusals)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""


def key_bucket(key: Key) -> int:
    """Tell the bucket of a key: that of its principal and itself."""
    return bucket_of(f"{key.principal}\n{key.key}")


def outcome_of(row: Row) -> Outcome:
    """Read an outcome."""
    subject = Ref(row["subject_bucket"], row["subject_id"]) if row["subject_id"] else None
    return Outcome(row["operation"], row["fingerprint"], subject, from_json(row["refusals"]))


def key_columns(key: Key, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> tuple[object, ...]:
    """Write a key with its outcome."""
    bucket, identity = subject or (None, None)
    kept = to_json(refusals)
    return (key_bucket(key), key.principal, key.key, key.operation, key.fingerprint, bucket, identity, kept)


class PostgresKeys:
    """Keeps the outcomes of keys."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def find(self, key: Key) -> Outcome | None:
        """Find the outcome of a key, whatever it was sent for."""
        row = await self._connection.fetchrow(FIND, key_bucket(key), key.principal, key.key)
        return outcome_of(row) if row else None

    async def settle(self, key: Key, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> None:
        """Record the outcome of a key.

        Raises:
            KeyTakenError: where it has one.
        """
        try:
            await self._connection.execute(SETTLE, *key_columns(key, subject, refusals))
        except asyncpg.UniqueViolationError as error:
            raise KeyTakenError from error
