"""Requests for refunds in memory."""

from dataclasses import replace

from domain.buckets import Ref
from domain.renewals.refund_request import RefundRequest
from domain.renewals.renewal import Renewal
from tests.fakes.records import Records
from tests.fakes.repositories.renewals import FakeRenewals
from tests.fakes.store import GuardError


class FakeRefundRequests:
    """Keeps requests."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._renewals = FakeRenewals(records)

    async def open_of(self, renewal: Renewal) -> RefundRequest | None:
        kept = self._records.refund_requests.values()
        open_ = next((each for each in kept if each.renewal.id == renewal.id and each.declined_at is None), None)
        return await self.find(open_.ref) if open_ else None

    async def add(self, request: RefundRequest) -> None:
        if await self.open_of(request.renewal) is not None:
            raise GuardError(request)
        self._records.refund_requests[request.id] = request

    async def lock(self, ref: Ref) -> RefundRequest | None:
        return await self.find(ref)

    async def find(self, ref: Ref) -> RefundRequest | None:
        kept = self._records.refund_requests.get(ref.id)
        renewal = await self._renewals.find(kept.renewal.ref) if kept else None
        return replace(kept, renewal=renewal) if kept and renewal else None

    async def decline(self, request: RefundRequest) -> None:
        kept = self._records.refund_requests[request.id]
        self._records.refund_requests[request.id] = replace(
            kept,
            declined_by=request.declined_by,
            declined_at=request.declined_at,
            decline_reason=request.decline_reason,
        )
