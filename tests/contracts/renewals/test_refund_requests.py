"""The exam of requests for refunds (K-REFUND)."""

from datetime import timedelta

import pytest

from domain.renewals.refund_request import RefundRequest, RefundRequestStatus
from gateways.ids import new_id
from tests.contracts.exam import Memory
from tests.contracts.renewals.test_refunds import a_renewal, give_back
from tests.contracts.written import NOW

LATER = NOW + timedelta(hours=1)


async def requested(memory: Memory) -> RefundRequest:
    renewal = (await a_renewal(memory)).renewal
    return await added(memory, a_request(renewal))


def a_request(renewal: object) -> RefundRequest:
    return RefundRequest(id=new_id(), renewal=renewal, requested_by="an", requested_at=NOW, reason="twice")  # type: ignore[arg-type]


async def added(memory: Memory, request: RefundRequest) -> RefundRequest:
    async with memory.works() as work:
        await work.refund_requests.add(request)
        await work.commit()
    return request


async def test_a_request_comes_back_as_it_was_made(memory: Memory) -> None:
    request = await requested(memory)
    async with memory.works() as work:
        for found in (
            await work.refund_requests.find(request.ref),
            await work.refund_requests.lock(request.ref),
            await work.refund_requests.open_of(request.renewal),
        ):
            assert found == request


async def test_a_request_shows_its_renewal_as_it_is(memory: Memory) -> None:
    request = await requested(memory)
    await give_back(memory, request.renewal)
    async with memory.works() as work:
        found = await work.refund_requests.find(request.ref)
    assert found is not None
    assert found.status is RefundRequestStatus.REFUNDED


async def test_a_renewal_has_one_request_that_nobody_has_declined(memory: Memory) -> None:
    request = await requested(memory)
    with pytest.raises(memory.guards):
        await added(memory, a_request(request.renewal))
    declined = request.declined("binh", LATER, "no")
    async with memory.works() as work:
        await work.refund_requests.decline(declined)
        await work.commit()
    async with memory.works() as work:
        assert await work.refund_requests.find(request.ref) == declined
        assert await work.refund_requests.open_of(request.renewal) is None
    await added(memory, a_request(request.renewal))
