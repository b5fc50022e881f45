"""Renewals as rules decide on them: the facts, locked, and the record."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.ports.keys import Key, Outcome
from domain.renewals.facts import Spent
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """The card and the payer of a request as they stand, the outcome of its key, and the catalogue's revision."""

    card: DecoderCard | None
    payer: Subscriber | None
    outcome: Outcome | None
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRecord:
    """All that a renewal writes, committed together: what is new, and the card as it is afterwards."""

    key: Key
    renewal: Renewal
    paid_on: date
    card: DecoderCard
    transfers: tuple[Transfer, ...]
    message: Message
    activation_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Who gave money back, when and why."""

    id: UUID
    by: str
    at: datetime
    reason: str


class Renewals(Protocol):
    """Reads what a renewal needs and records what it makes."""

    async def lock(self, card_number: str, msisdn: str, key: Key) -> Parties:
        """Lock a card, then a payer, and read both as they then are."""
        ...

    async def spending(self, payer: Subscriber, since: date) -> tuple[Spent, ...]:
        """List what a payer has paid from the main balance since a day, refunds left out (K-REFUND)."""
        ...

    async def record(self, record: RenewalRecord) -> None:
        """Write a renewal with everything it causes.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        ...

    async def refuse(self, key: Key, attempt: RefusedAttempt) -> None:
        """Write a refused attempt as the outcome of its key.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        ...

    async def find(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        ...

    async def lock_renewal(self, ref: Ref) -> tuple[Renewal, DecoderCard] | None:
        """Lock a renewal's card, then its payer, then the renewal, and read it as it then is."""
        ...

    async def take_back(
        self, renewal: Renewal, card: DecoderCard, *, rejected: UUID | None = None, command: UUID | None = None
    ) -> None:
        """Write that a renewal counts towards no limit and its card is as it now is (K-REFUND).

        `rejected` is the activation that the card system will never carry out, `command` the id of a new one that tells
        it of the card as it now is.
        """
        ...

    async def refund(self, renewal: Renewal, transfers: tuple[Transfer, ...], refund: Refund) -> None:
        """Write that a renewal's money was given back, by whom and why."""
        ...
