"""A voucher and its batch: what it buys, until when, and how far it has come (O-VOUCHER, O-VOUCHER-BATCH)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.values import dataclass

_DIGITS = 10


class VoucherStatus(StrEnum):
    """Where a voucher stands; only an active one buys anything."""

    PRINTED = "PRINTED"
    ACTIVE = "ACTIVE"
    SPENT = "SPENT"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherBatch:
    """Vouchers issued together, whose serials follow each other; `coded_at` is when their codes were made."""

    id: UUID
    product_line: ProductLine
    package: str
    extra_rooms: int
    term: Term
    first: int
    count: int
    valid_until: date
    issued_at: datetime
    issued_by: str
    coded_at: datetime | None = None

    @property
    def last(self) -> int:
        """The last serial."""
        return self.first + self.count - 1

    @property
    def ref(self) -> Ref:
        """Where it is kept: what everybody shares is in no customer's bucket."""
        return Ref(0, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """One serial; `state` is what was done with it last, `renewal` what it bought."""

    serial: int
    bucket: int
    batch: VoucherBatch
    state: VoucherStatus
    renewal: Ref | None = None

    @property
    def ref(self) -> Ref:
        """Where it is found again: by its serial."""
        return Ref(0, UUID(int=self.serial))

    def status_on(self, day: date) -> VoucherStatus:
        """Tell where it stands on a day: what nobody spent or cancelled expires after its last day."""
        lives = self.state in (VoucherStatus.PRINTED, VoucherStatus.ACTIVE)
        return VoucherStatus.EXPIRED if lives and day > self.batch.valid_until else self.state


class SpanChange(StrEnum):
    """What staff do with vouchers that are not spent."""

    ACTIVATE = "ACTIVATE"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherSpan:
    """What staff did with the serials of a batch from a first to a last, and how many of them it changed."""

    id: UUID
    batch_id: UUID
    change: SpanChange
    first: int
    last: int
    changed: int
    reason: str
    by: str
    at: datetime

    @property
    def ref(self) -> Ref:
        """Where it is kept: what everybody shares is in no customer's bucket."""
        return Ref(0, self.id)


def written_serial(serial: int) -> str:
    """Write a serial as it is printed."""
    return f"{serial:0{_DIGITS}}"


def read_serial(text: str) -> int | None:
    """Read a serial, or None where it is none."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS else None
