"""Activate or cancel vouchers by batch or by a span of serials, with a reason (O-VOUCHER-BATCH)."""

from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.online.vouchers import Span
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass
from domain.vouchers.voucher import (
    SpanChange,
    VoucherBatch,
    VoucherSpan,
    VoucherStatus,
    read_serial,
    written_serial,
)

CHANGES = {
    SpanChange.ACTIVATE: ((VoucherStatus.PRINTED,), VoucherStatus.ACTIVE),
    SpanChange.CANCEL: ((VoucherStatus.PRINTED, VoucherStatus.ACTIVE), VoucherStatus.CANCELLED),
}
"""From which states to which; what is spent stays spent, and what is cancelled is not sold again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanCommand:
    """Which vouchers of a batch, and why; no batch where the id is of something else."""

    change: SpanChange
    batch: Ref | None
    first_serial: str | None
    last_serial: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeVouchers:
    """Changes vouchers."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: SpanCommand) -> Result[VoucherSpan]:
        """Change a span, or say why not; the same key changes it once (G-ONCE)."""

        async def act(work: Work) -> Decided[VoucherSpan]:
            return await self._change(work, command, asked.principal)

        return await once(
            self.works, self.clock, asked, command, act, lambda work, ref: work.vouchers.find_span(ref.id)
        )

    async def _change(self, work: Work, command: SpanCommand, by: str) -> Decided[VoucherSpan]:
        if refusals := reason_refusals(command.reason):
            return refusals
        batch = await work.vouchers.lock_batch(command.batch.id) if command.batch else None
        if batch is None:
            return (bad_input("batchId", "unknown_id"),)
        span = span_of(batch, command.first_serial, command.last_serial)
        if not isinstance(span, Span):
            return span
        changed = VoucherSpan(
            id=self.new_id(),
            batch_id=batch.id,
            change=command.change,
            first=span.first,
            last=span.last,
            changed=await work.vouchers.change(span, *CHANGES[command.change]),
            reason=command.reason.strip(),
            by=by,
            at=self.clock.now(),
        )
        await work.vouchers.add_span(changed)
        return Done(changed, changed.ref)


def span_of(batch: VoucherBatch, first: str | None, last: str | None) -> Span | tuple[Refusal, ...]:
    """Read a span of a batch: the whole of it where nothing is said, one serial where one alone is."""
    least, most = written_serial(batch.first), written_serial(batch.last)
    asked = {"firstSerial": first or last or least, "lastSerial": last or first or most}
    read = {name: read_serial(text) for name, text in asked.items()}
    refusals = tuple(
        bad_input(name, "out_of_range", least=least, most=most)
        for name, serial in read.items()
        if serial is None or not batch.first <= serial <= batch.last
    )
    if refusals:
        return refusals
    begins, ends = read["firstSerial"] or 0, read["lastSerial"] or 0
    if begins > ends:
        return (bad_input("lastSerial", "out_of_range", least=written_serial(begins), most=most),)
    return Span(batch=batch, first=begins, last=ends)
