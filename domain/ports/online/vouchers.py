"""Vouchers as staff issue and change them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.online.guesses import Guesses
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherSpan, VoucherStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Serials of a batch from a first to a last, both included."""

    batch: VoucherBatch
    first: int
    last: int


class Vouchers(Protocol):
    """Keeps batches and their vouchers."""

    async def next_serial(self) -> int:
        """Tell the serial with which the next batch begins; nobody else is told it until the work ends."""
        ...

    async def add_batch(self, batch: VoucherBatch) -> None:
        """Add a batch, without vouchers yet."""
        ...

    async def add_vouchers(self, batch: VoucherBatch, first: int, hashes: Sequence[CodeHash]) -> None:
        """Add vouchers of a batch, printed and not active, from a serial on, with their codes' hashes."""
        ...

    async def set_coded(self, batch: VoucherBatch) -> None:
        """Write when the codes of a batch were made."""
        ...

    async def lock_batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Lock a batch and read it."""
        ...

    async def find_batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Find a batch."""
        ...

    async def change(self, span: Span, before: tuple[VoucherStatus, ...], after: VoucherStatus) -> int:
        """Change the vouchers of a span that stand at one of some states to another; tell how many did."""
        ...

    async def add_span(self, span: VoucherSpan) -> None:
        """Write down what staff did with a span."""
        ...

    async def find_span(self, span_id: UUID) -> VoucherSpan | None:
        """Find what staff did with a span."""
        ...


class VoucherLookups(Protocol):
    """Answers screens."""

    async def voucher(self, serial: int) -> Voucher | None:
        """Find a voucher by its serial."""
        ...

    async def batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Find a batch."""
        ...

    async def batches(self, window: Window) -> Page[VoucherBatch]:
        """List batches, newest first."""
        ...

    async def spans(self, batch: VoucherBatch, serial: int | None = None) -> Sequence[VoucherSpan]:
        """List what staff did with the vouchers of a batch, with one of them where it is named, the first first."""
        ...

    async def states(self, batch: VoucherBatch) -> dict[VoucherStatus, int]:
        """Count the vouchers of a batch by what was done with them last."""
        ...

    async def locked_out(self, now: datetime, most: int) -> Sequence[Guesses]:
        """List who is locked out of guessing now, the last to be let in first."""
        ...
