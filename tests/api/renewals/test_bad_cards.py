"""Card numbers that are none, or that nobody knows (K-CARD)."""

import pytest

from tests.api.requests.refusals import refused
from tests.api.requests.renewals import (
    QUOTE,
    RENEW,
    TOP_UP,
    UPSERT_CARD,
    a_renewal,
    fields,
    rules,
)
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.row_counts import untouched

NO_CARDS = [
    "",
    "1",
    "1234567890",
    "1234567890123",
    "12345678901\n",
    chr(0xFF11) * 11,  # digits that look like digits, and are none
    "card",
    "-1",
    "1e10",
    "\0" * 11,
]

every_card = pytest.mark.parametrize("number", NO_CARDS)


@every_card
async def test_a_malformed_card_is_not_renewed(sample: SampleParties, number: str) -> None:
    payload = await refused(sample, RENEW, a_renewal(f"card {number!r}", cardNumber=number))
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


@every_card
async def test_a_malformed_card_is_not_quoted(sample: SampleParties, number: str) -> None:
    async with untouched(sample.installed):
        payload = await refused(sample, QUOTE, {"cardNumber": number, "package": "TRON_VEN", "term": "P1M"})
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


@every_card
async def test_a_malformed_card_is_no_card(sample: SampleParties, number: str) -> None:
    attempts = "query ($n: String!) { refusedAttempts(cardNumber: $n, rule: K_AGE) { edges { cursor } } }"
    async with untouched(sample.installed):
        answer = await sample.installed.request("query ($n: String!) { decoderCard(number: $n) { id } }", n=number)
        assert (answer.codes, "number" in answer.json()["errors"][0]["message"]) == (["BAD_REQUEST"], True)
        assert await sample.installed.ask(attempts, n=number) == {"refusedAttempts": {"edges": []}}
        card = {"number": number, "productLine": "DTH_OTT"}
        assert fields(answered(await sample.installed.ask(UPSERT_CARD, input=card))) == ["number"]


async def test_an_unknown_card_is_the_only_refusal(sample: SampleParties) -> None:
    payload = await refused(
        sample, RENEW, a_renewal("unknown card", cardNumber="99999999999", payerMsisdn="0999999999")
    )
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


async def test_an_unknown_payer_is_refused_by_name(sample: SampleParties) -> None:
    payload = await refused(sample, RENEW, a_renewal("unknown payer", payerMsisdn="0999999999"))
    assert "payerMsisdn" in fields(payload)
    payload = await refused(sample, TOP_UP, {"idempotencyKey": "unknown", "msisdn": "0999999999", "amount": 1000})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["msisdn"])
