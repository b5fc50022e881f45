"""Top-ups: whom the money is for, and the record of where it went."""

from dataclasses import dataclass
from typing import Protocol

from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.ports.keys import Key, Outcome
from domain.subscribers.subscriber import Subscriber


@dataclass(frozen=True, slots=True)
class Receiver:
    """The present subscriber of a number as it stands, the outcome of the request's key, and what is owed."""

    subscriber: Subscriber | None
    outcome: Outcome | None
    loans: tuple[AdvanceLoan, ...] = ()


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

    async def lock(self, msisdn: str, key: Key) -> Receiver:
        """Lock the present subscriber of a number, read what it owes, and find the outcome of a key.

        What was repaid long ago costs nothing here.
        """
        ...

    async def record(self, record: TopUpRecord) -> None:
        """Write a top-up with everything it causes.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        ...

    async def find(self, ref: Ref) -> TopUp:
        """Find a top-up that is on record."""
        ...
