"""Idempotency keys in memory (G-ONCE)."""

from domain.buckets import Ref
from domain.ports.repositories.keys import Key, KeyTakenError, Outcome
from domain.refusal import Refusal
from tests.fakes.records import Records


class FakeKeys:
    """Keeps the outcomes of keys."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def find(self, key: Key) -> Outcome | None:
        return self._records.keys.get((key.principal, key.key))

    async def settle(self, key: Key, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> None:
        settle(self._records, key, subject, refusals)


def settle(records: Records, key: Key, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> None:
    """Record the outcome of a key, or say that it has one."""
    if (key.principal, key.key) in records.keys:
        raise KeyTakenError
    records.keys[key.principal, key.key] = Outcome(key.operation, key.fingerprint, subject, refusals)
