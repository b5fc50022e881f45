"""Sessions of dialogues: read and written by one statement each, by whatever process is asked (K-USSD-STATE)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.dialogues.session import Caller, Session
from domain.dialogues.steps import Step
from domain.messages.message import Message
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class KeptSession:
    """The newest session of a caller, None where it never had one, and the catalogue's revision."""

    session: Session | None
    revision: int


class DialogueSessions(Protocol):
    """Keeps sessions."""

    async def find(self, caller: Caller) -> KeptSession:
        """Find the newest session of a caller."""
        ...

    async def begin(self, session: Session, step: Step, messages: Sequence[Message]) -> bool:
        """Begin a session with its first screen; tell whether it was begun, or one of the caller is open."""
        ...

    async def write(self, session: Session, step: Step | None, messages: Sequence[Message]) -> bool:
        """Write a session as it now stands, one key more where there was one, and queue messages.

        Tells whether it was written, or somebody else has written it since it was read.
        """
        ...

    async def over(self, heard_before: datetime, begun_before: datetime, most: int) -> Sequence[Session]:
        """List sessions that have not ended and were last heard of, or began, before an instant, the oldest first."""
        ...

    async def forget(self, before: datetime, most: int) -> int:
        """Forget sessions that began before an instant, with their keys, and tell how many."""
        ...
