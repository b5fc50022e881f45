"""The outbox: messages and activations that wait to leave, claimed by one worker at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class DueMessage:
    """A message claimed for sending, and how often that was tried before."""

    ref: Ref
    message: Message
    attempts: int


@dataclass(frozen=True, slots=True)
class DueActivation:
    """A command claimed for sending: the card as it now is, the renewal that caused it, and how often it was tried.

    `withdraws` says that it tells of a renewal taken back; what the card system says to it changes no renewal.
    """

    id: UUID
    card: DecoderCard
    renewal_id: UUID
    withdraws: bool
    attempts: int


class Outbox(Protocol):
    """Hands out what is due; whoever claims something and dies leaves it to the next after its lease."""

    async def claim_messages(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMessage]:
        """Claim messages that may leave by a business instant."""
        ...

    async def claim_activations(self, lease: timedelta, most: int) -> Sequence[DueActivation]:
        """Claim commands, of each card the oldest unanswered only (K-CARD)."""
        ...

    async def sent(self, due: DueMessage, at: datetime, centre_id: str | None = None) -> None:
        """Record that a message left, and the centre's own id of it, where it gave one."""
        ...

    async def receipt(self, recipient: str, centre_id: str, at: datetime, why: str | None) -> bool:
        """Record that a message has reached its phone, or why it never will; tell whether it is one that left.

        A receipt that comes again changes nothing.
        """
        ...

    async def dropped(self, due: DueMessage, why: str) -> None:
        """Record that a message will never leave."""
        ...

    async def postpone_message(self, due: DueMessage, wait: timedelta, why: str) -> None:
        """Put a message back for a while."""
        ...

    async def acknowledged(self, due: DueActivation, at: datetime) -> None:
        """Record that the card system carried a command out."""
        ...

    async def rejected(self, due: DueActivation, at: datetime, why: str) -> None:
        """Record that the card system will never carry out a command that withdraws."""
        ...

    async def postpone_activation(self, due: DueActivation, wait: timedelta, why: str) -> None:
        """Put a command back for a while."""
        ...
