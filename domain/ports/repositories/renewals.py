"""Renewals as rules decide on them: the facts, locked, and the record."""

from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.transfer import Transfer, renewal_transfers
from domain.messages.message import Message
from domain.ports.repositories.keys import Key, Outcome
from domain.renewals.facts import Spent
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


class FactsMovedError(Exception):
    """What was decided on is no longer so, and nothing was written: it is to be read and decided again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """The card and the payer of a request as they stand, the outcome of its key, and the catalogue's revision.

    `version` is what the store tells by whether they still stand so.
    """

    card: DecoderCard | None
    payer: Subscriber | None
    spending: tuple[Spent, ...]
    outcome: Outcome | None
    revision: int
    version: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRecord:
    """All that a renewal writes, committed together: what is new, and the card as it is afterwards."""

    renewal: Renewal
    paid_on: date
    card: DecoderCard
    message: Message
    activation_id: UUID

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """What the payer is charged."""
        return renewal_transfers(self.renewal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Who gave money back, when and why."""

    id: UUID
    by: str
    at: datetime
    reason: str


class Renewals(Protocol):
    """Reads what a renewal needs and records what it makes."""

    async def read(self, card_number: str, msisdn: str, since: date, key: Key) -> Parties:
        """Read a card, a payer with its payments since a day, and a key, at one instant and without a lock."""
        ...

    async def record(self, key: Key, record: RenewalRecord, seen: Parties) -> None:
        """End the work with a renewal and everything it causes as the outcome of its key, on what was seen.

        The commit then raises KeyTakenError where the key has an outcome, and FactsMovedError where card or payer are
        not what they were. Limits, balances and logs hold because whoever pays or renews meanwhile changes them.
        """
        ...

    async def refuse(self, key: Key, attempt: RefusedAttempt) -> None:
        """End the work with a refused attempt; the commit raises KeyTakenError where its key has an outcome."""
        ...

    async def note_refused(self, attempt: RefusedAttempt) -> None:
        """Record a refused attempt beside whatever else the work does."""
        ...

    async def find(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        ...

    async def lock_renewal(self, ref: Ref) -> tuple[Renewal, DecoderCard] | None:
        """Lock a renewal's card, then its payer, then the renewal, and read it as it then is."""
        ...

    async def take_back(
        self,
        renewal: Renewal,
        card: DecoderCard,
        *,
        rejected: UUID | None = None,
        command: UUID | None = None,
        message: Message | None = None,
    ) -> None:
        """Write that a renewal counts towards no limit and its card is as it now is (K-REFUND).

        `rejected` is the activation that the card system will never carry out, `command` the id of a new one that tells
        it of the card as it now is. `message` waits to leave for the payer, unless the number is somebody else's now.
        """
        ...

    async def refund(
        self, renewal: Renewal, transfers: tuple[Transfer, ...], refund: Refund, *, message: Message | None = None
    ) -> None:
        """Write that a renewal's money was given back, by whom and why, and queue a message as `take_back` does."""
        ...
