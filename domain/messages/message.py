"""A customer message: queued with the facts that cause it, sent later, never before 08:00 (G-MSG)."""

from datetime import datetime, time
from enum import StrEnum
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.messages.texts import Texts, fill
from domain.months import HO_CHI_MINH, instant_of
from domain.refusal import Says
from domain.values import dataclass

EARLIEST = time(8)


class MessageState(StrEnum):
    """What became of a message: dropped ones never left, failed ones left and did not reach the phone."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    DROPPED = "DROPPED"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"


class MessageChannel(StrEnum):
    """The ways that texts name to go on."""

    SMS = "SMS"
    USSD = "USSD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message to one number; `not_before` is None where it may leave at once, `not_after` where it never is too late.

    What has not left by `not_after` never leaves: whoever wrote it writes another (P-NOTICE).
    `settled_at` is when a receipt told what became of it, `trouble` why it has not left or did not reach the phone.
    """

    id: UUID
    key: str
    channel: str
    sender: str
    to: str
    text: str
    not_before: datetime | None = None
    sent_at: datetime | None = None
    state: str = MessageState.QUEUED
    settled_at: datetime | None = None
    trouble: str | None = None
    not_after: datetime | None = None


def compose(message_id: UUID, to: str, says: Says, texts: Texts, not_before: datetime | None) -> Message:
    """Write a message to a number."""
    text = texts.chosen(says.key, says.on)
    return Message(
        id=message_id,
        key=says.key,
        channel=text.channel,
        sender=text.sender,
        to=to,
        text=fill(text, says),
        not_before=not_before,
    )


def earliest_departure(catalogue: Catalogue, now: datetime) -> datetime | None:
    """Tell when a service message may leave: from the hour that the policy in force says, 08:00 where none is."""
    local = now.astimezone(HO_CHI_MINH)
    policy = catalogue.policy(Parameter.AUTO_RENEW_NOTIFY_AT, local.date())
    hour = time.fromisoformat(policy.value) if policy and policy.value else EARLIEST
    return instant_of(local.date(), hour) if local.time() < hour else None
