"""A payment by card at a gateway: what was asked for, how far it has come, and what was said of it."""

from base64 import b32decode, b32encode
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.buckets import BUCKETS, Ref
from domain.money import VND
from domain.values import dataclass

WAY_OPEN = timedelta(minutes=15)
"""For how long the way to the gateway is given out (assumed)."""

QUERIES = tuple(timedelta(minutes=each) for each in (15, 20, 30, 60, 120, 240, 480, 960, 1440))
"""When a gateway is asked after the start: once the way there has closed, then at growing intervals for 24 hours."""

_MARK = "GH"
_LONGEST = 34


class PaymentOutcome(StrEnum):
    """How a gateway's answer was understood."""

    PAID = "PAID"
    DECLINED = "DECLINED"
    LEFT = "LEFT"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPayment:
    """One start at a gateway, kept with its renewal; the cardholder's name leaves when it ends (O-PRIVACY).

    `queries` counts those of the schedule, `next_query_at` is the next; none follows where it is settled, or parked for
    staff. At `hint_at` the gateway is asked besides, for a message that proves nothing said that there is something.
    `paid_at` is when the money was proven, and then taken.
    """

    renewal: Ref
    gateway: str
    amount: VND
    card_number: str
    language: str
    return_url: str
    client_address: str | None
    cardholder: str | None
    email: str | None
    started_at: datetime
    way_open_until: datetime
    queries: int = 0
    next_query_at: datetime | None = None
    hint_at: datetime | None = None
    outcome: PaymentOutcome | None = None
    code: str | None = None
    transaction_no: str | None = None
    three_ds: str | None = None
    paid_at: datetime | None = None
    parked_at: datetime | None = None

    @property
    def reference(self) -> str:
        """Name it at the gateway: unique, and never used again."""
        return reference_of(self.renewal)

    def way_open(self, now: datetime) -> bool:
        """Tell whether the way to the gateway is still given out (O-HOLD)."""
        return self.paid_at is None and now < self.way_open_until


def reference_of(renewal: Ref) -> str:
    """Write where a renewal is kept as a reference of 31 letters and digits, which no other renewal has."""
    return _MARK + b32encode(renewal.bucket.to_bytes(2, "big") + renewal.id.bytes).decode().rstrip("=")


def read_reference(text: str) -> Ref | None:
    """Read a reference, or None where it is none of ours."""
    if not text.startswith(_MARK) or len(text) > _LONGEST:
        return None
    try:
        data = b32decode(text[len(_MARK) :] + "=" * (-len(text[len(_MARK) :]) % 8))
    except ValueError:
        return None
    bucket = int.from_bytes(data[:2], "big")
    if len(data) != len(UUID(int=0).bytes) + 2 or bucket >= BUCKETS:
        return None
    ref = Ref(bucket, UUID(bytes=data[2:]))
    return ref if reference_of(ref) == text else None


def next_query(started_at: datetime, queries: int) -> datetime | None:
    """Tell when a gateway is asked next, after so many of the schedule; None where that was the last (O-PENDING)."""
    return started_at + QUERIES[queries] if queries < len(QUERIES) else None
