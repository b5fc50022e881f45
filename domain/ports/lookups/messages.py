"""Looking messages to customers up for screens."""

from datetime import date
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message, MessageState
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass

IN_TROUBLE = frozenset({MessageState.DROPPED, MessageState.FAILED})
"""What became of the few messages that are listed without a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFilter:
    """Which messages: to a number, in a state, of a text, of a day until another, the latter excluded.

    Those since a subscriber came on record only, where its id is given as `kept_to`. A message is of the day on which
    it left; while it waits, of that on which it may leave.
    """

    to: str | None = None
    state: MessageState | None = None
    key: str | None = None
    since: date | None = None
    until: date | None = None
    kept_to: UUID | None = None


class MessageLookups(Protocol):
    """Lists messages."""

    async def messages(self, which: MessageFilter, window: Window) -> Page[Message]:
        """List messages, newest first; without a number those that are in trouble only."""
        ...

    async def message(self, ref: Ref, msisdn: str | None = None) -> Message | None:
        """Find a message, one to a number only where that is given."""
        ...
