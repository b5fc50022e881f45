"""Top-ups in PostgreSQL: one read of the facts, and one writing statement for everything that a top-up makes."""

from collections.abc import Sequence

from uuid_utils.compat import uuid7

from domain.buckets import Ref, bucket_of
from domain.ledger.top_up import TopUp
from domain.ports.keys import Key
from domain.ports.top_ups import Receiver, TopUpRecord
from persistence.advance_rows import ADVANCE, loan_of
from persistence.authors import author_json
from persistence.pool import Row
from persistence.repositories import keys
from persistence.rows import SUBSCRIBER, listed, subscriber_of
from persistence.transaction import Last, Transaction

FACTS = f"""
SELECT {listed(SUBSCRIBER, "receiver")}, receiver.xmin AS version,
       operation, fingerprint, subject_bucket, subject_id, refusals, revision, {listed(ADVANCE, "owed", "owed_")}
  FROM catalogue_revision
  LEFT JOIN subscriber AS receiver ON (receiver.bucket, receiver.msisdn) = ($1, $2) AND succeeded_by IS NULL
  LEFT JOIN idempotency_key AS seen ON (seen.bucket, seen.principal, seen.key) = ($3, $4, $5)
  LEFT JOIN advance AS owed ON (owed.bucket, owed.subscriber_id) = (receiver.bucket, receiver.id)
       AND owed.status IN ('OUTSTANDING', 'WRITTEN_OFF')
"""
"""One row a debt, everything at one instant. Whatever changes what is owed has a transfer, and so a new version."""

RECORD = """
WITH moved AS MATERIALIZED (
    SELECT record_transfers_of($6, $9, $31, $14, $15, $16, $17, $18, $19, $13) AS recorded
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), outcome AS (
    INSERT INTO idempotency_key
        (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, refusals)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8 FROM held
), paid AS (
    UPDATE advance SET (status, repaid, overdue_since) = (now_is.status, now_is.repaid, now_is.overdue_since)
      FROM held, unnest($20::uuid[], $21::text[], $22::bigint[], $23::timestamptz[])
        AS now_is (id, status, repaid, overdue_since)
     WHERE (advance.bucket, advance.id) = ($6, now_is.id)
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    SELECT $6, $10, $24, $25, $26, $27, $28, $29 FROM held WHERE $24::uuid IS NOT NULL
)
INSERT INTO top_up (bucket, id, subscriber_id, msisdn, amount, repaid, at, asked_by)
SELECT $6, $7, $9, $10, $11, $12, $13, $30 FROM held
"""
"""Move the balance of the subscriber where it is still what was seen; then write, or write nothing at all."""

FIND = "SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE (bucket, id) = ($1, $2)"


class PostgresTopUps:
    """Keeps top-ups."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def read(self, msisdn: str, key: Key) -> Receiver:
        """Read the present subscriber of a number, what it owes and a key, at one instant and without a lock."""
        place = (bucket_of(msisdn), msisdn, keys.key_bucket(key), key.principal, key.key)
        return _receiver(await self._connection.look_at(FACTS, *place))

    async def record(self, record: TopUpRecord, seen: Receiver) -> None:
        """End the work with a top-up and everything it causes, on what was seen."""
        self._connection.end_with(Last(RECORD, (*_columns(record), seen.version), "INSERT 0 1"))

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
        first["revision"],
        first["version"],
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
