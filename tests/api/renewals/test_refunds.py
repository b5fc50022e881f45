"""A refund over GraphQL."""

from tests.api.requests.renewals import (
    ENOUGH,
    REFUND,
    fields,
    ready_to_renew,
    renewed,
    rules,
)
from tests.api.requests.views import told
from tests.api.support.installation import Installation


async def test_a_renewal_is_given_back_once(installed: Installation) -> None:
    await ready_to_renew(installed)
    renewal = await renewed(installed)
    asked = {"idempotencyKey": "back-1", "renewalId": renewal["id"], "reason": "A mistake."}
    refund = (await installed.ask(REFUND, input=asked))["refundRenewal"]
    again = (await installed.ask(REFUND, input=asked))["refundRenewal"]
    twice = (await installed.ask(REFUND, input=asked | {"idempotencyKey": "back-2"}))["refundRenewal"]
    assert (refund["renewal"]["status"], refund["renewal"]["payer"]["mainBalance"]) == ("REFUNDED", ENOUGH)
    assert (again["renewal"], again["replayed"]) == (refund["renewal"], True)
    assert (rules(twice), fields(twice)) == ({"K_REFUND"}, ["renewalId"])
    assert (await told(installed))["decoderCard"]["expiresOn"] == "2024-04-20"
