"""What cannot be meant is refused by the field it stands in, and changes nothing (G-INPUT)."""

from typing import Any

import pytest

from tests.api.asking import (
    MSISDN,
    QUOTE,
    REFUND,
    RENEW,
    TOP_UP,
    UPSERT_CARD,
    UPSERT_SUBSCRIBER,
    a_renewal,
    fields,
    on_record,
    rules,
)
from tests.api.house import House
from tests.api.town import Town, answered
from tests.api.untouched import REMEMBERED, untouched

FULL_WIDTH = "".join(chr(0xFF10 + int(digit)) for digit in "0901234567")
"""Digits that look like digits, and are none that anybody dials."""

NO_NUMBERS = [
    "",
    "1",
    "0123",
    "09123456789012",
    "84212345678",
    "abc",
    "0" * 30,
    FULL_WIDTH,
    "٠٩٠١٢٣٤٥٦٧",
    "090123456\0",
]
NO_CARDS = [
    "",
    "1",
    "1234567890",
    "1234567890123",
    "12345678901\n",
    FULL_WIDTH + "0",
    "card",
    "-1",
    "1e10",
    "\0" * 11,
]

every_number = pytest.mark.parametrize("number", NO_NUMBERS)
every_card = pytest.mark.parametrize("number", NO_CARDS)


async def refused(town: Town, document: str, asked: dict[str, Any]) -> Any:  # noqa: ANN401 - as it is answered
    """Ask, insisting on a refusal that changes nothing."""
    async with untouched(town.house, but=REMEMBERED):
        payload = answered(await town.house.ask(document, input=asked))
    made = [
        value for name, value in payload.items() if name in ("renewal", "topUp", "card", "quote", "policy", "price")
    ]
    assert made == [None]
    assert all(refusal["message"] and "{" not in refusal["message"] for refusal in payload["refusals"])
    return payload


@every_number
async def test_a_malformed_number_cannot_pay(town: Town, number: str) -> None:
    payload = await refused(town, RENEW, a_renewal(f"number {number!r}", payerMsisdn=number))
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["payerMsisdn"])


@every_number
async def test_a_malformed_number_is_not_topped_up(town: Town, number: str) -> None:
    payload = await refused(town, TOP_UP, {"idempotencyKey": f"t {number!r}", "msisdn": number, "amount": 1000})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["msisdn"])


@every_number
async def test_a_malformed_number_is_not_put_on_record(town: Town, number: str) -> None:
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    async with untouched(town.house):
        payload = answered(await town.house.ask(UPSERT_SUBSCRIBER, input=line | {"msisdn": number}))
    assert (payload["subscriber"], fields(payload)) == (None, ["msisdn"])


@every_number
async def test_a_malformed_number_is_nobody(town: Town, number: str) -> None:
    document = """query ($n: String!) {
      subscriber(msisdn: $n) { id } statement(msisdn: $n) { edges { cursor } } messages(to: $n) { edges { cursor } }
      refusedAttempts(payerMsisdn: $n, rule: K_AGE) { edges { cursor } }
    }"""
    nothing = {"edges": list[Any]()}
    found = await town.house.ask(document, n=number)
    assert found == {"subscriber": None, "statement": nothing, "messages": nothing, "refusedAttempts": nothing}


@every_card
async def test_a_malformed_card_is_not_renewed(town: Town, number: str) -> None:
    payload = await refused(town, RENEW, a_renewal(f"card {number!r}", cardNumber=number))
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


@every_card
async def test_a_malformed_card_is_not_quoted(town: Town, number: str) -> None:
    async with untouched(town.house):
        payload = await refused(town, QUOTE, {"cardNumber": number, "package": "TRON_VEN", "term": "P1M"})
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


@every_card
async def test_a_malformed_card_is_no_card(town: Town, number: str) -> None:
    document = """query ($n: String!) {
      decoderCard(number: $n) { id } refusedAttempts(cardNumber: $n, rule: K_AGE) { edges { cursor } }
    }"""
    async with untouched(town.house):
        assert (await town.house.ask(document, n=number))["decoderCard"] is None
        card = {"number": number, "productLine": "DTH_OTT"}
        assert fields(answered(await town.house.ask(UPSERT_CARD, input=card))) == ["number"]


async def test_an_unknown_card_is_the_only_refusal(town: Town) -> None:
    payload = await refused(town, RENEW, a_renewal("unknown card", cardNumber="99999999999", payerMsisdn="0999999999"))
    assert (rules(payload), fields(payload)) == ({"K_CARD"}, ["cardNumber"])


async def test_an_unknown_payer_is_refused_by_name(town: Town) -> None:
    payload = await refused(town, RENEW, a_renewal("unknown payer", payerMsisdn="0999999999"))
    assert "payerMsisdn" in fields(payload)
    payload = await refused(town, TOP_UP, {"idempotencyKey": "unknown", "msisdn": "0999999999", "amount": 1000})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["msisdn"])


