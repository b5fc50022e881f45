"""Looking messages to customers up for screens."""

from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.ports.lookups.pages import Page, Window


class MessageLookups(Protocol):
    """Lists messages."""

    async def messages(self, msisdn: str, window: Window, since: UUID | None = None) -> Page[Message]:
        """List the messages to a number, those since a subscriber came on record only where its id is given."""
        ...

    async def message(self, ref: Ref, msisdn: str | None = None) -> Message | None:
        """Find a message, one to a number only where that is given."""
        ...
