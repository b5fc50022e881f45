"""Looking dialogues up for staff: the sessions and the incoming messages of a number, and the keys of a session."""

from collections.abc import Sequence
from typing import Protocol

from domain.buckets import Ref
from domain.dialogues.session import Session
from domain.dialogues.sms.message import IncomingSms
from domain.dialogues.steps import Step
from domain.ports.lookups.pages import Page, Window


class DialogueLookups(Protocol):
    """Answers screens about dialogues."""

    async def sessions(self, msisdn: str, window: Window) -> Page[Session]:
        """List the sessions of a number, newest first."""
        ...

    async def session(self, ref: Ref) -> Session | None:
        """Find a session."""
        ...

    async def steps(self, sessions: Sequence[Ref]) -> Sequence[Sequence[Step]]:
        """List the keys of each of many sessions with their screens, in the order they were pressed."""
        ...

    async def incoming(self, sender: str, window: Window) -> Page[IncomingSms]:
        """List the messages that a number sent, newest first."""
        ...

    async def incoming_sms(self, ref: Ref) -> IncomingSms | None:
        """Find a message that came in."""
        ...
