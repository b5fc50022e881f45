"""Requests for refunds over GraphQL: support asks, whoever may give money back sees and answers."""

import asyncio

from api.identity import Role
from tests.api.requests.renewals import (
    DECLINE_REFUND,
    REFUND,
    REQUEST_REFUND,
    fields,
    ready_to_renew,
    refund_requested,
    renewed,
    rules,
)
from tests.api.support.installation import House

LISTED = """
query ($status: RefundRequestStatus) {
  refundRequests(status: $status) { edges { node { id status requestedBy renewal { id total card { number } } } } }
}
"""


async def listed(house: House, status: str | None = None) -> list[str]:
    """List the ids of requests."""
    edges = (await house.ask(LISTED, status=status))["refundRequests"]["edges"]
    return [edge["node"]["id"] for edge in edges]


async def test_support_asks_and_an_administrator_finds_it_and_gives_the_money_back(house: House) -> None:
    await ready_to_renew(house)
    renewal = await renewed(house)
    support = house.token(Role.SUPPORT, name="mai")
    request = await refund_requested(house, renewal["id"], token=support)
    (edge,) = (await house.ask(LISTED, status="OPEN"))["refundRequests"]["edges"]
    assert edge["node"]["requestedBy"] == "mai"
    assert edge["node"]["renewal"]["id"] == renewal["id"]
    denied = await house.error(
        REFUND, support, input={"idempotencyKey": "b", "renewalId": renewal["id"], "reason": "x"}
    )
    assert denied["extensions"]["missingScope"] == "refunds:write"
    await house.ask(REFUND, input={"idempotencyKey": "b", "renewalId": renewal["id"], "reason": "as asked"})
    assert (await listed(house, "OPEN"), await listed(house, "REFUNDED"), await listed(house)) == (
        [],
        [request],
        [request],
    )


async def test_a_declined_request_says_by_whom_and_why(house: House) -> None:
    await ready_to_renew(house)
    request = await refund_requested(house, (await renewed(house))["id"])
    asked = {"idempotencyKey": "no", "requestId": request, "reason": "It was watched."}
    declined = (await house.ask(DECLINE_REFUND, input=asked))["declineRefundRequest"]
    assert declined["refundRequest"] == {
        "id": request, "status": "DECLINED", "declinedBy": "admin", "declineReason": "It was watched.",
    }  # fmt: skip
    again = (await house.ask(DECLINE_REFUND, input=asked | {"idempotencyKey": "no-2"}))["declineRefundRequest"]
    assert (rules(again), fields(again)) == ({"K_REFUND"}, ["requestId"])


async def test_of_many_requests_that_arrive_together_one_is_made(house: House) -> None:
    await ready_to_renew(house)
    renewal = (await renewed(house))["id"]
    asked = [
        house.ask(REQUEST_REFUND, input={"idempotencyKey": f"r{each}", "renewalId": renewal, "reason": "twice"})
        for each in range(8)
    ]
    payloads = [answer["requestRefund"] for answer in await asyncio.gather(*asked)]
    assert sorted(len(payload["refusals"]) for payload in payloads) == [0, *[1] * 7]
    assert len(await listed(house)) == 1
