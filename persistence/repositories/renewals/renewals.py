"""Renewals in PostgreSQL: one read of the facts, one writing statement for everything a renewal makes."""

from datetime import date
from functools import partial

from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import Parties, RenewalRecord
from domain.renewals.renewal import RefusedAttempt
from persistence.batching.batched_records import BatchedRecords, ForMany
from persistence.connections.transaction import Last, Transaction
from persistence.repositories import keys
from persistence.repositories.renewals.refunds import PostgresRefunds
from persistence.repositories.renewals.sql import (
    ASKED,
    FACTS,
    FACTS_TOGETHER,
    NOTE_REFUSED,
    RECORD,
    RECORD_TOGETHER,
    RECORDED,
    REFUSE,
)
from persistence.repositories.renewals.values import asked_values, attempt_columns, parties_of, recorded_values


class PostgresRenewals(PostgresRefunds):
    """Keeps renewals; each belongs to its card's bucket, what it counts for to its payer's."""

    def __init__(self, connection: Transaction, together: BatchedRecords[Parties]) -> None:
        super().__init__(connection)
        self._together = together

    async def read(self, card_number: str, msisdn: str, since: date, key: Key) -> Parties:
        """Read a card, a payer with its payments since a day, and a key, at one instant and without a lock."""
        values = asked_values(card_number, msisdn, since, key)

        async def alone() -> Parties:
            row = await self._connection.look(FACTS, *values)
            if row is None:
                msg = "the database has no catalogue revision: it is not migrated"
                raise LookupError(msg)
            return parties_of(row)

        return await (alone() if self._connection.open else self._together.read(values, alone))

    async def record(self, key: Key, record: RenewalRecord, seen: Parties) -> None:
        """End the work with a renewal and everything it causes as the outcome of its key, on what was seen."""
        values = recorded_values(key, record, seen)
        with_others = partial(self._together.record, values)
        self._connection.end_with(Last(RECORD, values, "UPDATE 1", with_others))

    async def note_refused(self, attempt: RefusedAttempt) -> None:
        """Record a refused attempt beside whatever else the work does."""
        await self._connection.execute(NOTE_REFUSED, *attempt_columns(attempt))

    async def refuse(self, key: Key, attempt: RefusedAttempt) -> None:
        """End the work with a refused attempt as the outcome of its key."""
        values = (*keys.key_columns(key, None, attempt.refusals), *attempt_columns(attempt))
        self._connection.end_with(Last(REFUSE, values, "INSERT 0 1"))


RENEWALS = ForMany(
    read=FACTS_TOGETHER,
    asked=ASKED,
    facts_of=lambda rows: parties_of(rows[0]),
    record=RECORD_TOGETHER,
    recorded=RECORDED,
    own=(("card_id",), ("payer_id",), ("principal", "key")),
)
"""Renewals of many at the same time."""
