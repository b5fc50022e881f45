"""Issue vouchers: serials in the clear, codes shown or exported once, at issue (O-VOUCHER-BATCH)."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.values import dataclass
from domain.vouchers.code import VoucherKeys, code_of
from domain.vouchers.rules import MOST, MOST_SHOWN, Issue, issue_refusals
from domain.vouchers.voucher import VoucherBatch

NewCode = Callable[[], int]
"""Makes 80 bits of chance."""

AT_ONCE = 10_000
"""How many codes are written with one statement."""

Keep = Callable[[Sequence[tuple[int, str]]], None]
"""Keeps serials with their codes where they are exported to."""


class NothingToExportError(Exception):
    """There is no such batch, or its codes were made already and are shown no second time."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A batch, with its serials and codes the one time that they are shown."""

    batch: VoucherBatch
    codes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueVouchers:
    """Issues batches; a batch's codes are known to nobody once they were shown."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    new_code: NewCode
    keys: VoucherKeys

    async def __call__(self, asked: Asked, issue: Issue) -> Result[Issued]:
        """Issue a batch and show its codes, or say why not; the same key issues one, and shows no code again."""
        codes: list[tuple[int, str]] = []

        async def act(work: Work) -> Decided[VoucherBatch]:
            now = self.clock.now()
            batch = await self._batch(work, issue, asked.principal, MOST_SHOWN)
            if not isinstance(batch, VoucherBatch):
                return batch
            coded = replace(batch, coded_at=now)
            await work.vouchers.add_batch(coded)
            codes[:] = self._codes(coded)
            await work.vouchers.add_vouchers(coded, coded.first, [self.keys.hash_of(code) for _, code in codes])
            return Done(coded, coded.ref)

        made = await self._once(asked, issue, act)
        shown = () if made.replayed else tuple(codes)
        return Result(Issued(made.made, shown) if made.made else None, made.refusals, made.replayed)

    async def uncoded(self, asked: Asked, issue: Issue) -> Result[VoucherBatch]:
        """Issue a batch whose codes are made when it is exported."""

        async def act(work: Work) -> Decided[VoucherBatch]:
            batch = await self._batch(work, issue, asked.principal, MOST)
            if not isinstance(batch, VoucherBatch):
                return batch
            await work.vouchers.add_batch(batch)
            return Done(batch, batch.ref)

        return await self._once(asked, issue, act)

    async def export(self, batch_id: UUID, keep: Keep) -> VoucherBatch:
        """Make the codes of a batch and keep them where they are exported to, once: before the work is committed.

        Raises:
            NothingToExportError: where there is nothing to be made.
        """
        async with self.works() as work:
            batch = await work.vouchers.lock_batch(batch_id)
            if batch is None or batch.coded_at is not None:
                raise NothingToExportError
            for first in range(batch.first, batch.last + 1, AT_ONCE):
                part = replace(batch, first=first, count=min(AT_ONCE, batch.last + 1 - first))
                codes = tuple(self._codes(part))
                keep(codes)
                await work.vouchers.add_vouchers(batch, first, [self.keys.hash_of(code) for _, code in codes])
            coded = replace(batch, coded_at=self.clock.now())
            await work.vouchers.set_coded(coded)
            keep(())
            await work.commit()
            return coded

    async def _once(
        self, asked: Asked, issue: Issue, act: Callable[[Work], Awaitable[Decided[VoucherBatch]]]
    ) -> Result[VoucherBatch]:
        return await once(self.works, self.clock, asked, issue, act, lambda work, ref: work.vouchers.find_batch(ref.id))

    async def _batch(self, work: Work, issue: Issue, by: str, most: int) -> VoucherBatch | tuple[Refusal, ...]:
        now, catalogue = self.clock.now(), await self.catalogues.current()
        if refusals := tuple(issue_refusals(issue, catalogue, local_day(now), most)):
            return refusals
        return self._made(await work.vouchers.next_serial(), issue, by, now)

    def _made(self, first: int, issue: Issue, by: str, now: datetime) -> VoucherBatch:
        return VoucherBatch(
            id=self.new_id(),
            product_line=issue.product_line,
            package=issue.package,
            extra_rooms=issue.extra_rooms,
            term=issue.term,
            first=first,
            count=issue.count,
            valid_until=issue.valid_until,
            issued_at=now,
            issued_by=by,
        )

    def _codes(self, batch: VoucherBatch) -> Iterator[tuple[int, str]]:
        return ((serial, code_of(self.new_code())) for serial in range(batch.first, batch.last + 1))
