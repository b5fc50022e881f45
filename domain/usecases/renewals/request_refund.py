"""Ask for a refund, as support does, and decline what was asked for; giving the money back is another's (K-REFUND)."""

from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.renewals.refund_request import RefundRequest, decline_refusal, request_refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRefundCommand:
    """Which renewal is to be given back, and why; no renewal where the id is of something else."""

    renewal: Ref | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineRefundCommand:
    """Which request is declined, and why; no request where the id is of something else."""

    request: Ref | None
    reason: str


@dataclass(frozen=True, slots=True)
class RequestRefund:
    """Takes requests for refunds, and answers those that are declined."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: RequestRefundCommand) -> Result[RefundRequest]:
        """Ask for a refund, or say why not; the same key gives the same outcome for ever (G-ONCE)."""
        return await self._once(asked, command)

    async def decline(self, asked: Asked, command: DeclineRefundCommand) -> Result[RefundRequest]:
        """Decline a request, or say why not; the same key gives the same outcome for ever (G-ONCE)."""
        return await self._once(asked, command)

    async def _once(self, asked: Asked, command: RequestRefundCommand | DeclineRefundCommand) -> Result[RefundRequest]:

        async def act(work: Work) -> Decided[RefundRequest]:
            if refusals := reason_refusals(command.reason):
                return refusals
            if isinstance(command, RequestRefundCommand):
                return await self._request(work, command, asked.principal)
            return await self._decline(work, command, asked.principal)

        return await once(self.works, self.clock, asked, command, act, lambda work, ref: work.refund_requests.find(ref))

    async def _request(self, work: Work, command: RequestRefundCommand, by: str) -> Decided[RefundRequest]:
        found = await work.renewals.lock_renewal(command.renewal) if command.renewal else None
        if found is None:
            return (bad_input("renewalId", "unknown_id"),)
        renewal, _ = found
        refusal = request_refusal(renewal, await work.refund_requests.open_of(renewal))
        if refusal is not None:
            return (refusal,)
        request = RefundRequest(
            id=self.new_id(),
            renewal=renewal,
            requested_by=by,
            requested_at=self.clock.now(),
            reason=command.reason.strip(),
        )
        await work.refund_requests.add(request)
        return Done(request, request.ref)

    async def _decline(self, work: Work, command: DeclineRefundCommand, by: str) -> Decided[RefundRequest]:
        found = await work.refund_requests.lock(command.request) if command.request else None
        if found is None:
            return (bad_input("requestId", "unknown_id"),)
        if (refusal := decline_refusal(found)) is not None:
            return (refusal,)
        declined = found.declined(by, self.clock.now(), command.reason.strip())
        await work.refund_requests.decline(declined)
        return Done(declined, declined.ref, found)
