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
from tests.api.support.installation import Installation

LISTED = """
query ($status: RefundRequestStatus) {
  refundRequests(status: $status) { edges { node { id status requestedBy renewal { id total card { number } } } } }
}
"""


async def listed(installed: Installation, status: str | None = None) -> list[str]:
    """List the ids of requests."""
    edges = (await installed.ask(LISTED, status=status))["refundRequests"]["edges"]
    return [edge["node"]["id"] for edge in edges]


async def test_support_asks_and_an_administrator_finds_it_and_gives_the_money_back(installed: Installation) -> None:
    await ready_to_renew(installed)
    renewal = await renewed(installed)
    support = installed.token(Role.SUPPORT, name="mai")
    request = await refund_requested(installed, renewal["id"], token=support)
    (edge,) = (await installed.ask(LISTED, status="OPEN"))["refundRequests"]["edges"]
    assert edge["node"]["requestedBy"] == "mai"
    assert edge["node"]["renewal"]["id"] == renewal["id"]
    denied = await installed.error(
        REFUND, support, input={"idempotencyKey": "b", "renewalId": renewal["id"], "reason": "x"}
    )
    assert denied["extensions"]["missingScope"] == "refunds:write"
    await installed.ask(REFUND, input={"idempotencyKey": "b", "renewalId": renewal["id"], "reason": "as asked"})
    assert (await listed(installed, "OPEN"), await listed(installed, "REFUNDED"), await listed(installed)) == (
        [],
        [request],
        [request],
    )


async def test_a_declined_request_says_by_whom_and_why(installed: Installation) -> None:
    await ready_to_renew(installed)
    request = await refund_requested(installed, (await renewed(installed))["id"])
    asked = {"idempotencyKey": "no", "requestId": request, "reason": "It was watched."}
    declined = (await installed.ask(DECLINE_REFUND, input=asked))["declineRefundRequest"]
    assert declined["refundRequest"] == {
        "id": request, "status": "DECLINED", "declinedBy": "admin", "declineReason": "It was watched.",
    }  # fmt: skip
    again = (await installed.ask(DECLINE_REFUND, input=asked | {"idempotencyKey": "no-2"}))["declineRefundRequest"]
    assert (rules(again), fields(again)) == ({"K_REFUND"}, ["requestId"])


async def test_of_many_requests_that_arrive_together_one_is_made(installed: Installation) -> None:
    await ready_to_renew(installed)
    renewal = (await renewed(installed))["id"]
    asked = [
        installed.ask(REQUEST_REFUND, input={"idempotencyKey": f"r{each}", "renewalId": renewal, "reason": "twice"})
        for each in range(8)
    ]
    payloads = [answer["requestRefund"] for answer in await asyncio.gather(*asked)]
    assert sorted(len(payload["refusals"]) for payload in payloads) == [0, *[1] * 7]
    assert len(await listed(installed)) == 1
