"""Vouchers in memory."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.ports.online.vouchers import Span
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherSpan, VoucherStatus
from tests.fakes.records import Records


class FakeVouchers:
    """Keeps batches and their vouchers; screens look them up here too."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def next_serial(self) -> int:
        return max((batch.last + 1 for batch in self._records.batches.values()), default=1)

    async def add_batch(self, batch: VoucherBatch) -> None:
        self._records.batches[batch.id] = batch

    async def add_vouchers(self, batch: VoucherBatch, first: int, hashes: Sequence[CodeHash]) -> None:
        for serial, kept in enumerate(hashes, first):
            voucher = Voucher(serial=serial, bucket=kept.bucket, batch=batch, state=VoucherStatus.PRINTED)
            self._records.vouchers[serial] = (voucher, kept)

    async def set_coded(self, batch: VoucherBatch) -> None:
        self._records.batches[batch.id] = batch

    async def lock_batch(self, batch_id: UUID) -> VoucherBatch | None:
        return await self.find_batch(batch_id)

    async def find_batch(self, batch_id: UUID) -> VoucherBatch | None:
        return self._records.batches.get(batch_id)

    async def change(self, span: Span, before: tuple[VoucherStatus, ...], after: VoucherStatus) -> int:
        kept = self._records.vouchers
        serials = (serial for serial in kept if span.first <= serial <= span.last)
        changed = [serial for serial in serials if kept[serial][0].state in before]
        kept.update({serial: (replace(kept[serial][0], state=after), kept[serial][1]) for serial in changed})
        return len(changed)

    async def add_span(self, span: VoucherSpan) -> None:
        self._records.spans[span.id] = span

    async def find_span(self, span_id: UUID) -> VoucherSpan | None:
        return self._records.spans.get(span_id)
