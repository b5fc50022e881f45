"""Refund an advance, or write its debt off: staff with that right, once, with a reason (S-REFUND, S-WRITE-OFF)."""

from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import Settlement, SettlementKind, refund_refusal, write_off_refusal
from domain.buckets import Ref
from domain.ledger.advance_transfers import advance_refund_transfers, write_off_transfers
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleCommand:
    """Which advance, what to make of it, and why; no advance where the id is of something else."""

    kind: SettlementKind
    advance: Ref | None
    reason: str


@dataclass(frozen=True, slots=True)
class SettleAdvance:
    """Ends advances by hand."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: SettleCommand) -> Result[AdvanceLoan]:
        """Refund or write off, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work) -> Decided[AdvanceLoan]:
            return await self._settle(work, command, asked.principal)

        return await once(self.works, self.clock, asked, command, act, lambda work, ref: work.advances.find(ref))

    async def _settle(self, work: Work, command: SettleCommand, by: str) -> Decided[AdvanceLoan]:
        if refusals := reason_refusals(command.reason):
            return refusals
        found = await work.advances.lock_loan(command.advance) if command.advance else None
        if found is None:
            return (bad_input("advanceId", "unknown_id"),)
        loan = found[0].as_of(self.clock.now())
        refunds = command.kind is SettlementKind.REFUND
        refusal: Refusal | None = (refund_refusal if refunds else write_off_refusal)(loan)
        if refusal is not None:
            return (refusal,)
        settled = loan.refunded() if refunds else loan.written_off()
        transfers = (advance_refund_transfers if refunds else write_off_transfers)(loan)
        withdrawn = await self._left(work, loan) if refunds else 0
        await work.advances.settle(settled, transfers, self._settlement(command, by, withdrawn))
        return Done(settled, settled.ref, loan)

    async def _left(self, work: Work, loan: AdvanceLoan) -> int:
        """Tell how many of an advance's units are left to be taken back."""
        held = await work.advances.bundle(Ref(loan.ref.bucket, loan.subscriber_id), loan.bundle)
        return min(loan.quantity, held.remaining)

    def _settlement(self, command: SettleCommand, by: str, withdrawn: int) -> Settlement:
        return Settlement(
            id=self.new_id(),
            kind=command.kind,
            by=by,
            at=self.clock.now(),
            reason=command.reason.strip(),
            withdrawn=withdrawn,
        )
