"""Requests for refunds: made with a reason, one at a time, and answered once (K-REFUND)."""

import pytest

from domain.refusal import Rule
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus
from domain.renewals.renewal import Renewal
from domain.usecases.renewals.request_refund import DeclineRefundCommand, RequestRefundCommand
from tests.fakes.world import World
from tests.usecases.renewals.refunding import a_refund, renewed
from tests.usecases.requests import by, made, rules

SUPPORT, ADMIN = by("request", "support@operator"), by("answer", "admin@operator")


def a_request(paid: Renewal, reason: str = "paid twice at the counter") -> RequestRefundCommand:
    return RequestRefundCommand(renewal=paid.ref, reason=reason)


def a_no(request: RefundRequest, reason: str = "it was watched") -> DeclineRefundCommand:
    return DeclineRefundCommand(request=request.ref, reason=reason)


async def test_a_request_is_kept_with_author_time_and_reason_and_moves_no_money(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    before = len(world.records.transfers)
    request = made(await world.service.request_refund(SUPPORT, a_request(paid, "  twice  ")))
    assert (request.requested_by, request.requested_at) == ("support@operator", world.clock.now())
    assert (request.reason, request.status, request.renewal.id) == ("twice", RefundRequestStatus.OPEN, paid.id)
    assert len(world.records.transfers) == before


async def test_the_same_key_makes_one_request(world: World) -> None:
    """G-ONCE."""
    paid = await renewed(world)
    first = made(await world.service.request_refund(SUPPORT, a_request(paid)))
    again = await world.service.request_refund(SUPPORT, a_request(paid))
    assert (again.made, again.replayed) == (first, True)


async def test_what_was_asked_for_and_not_answered_is_not_asked_for_again(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    made(await world.service.request_refund(SUPPORT, a_request(paid)))
    assert rules(await world.service.request_refund(by("2"), a_request(paid))) == {Rule.K_REFUND}


async def test_a_request_is_answered_by_the_refund_itself(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    request = made(await world.service.request_refund(SUPPORT, a_request(paid)))
    made(await world.service.refund(ADMIN, a_refund(paid)))
    again = (await world.service.request_refund(SUPPORT, a_request(paid))).made
    assert again is not None
    assert (again.id, again.status) == (request.id, RefundRequestStatus.REFUNDED)
    assert rules(await world.service.request_refund(by("2"), a_request(paid))) == {Rule.K_REFUND}
    assert rules(await world.service.request_refund.decline(by("3"), a_no(request))) == {Rule.K_REFUND}


async def test_a_declined_request_is_answered_once_and_another_may_be_made(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    request = made(await world.service.request_refund(SUPPORT, a_request(paid)))
    declined = made(await world.service.request_refund.decline(ADMIN, a_no(request)))
    assert (declined.status, declined.declined_by) == (RefundRequestStatus.DECLINED, "admin@operator")
    assert (declined.declined_at, declined.decline_reason) == (world.clock.now(), "it was watched")
    assert rules(await world.service.request_refund.decline(by("3"), a_no(request))) == {Rule.K_REFUND}
    other = made(await world.service.request_refund(by("4"), a_request(paid)))
    assert (other.status, other.id == request.id) == (RefundRequestStatus.OPEN, False)


@pytest.mark.parametrize("reason", ["", "  ", "r" * 501, "because\0"])
async def test_a_request_and_its_answer_need_a_reason(world: World, reason: str) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    assert rules(await world.service.request_refund(SUPPORT, a_request(paid, reason))) == {Rule.G_INPUT}
    request = made(await world.service.request_refund(by("2"), a_request(paid)))
    assert rules(await world.service.request_refund.decline(ADMIN, a_no(request, reason))) == {Rule.G_INPUT}


async def test_what_is_no_renewal_or_request_is_refused(world: World) -> None:
    nothing = RequestRefundCommand(renewal=None, reason="why")
    assert rules(await world.service.request_refund(SUPPORT, nothing)) == {Rule.G_INPUT}
    no = DeclineRefundCommand(request=None, reason="why")
    assert rules(await world.service.request_refund.decline(ADMIN, no)) == {Rule.G_INPUT}
