"""A renewal from end to end: what is paid is what every door then tells."""

from tests.api.requests.renewals import (
    CARD,
    ENOUGH,
    MSISDN,
    QUOTE,
    REFUND,
    ready_to_renew,
    renewed,
)
from tests.api.requests.views import nodes, told
from tests.api.support.installation import Installation


async def test_what_is_paid_is_what_every_door_tells(installed: Installation) -> None:
    await ready_to_renew(installed)
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M", "payerMsisdn": MSISDN}
    quoted = (await installed.ask(QUOTE, input=asked))["quote"]
    renewal = await renewed(installed)
    doors = await told(installed)
    assert quoted["refusals"] == []
    assert renewal["total"] == quoted["quote"]["total"]
    assert doors["decoderCard"]["expiresOn"] == quoted["quote"]["expiresOnAfter"] == "2024-05-20"
    assert doors["decoderCard"]["periods"][-1]["endsOn"] == "2024-05-20"
    assert [each["id"] for each in nodes(doors["decoderCard"]["renewals"])] == [renewal["id"]]
    assert [each["id"] for each in nodes(doors["subscriber"]["renewals"])] == [renewal["id"]]
    assert [each["id"] for each in nodes(doors["renewals"])] == [renewal["id"]]
    assert doors["subscriber"]["mainBalance"] == ENOUGH - quoted["quote"]["total"]


async def test_a_statement_tells_each_movement_and_what_was_left(installed: Installation) -> None:
    await ready_to_renew(installed)
    total = (await renewed(installed))["total"]
    lines = nodes((await told(installed))["statement"])
    assert lines[-1]["balance"] == lines[-1]["amount"] == ENOUGH
    assert sum(line["amount"] for line in lines) == lines[0]["balance"] == ENOUGH - total


async def test_a_renewal_is_told_to_its_payer_by_message(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    (message,) = nodes((await told(installed))["messages"])
    assert message["to"] == MSISDN
    assert "20/05/2024" in message["text"]
    assert message["sentAt"] is None
    assert await installed.giahan.deliver_messages() == 1
    (message,) = nodes((await told(installed))["messages"])
    assert message["sentAt"] == "2024-03-15T05:00:00Z"


async def test_the_control_accounts_sum_to_zero_whatever_happens(installed: Installation) -> None:
    await ready_to_renew(installed)
    renewal = await renewed(installed)
    paid = (await told(installed))["ledgerAccounts"]
    await installed.ask(REFUND, input={"idempotencyKey": "back", "renewalId": renewal["id"], "reason": "A mistake."})
    refunded = (await told(installed))["ledgerAccounts"]
    assert sum(account["balance"] for account in paid) == sum(account["balance"] for account in refunded) == 0
    assert {account["code"]: account["balance"] for account in paid}["MAIN_BALANCES"] == -(ENOUGH - renewal["total"])
    assert {account["code"]: account["balance"] for account in refunded}["MAIN_BALANCES"] == -ENOUGH
