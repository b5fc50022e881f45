"""Long messages: put together from parts that come in any order, and decoded as their alphabet says (K-SMS-ONCE)."""

from datetime import datetime, timedelta

from domain.buckets import bucket_of
from domain.messages.gsm7 import decoded
from domain.values import dataclass

WAIT = timedelta(minutes=10)
"""How long a part waits for the others; a reference that comes again later is another message's."""

_UCS2, _LATIN_1 = 8, 3
_MOST_PARTS = 255


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a long message: under which reference, of how many, the first being 1."""

    reference: int
    total: int
    number: int

    @property
    def is_one(self) -> bool:
        """Tell whether it can be meant: one of several."""
        return 1 < self.total <= _MOST_PARTS and 1 <= self.number <= self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A message from a phone, or a part of one, as a centre delivers it."""

    sender: str
    code: str
    encoding: int
    data: bytes
    part: Part | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of a message of ours, by the centre's own id of it; `why` where it did not reach the phone."""

    recipient: str
    centre_id: str
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPart:
    """A part that waits for the others of its message."""

    sender: str
    code: str
    encoding: int
    data: bytes
    part: Part
    received_at: datetime

    @property
    def bucket(self) -> int:
        """Where it is kept: with its sender."""
        return bucket_of(self.sender)


def text_of(data: bytes, encoding: int) -> str:
    """Decode a message; what cannot be read is replaced, for it is no command in any case."""
    if encoding == _UCS2:
        return data.decode("utf-16-be", errors="replace")
    if encoding == _LATIN_1:
        return data.decode("latin-1")
    return decoded(data)
