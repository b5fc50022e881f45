"""Calls and messages that failed for lack of money: taken down at once, answered with an offer later (S-OFFER)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from domain.audit.entry import AuditEntry
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedCall:
    """A number that had no money for a call or a message, under the operator's own name for the event."""

    event_id: str
    msisdn: str
    at: datetime


class FailedCalls(Protocol):
    """Takes events down without waiting for anything, and hands them out under a lease."""

    async def record(self, call: FailedCall, entry: AuditEntry | None = None) -> None:
        """Take an event down, with its entry of the audit log; one that is on record already changes nothing."""
        ...

    async def claim(self, lease: timedelta, most: int) -> Sequence[FailedCall]:
        """Claim events that nobody has answered yet; whoever dies with them leaves them to the next."""
        ...

    async def answered(self, call: FailedCall) -> None:
        """Record that nothing more is to be done about an event."""
        ...
