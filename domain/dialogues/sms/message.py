"""A short message that came in: kept first, then acted on once (K-SMS-ONCE, K-SMS-LOOP)."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.dialogues.steps import Recorded
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

SAME_WITHIN = timedelta(minutes=1)
"""Over SMPP, which knows no id: the same text from the same number to the same code is the same message."""

HOUR = timedelta(hours=1)
WRONG_SYNTAX_AN_HOUR = 3
PER_HOUR = 20
"""Messages of one number that are acted on in an hour, where no policy says it (assumed)."""

REPEAT_MINUTES = 5
"""Minutes in which the same purchase is not made again, where no policy says it (assumed)."""


class IncomingState(StrEnum):
    """What became of a message that came in."""

    RECEIVED = "RECEIVED"
    DONE = "DONE"
    REFUSED = "REFUSED"
    REPEATED = "REPEATED"
    MISREAD = "MISREAD"
    NO_PHONE = "NO_PHONE"
    NO_SERVICE = "NO_SERVICE"
    TOO_MANY = "TOO_MANY"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSms:
    """A message as it was kept; `gateway_id` is None where the gateway knows none, as over SMPP."""

    id: UUID
    principal: str
    gateway_id: str | None
    sender: str
    code: str
    text: str
    received_at: datetime
    state: IncomingState = IncomingState.RECEIVED
    meaning: str | None = None
    answered_at: datetime | None = None
    reply: str | None = None
    recorded: Recorded | None = None
    author: Author | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its sender."""
        return Ref(bucket_of(self.sender), self.id)

    @property
    def from_a_phone(self) -> bool:
        """Tell whether it may be answered: from a phone number, not a short code, a name or ourselves (K-SMS-LOOP)."""
        return parse_msisdn(self.sender) is not None


@dataclass(frozen=True, slots=True)
class Recent:
    """What one number has sent of late: how many were acted on, and answered with the syntax, within the hour.

    `meant` tells whether the same purchase was made, or is being made, within the time in which it counts once.
    """

    acted_on: int
    misread: int
    meant: bool
