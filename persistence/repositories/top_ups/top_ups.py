"""Top-ups in PostgreSQL: one read of the facts, and one writing statement for everything that a top-up makes."""

from collections.abc import Sequence
from functools import partial

from uuid_utils.compat import uuid7

from domain.buckets import Ref, bucket_of
from domain.ledger.top_up import TopUp
from domain.ports.repositories.keys import Key
from domain.ports.repositories.top_ups import Receiver, TopUpRecord
from persistence.batching.batched_records import BatchedRecords, ForMany
from persistence.connections.pool import Row
from persistence.connections.transaction import Last, Transaction
from persistence.repositories import keys
from persistence.repositories.top_ups.sql import (
    ASKED,
    FACTS,
    FACTS_TOGETHER,
    FIND,
    RECORD,
    RECORD_TOGETHER,
    RECORDED,
)
from persistence.rows.advances import loan_of
from persistence.rows.authors import author_json
from persistence.rows.parties import subscriber_of


class PostgresTopUps:
    """Keeps top-ups."""

    def __init__(self, connection: Transaction, together: BatchedRecords[Receiver]) -> None:
        self._connection = connection
        self._together = together

    async def read(self, msisdn: str, key: Key) -> Receiver:
        """Read the present subscriber of a number, what it owes and a key, at one instant and without a lock."""
        asked = (bucket_of(msisdn), msisdn, keys.key_bucket(key), key.principal, key.key)

        async def alone() -> Receiver:
            return _receiver(await self._connection.look_at(FACTS, *asked))

        return await (alone() if self._connection.open else self._together.read(asked, alone))

    async def record(self, record: TopUpRecord, seen: Receiver) -> None:
        """End the work with a top-up and everything it causes, on what was seen."""
        values = (*_columns(record), seen.version)
        self._connection.end_with(Last(RECORD, values, "INSERT 0 1", partial(self._together.record, values)))

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
        *top_up.ref,
        top_up.subscriber_id,
        top_up.msisdn,
        top_up.amount,
        top_up.repaid,
        top_up.at,
        author_json(record.key.author),
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
    )


TOP_UPS = ForMany(
    read=FACTS_TOGETHER,
    asked=ASKED,
    facts_of=_receiver,
    record=RECORD_TOGETHER,
    recorded=RECORDED,
    own=(("subscriber_id",), ("principal", "key")),
)
"""Top-ups of many at the same time."""
