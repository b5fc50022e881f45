"""Top-ups in PostgreSQL: one locked read, and one writing statement for everything that a top-up makes."""

from collections.abc import Sequence

import asyncpg
from uuid_utils.compat import uuid7

from domain.buckets import Ref, bucket_of
from domain.ledger.top_up import TopUp
from domain.ports.keys import Key, KeyTakenError
from domain.ports.top_ups import Receiver, TopUpRecord
from persistence.advance_rows import ADVANCE, loan_of
from persistence.authors import author_json
from persistence.pool import Row, Session
from persistence.repositories import keys
from persistence.rows import SUBSCRIBER, listed, subscriber_of

LOCK = f"""
WITH receiver AS MATERIALIZED (
    SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber
     WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL FOR NO KEY UPDATE
)
SELECT receiver.*, operation, fingerprint, subject_bucket, subject_id, refusals, {listed(ADVANCE, "owed", "owed_")}
  FROM (VALUES (true)) AS always (told)
  LEFT JOIN receiver ON true
  LEFT JOIN idempotency_key AS seen ON (seen.bucket, seen.principal, seen.key) = ($3, $4, $5)
  LEFT JOIN LATERAL owed_advances($1, receiver.id) AS owed ON true
"""
"""One row a debt. The function reads with a snapshot of its own, taken behind the lock, so that nothing is missed."""

RECORD = """
WITH outcome AS (
    INSERT INTO idempotency_key
        (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, refusals)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
), moved AS MATERIALIZED (
    SELECT record_transfers_of($6, $9, $14, $15, $16, $17, $18, $19, $13)
), paid AS (
    UPDATE advance SET (status, repaid, overdue_since) = (now_is.status, now_is.repaid, now_is.overdue_since)
      FROM unnest($20::uuid[], $21::text[], $22::bigint[], $23::timestamptz[])
        AS now_is (id, status, repaid, overdue_since)
     WHERE (advance.bucket, advance.id) = ($6, now_is.id)
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    SELECT $6, $10, $24, $25, $26, $27, $28, $29 WHERE $24::uuid IS NOT NULL
)
INSERT INTO top_up (bucket, id, subscriber_id, msisdn, amount, repaid, at, asked_by)
SELECT $6, $7, $9, $10, $11, $12, $13, $30 FROM moved
"""

FIND = "SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE (bucket, id) = ($1, $2)"


class PostgresTopUps:
    """Keeps top-ups."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def lock(self, msisdn: str, key: Key) -> Receiver:
        """Lock the present subscriber of a number, read what it owes, and find the outcome of a key."""
        place = (bucket_of(msisdn), msisdn, keys.key_bucket(key), key.principal, key.key)
        rows = await self._connection.fetch(LOCK, *place)
        if rows[0]["id"] is None:  # once more: who waited for a line that ended meanwhile did not see its successor
            rows = await self._connection.fetch(LOCK, *place)
        return _receiver(rows)

    async def record(self, record: TopUpRecord) -> None:
        """Write a top-up with everything it causes.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        try:
            await self._connection.execute(RECORD, *_columns(record))
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "idempotency_key_pkey":
                raise KeyTakenError from error
            raise

    async def find(self, ref: Ref) -> TopUp:
        """Find a top-up that is on record.

        Raises:
            LookupError: where it is not.
        """
        row = await self._connection.fetchrow(FIND, *ref)
        if row is None:
            msg = f"no top-up {ref}"
            raise LookupError(msg)
        return TopUp(**dict(row))


def _receiver(rows: Sequence[Row]) -> Receiver:
    first = rows[0]
    return Receiver(
        subscriber_of(first) if first["id"] else None,
        keys.outcome_of(first) if first["operation"] else None,
        tuple(loan_of(row, "owed_") for row in rows if row["owed_id"]),
    )


def _columns(record: TopUpRecord) -> tuple[object, ...]:
    top_up, transfers, loans, message = record.top_up, record.transfers, record.loans, record.message
    told = (
        (message.id, message.key, message.channel, message.sender, message.text, message.not_before) if message else ()
    )
    return (
        *keys.key_columns(record.key, top_up.ref),
        top_up.subscriber_id,
        top_up.msisdn,
        top_up.amount,
        top_up.repaid,
        top_up.at,
        [uuid7() for _ in transfers],
        [move.debit for move in transfers],
        [move.credit for move in transfers],
        [move.amount for move in transfers],
        [move.reason for move in transfers],
        [move.cause_id for move in transfers],
        [loan.id for loan in loans],
        [loan.status for loan in loans],
        [loan.repaid for loan in loans],
        [loan.overdue_since for loan in loans],
        *(told or (None,) * 6),
        author_json(record.key.author),
    )