@pytest.mark.parametrize(
    ("asked", "rule", "field"),
    [
        ({"package": "NO_SUCH"}, "G_INPUT", "package"),
        ({"package": ""}, "G_INPUT", "package"),
        ({"package": "tron_ven"}, "G_INPUT", "package"),
        ({"package": "TRON_VEN\0"}, "G_INPUT", "package"),
        ({"package": "ON_K"}, "K_CARD", "cardNumber"),  # on that line a phone number stands for the card
        ({"package": "KHAM_PHA"}, "K_PRICE", "package"),
        ({"package": "PREMIUM"}, "K_PRICE", "package"),
        ({"term": "P1W"}, "K_PRICE", "term"),
        ({"extraRooms": -1}, "G_INPUT", "extraRooms"),
        ({"extraRooms": 3}, "G_INPUT", "extraRooms"),
        ({"extraRooms": 2**31 - 1}, "G_INPUT", "extraRooms"),
        ({"extraRooms": -(2**31)}, "G_INPUT", "extraRooms"),
    ],
)
async def test_what_is_not_sold_to_this_line_is_refused_by_its_field(
    town: Town, asked: dict[str, Any], rule: str, field: str
) -> None:
    renewal = await refused(town, RENEW, a_renewal(f"not sold {asked}", **asked))
    quote = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"} | asked
    for payload in (renewal, await refused(town, QUOTE, quote)):
        assert (rules(payload), fields(payload)) == ({rule}, [field])


@pytest.mark.parametrize("amount", [0, -1, -(2**53) + 1, 100_000_001, 2**53 - 1])
async def test_an_amount_out_of_range_is_not_credited(town: Town, amount: int) -> None:
    payload = await refused(town, TOP_UP, {"idempotencyKey": f"a {amount}", "msisdn": MSISDN, "amount": amount})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["amount"])


@pytest.mark.parametrize("amount", [1, 100_000_000])
async def test_the_least_and_the_most_amount_are_credited(house: House, amount: int) -> None:
    await on_record(house, balance=0)
    done = answered(await house.ask(TOP_UP, input={"idempotencyKey": "t", "msisdn": MSISDN, "amount": amount}))
    assert done["subscriber"]["mainBalance"] == amount


@pytest.mark.parametrize("identity", ["", "x", "AAAA", "é", "A" * 10_000, "BAP__________________________w"])
async def test_an_id_that_is_none_is_nothing(town: Town, identity: str) -> None:
    assert await town.house.ask("query ($id: ID!) { node(id: $id) { id } }", id=identity) == {"node": None}
    payload = await refused(
        town, REFUND, {"idempotencyKey": f"r {identity[:20]!r}", "renewalId": identity, "reason": "Why."}
    )
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["renewalId"])


async def test_an_id_of_something_else_is_not_refunded(town: Town) -> None:
    for kind in ("card", "payer", "package", "attempt"):
        asked = {"idempotencyKey": f"of a {kind}", "renewalId": getattr(town, kind), "reason": "Why."}
        assert fields(await refused(town, REFUND, asked)) == ["renewalId"]


@pytest.mark.parametrize("key", ["", " ", "\t", "a\nb", "a\0b", "\u200b", "k" * 201, "k" * 10_000])
async def test_a_key_that_is_none_is_refused_and_keeps_nothing(town: Town, key: str) -> None:
    price = {"productLine": "MYK", "package": "TRON_VEN", "term": "P1M", "validFrom": "2030-01-01", "source": "s"}
    policy = {"parameter": "REMEMBERED_CARDS", "validFrom": "2030-01-01", "source": "s"}
    publish = "mutation ($input: {}!) {{ {}(input: $input) {{ refusals {{ rule field message }} }} }}"
    async with untouched(town.house):
        for document, asked in (
            (RENEW, a_renewal()),
            (TOP_UP, {"msisdn": MSISDN, "amount": 1000}),
            (REFUND, {"renewalId": town.renewal, "reason": "Why."}),
            (publish.format("PublishPriceInput", "publishPrice"), price),
            (publish.format("PublishPolicyInput", "publishPolicy"), policy),
        ):
            payload = answered(await town.house.ask(document, input=asked | {"idempotencyKey": key}))
            assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["idempotencyKey"])


async def test_the_longest_key_and_any_letters_are_a_key(house: House) -> None:
    await on_record(house, balance=0)
    for key in ("k" * 200, "khoá số 1 🔑"):
        done = answered(await house.ask(TOP_UP, input={"idempotencyKey": key, "msisdn": MSISDN, "amount": 1}))
        assert done["refusals"] == []


@pytest.mark.parametrize("reason", ["", "   ", "r" * 501, "r" * 10_000, "because\0"])
async def test_a_refund_needs_a_reason(town: Town, reason: str) -> None:
    asked = {"idempotencyKey": f"why {reason[:10]!r} {len(reason)}", "renewalId": town.renewal, "reason": reason}
    payload = await refused(town, REFUND, asked)
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["reason"])
