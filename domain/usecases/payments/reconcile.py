"""Compare a gateway's own list of a day with ours, and settle what they differ in, with a reason (O-RECONCILE)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.buckets import Ref
from domain.payments.reconciliation import Difference, Listed, Reconciliation, compare
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.online.payments import ReconciliationLookups
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleDifferenceCommand:
    """Which difference, and why it is settled; no difference where the id is of something else."""

    difference: Ref | None
    reason: str


@dataclass(frozen=True, slots=True)
class Reconcile:
    """Compares lists; run again it finds what is new, and loses nothing that was found."""

    works: Works
    lookups: ReconciliationLookups
    clock: Clock
    new_id: NewId

    async def __call__(self, gateway: str, on: date, theirs: Sequence[Listed]) -> Reconciliation:
        """Compare a day, and put the differences on record."""
        async with self.works() as work:
            paid = await work.payments.paid_amounts(gateway, [each.reference for each in theirs])
            compared = compare(theirs, paid, await work.payments.unlisted(gateway, on))
            found = [
                Difference(
                    id=self.new_id(),
                    gateway=gateway,
                    on=on,
                    kind=each.kind,
                    reference=each.reference,
                    ours=each.ours,
                    theirs=each.theirs,
                )
                for each in compared.found
            ]
            await work.payments.record_reconciliation(gateway, on, compared.matched, found, self.clock.now())
            await work.commit()
        known = await self.lookups.reconciliation(gateway, on)
        return known or Reconciliation(gateway=gateway, on=on, matched=len(compared.matched))

    async def settle(self, asked: Asked, command: SettleDifferenceCommand) -> Result[Difference]:
        """Settle a difference, or say why not; one that is settled stays as it was (G-ONCE)."""

        async def act(work: Work) -> Decided[Difference]:
            if refusals := reason_refusals(command.reason):
                return refusals
            found = await work.payments.lock_difference(command.difference.id) if command.difference else None
            if found is None:
                return (bad_input("differenceId", "unknown_id"),)
            if found.settled_at is not None:
                return Done(found, found.ref, found)
            settled = replace(
                found, settled_at=self.clock.now(), settled_by=asked.principal, reason=command.reason.strip()
            )
            await work.payments.settle_difference(settled)
            return Done(settled, settled.ref, found)

        return await once(
            self.works, self.clock, asked, command, act, lambda work, ref: work.payments.lock_difference(ref.id)
        )
