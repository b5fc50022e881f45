"""Short messages that came in: each kept before it is acknowledged, and acted on once (K-SMS-ONCE)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from domain.dialogues.sms.message import IncomingSms, Recent
from domain.dialogues.sms.parts import WaitingPart
from domain.messages.message import Message
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is kept of a message once it is known what its number has sent of late, and what is answered at once."""

    message: IncomingSms
    answers: tuple[Message, ...] = ()


Judge = Callable[[Recent], Verdict]
"""Judges a message by what its number has sent of late."""


class IncomingMessages(Protocol):
    """Keeps messages; those of one number one after the other, so that no limit is passed (G-LIMITS)."""

    async def keep(self, message: IncomingSms, repeats_since: datetime, judge: Judge) -> IncomingSms | None:
        """Keep a message as it is judged, with the answers; None where it was kept before.

        The same id from the same gateway and number is the same message; without an id the same text to the same code
        within a minute is. A purchase of the same meaning counts since `repeats_since`.
        """
        ...

    async def finish(self, message: IncomingSms, answers: Sequence[Message]) -> bool:
        """Write what became of a message that was to be acted on; tell whether that was still to be written."""
        ...

    async def waiting(self, before: datetime, most: int) -> Sequence[IncomingSms]:
        """List messages received before an instant that are still to be acted on."""
        ...

    async def put(self, part: WaitingPart) -> bytes | None:
        """Keep a part; give the whole message once all its parts are there, None before and where it was made already.

        Parts that wait longer than `WAIT` are another message's.
        """
        ...

    async def joined(self, part: WaitingPart) -> None:
        """Note that the message of a part is made and kept: a part of it that comes again is none of another's."""
        ...

    async def forget(self, before: datetime, most: int) -> int:
        """Forget messages that were received before an instant, and tell how many."""
        ...
