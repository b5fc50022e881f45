"""Top-ups: whom the money is for, and the record of where it went."""

from typing import Protocol

from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.ports.repositories.keys import Key, Outcome
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Receiver:
    """The present subscriber of a number as it stood, the outcome of the request's key, and what was owed.

    `revision` is that of the catalogue at the same instant; `version` is the store's own: by it a record is held to
    what was read.
    """

    subscriber: Subscriber | None
    outcome: Outcome | None
    loans: tuple[AdvanceLoan, ...] = ()
    revision: int = 0
    version: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpRecord:
    """All that a top-up writes, committed together: the advances are those it has changed, as they are afterwards."""

    key: Key
    top_up: TopUp
    transfers: tuple[Transfer, ...]
    loans: tuple[AdvanceLoan, ...] = ()
    message: Message | None = None


class TopUps(Protocol):
    """Keeps top-ups."""

    async def read(self, msisdn: str, key: Key) -> Receiver:
        """Read the present subscriber of a number, what it owes and a key, at one instant and without a lock.

        What was repaid long ago costs nothing here.
        """
        ...

    async def record(self, record: TopUpRecord, seen: Receiver) -> None:
        """End the work with a top-up and everything it causes, on what was seen.

        The commit then raises KeyTakenError where the key has an outcome, and FactsMovedError where the subscriber is
        not what it was. No debt is missed or paid twice because whatever changes what is owed changes its subscriber.
        """
        ...

    async def find(self, ref: Ref) -> TopUp:
        """Find a top-up that is on record."""
        ...
