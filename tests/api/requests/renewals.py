"""What the tests of the doors ask for, showing only what matters there."""

from typing import Any

from tests.api.support.installation import Installation

MSISDN = "84901234567"
CARD = "12345678901"
ENOUGH = 50_000_000

REFUSALS = (
    "refusals { rule field message actual limit unit clearsOn citation { rule source section validFrom validTo } }"
)

RENEW = f"""
mutation ($input: RenewFromMainBalanceInput!) {{
  renewFromMainBalance(input: $input) {{
    renewal {{ id status total card {{ number expiresOn }} payer {{ msisdn mainBalance }} }} replayed {REFUSALS}
  }}
}}
"""

RENEW_PLAINLY = """
mutation ($input: RenewFromMainBalanceInput!) {
  renewFromMainBalance(input: $input) { renewal { id status total } replayed refusals { rule } }
}
"""
"""For who may not read of the payer."""

REFUND = f"""
mutation ($input: RefundRenewalInput!) {{
  refundRenewal(input: $input) {{ renewal {{ id status payer {{ mainBalance }} }} replayed {REFUSALS} }}
}}
"""

REQUEST_REFUND = f"""
mutation ($input: RequestRefundInput!) {{
  requestRefund(input: $input) {{
    refundRequest {{ id status reason requestedBy requestedAt renewal {{ id status }} }} replayed {REFUSALS}
  }}
}}
"""

DECLINE_REFUND = f"""
mutation ($input: DeclineRefundRequestInput!) {{
  declineRefundRequest(input: $input) {{
    refundRequest {{ id status declinedBy declineReason }} replayed {REFUSALS}
  }}
}}
"""

UPSERT_SUBSCRIBER = f"""
mutation ($input: UpsertSubscriberInput!) {{
  upsertSubscriber(input: $input) {{ subscriber {{ id msisdn status mainBalance basicUsage30Days }} {REFUSALS} }}
}}
"""

UPSERT_CARD = f"""
mutation ($input: UpsertDecoderCardInput!) {{
  upsertDecoderCard(input: $input) {{ card {{ id number expiresOn status }} {REFUSALS} }}
}}
"""

TOP_UP = f"""
mutation ($input: TopUpInput!) {{
  topUp(input: $input) {{
    topUp {{ id amount repaid credited at }} subscriber {{ mainBalance }} replayed {REFUSALS}
  }}
}}
"""

PUBLISH_PRICE = f"""
mutation ($input: PublishPriceInput!) {{
  publishPrice(input: $input) {{ price {{ price total validFrom validTo }} {REFUSALS} }}
}}
"""

PUBLISH_POLICY = f"""
mutation ($input: PublishPolicyInput!) {{
  publishPolicy(input: $input) {{ policy {{ parameter value validFrom validTo source recordedAt }} {REFUSALS} }}
}}
"""

QUOTE = f"""
query ($input: QuoteInput!) {{
  quote(input: $input) {{
    quote {{ price fee total feePercent timing expiresOnBefore expiresOnAfter }} {REFUSALS}
  }}
}}
"""


def a_renewal(key: str = "renew-1", **other: Any) -> dict[str, Any]:  # noqa: ANN401 - as it is sent
    """Ask to renew the card for a month."""
    asked = {"payerMsisdn": MSISDN, "cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"}
    return asked | {"idempotencyKey": key} | other


def a_price(key: str = "price-1", **other: Any) -> dict[str, Any]:  # noqa: ANN401 - as it is sent
    """Publish a price of one month."""
    asked = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P1M", "price": 200_000}
    return asked | {"idempotencyKey": key, "validFrom": "2024-03-15", "source": "circular of a test"} | other


async def on_record(installed: Installation, msisdn: str = MSISDN, *, balance: int = ENOUGH, **other: Any) -> str:  # noqa: ANN401
    """Put a payer on record whom no rule refuses, unless a test says otherwise, and give its id."""
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01", "basicUsage30Days": 100_000}
    done = await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": msisdn} | line | other)
    if balance:
        await topped_up(installed, f"top-up {msisdn}", msisdn, balance)
    return str(done["upsertSubscriber"]["subscriber"]["id"])


async def topped_up(installed: Installation, key: str, msisdn: str, amount: int) -> Any:  # noqa: ANN401 - as it is answered
    """Credit money."""
    sent = {"idempotencyKey": key, "msisdn": msisdn, "amount": amount}
    return (await installed.ask(TOP_UP, input=sent))["topUp"]


async def card_on_record(installed: Installation, number: str = CARD, **other: Any) -> str:  # noqa: ANN401 - as it is sent
    """Put a card on record that may be renewed, unless a test says otherwise, and give its id."""
    card = {"number": number, "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2024-04-20"}
    done = await installed.ask(UPSERT_CARD, input=card | other)
    assert done["upsertDecoderCard"]["refusals"] == []
    return str(done["upsertDecoderCard"]["card"]["id"])


async def renewed(installed: Installation, key: str = "renew-1", token: str | None = None, **other: Any) -> Any:  # noqa: ANN401
    """Renew, insisting that nothing refuses it."""
    payload = (await installed.ask(RENEW, token, input=a_renewal(key, **other)))["renewFromMainBalance"]
    assert payload["refusals"] == []
    return payload["renewal"]


async def refund_requested(
    installed: Installation, renewal: str, key: str = "request-1", token: str | None = None
) -> str:
    """Ask for a refund, and give the request's id."""
    asked = {"idempotencyKey": key, "renewalId": renewal, "reason": "paid twice"}
    payload = (await installed.ask(REQUEST_REFUND, token, input=asked))["requestRefund"]
    assert payload["refusals"] == []
    return str(payload["refundRequest"]["id"])


async def ready_to_renew(installed: Installation) -> None:
    """Put the payer and the card on record."""
    await on_record(installed)
    await card_on_record(installed)


def fields(payload: Any) -> list[str]:  # noqa: ANN401 - as it is answered
    """Give the fields at fault."""
    return [refusal["field"] for refusal in payload["refusals"]]


def rules(payload: Any) -> set[str]:  # noqa: ANN401 - as it is answered
    """Give the rules that refuse."""
    return {refusal["rule"] for refusal in payload["refusals"]}
