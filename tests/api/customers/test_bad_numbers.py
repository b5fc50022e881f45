"""Phone numbers that are none are refused by the field they stand in (G-INPUT)."""

import pytest

from tests.api.requests.refusals import refused
from tests.api.requests.renewals import (
    RENEW,
    TOP_UP,
    UPSERT_SUBSCRIBER,
    a_renewal,
    fields,
    rules,
)
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.row_counts import untouched

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

every_number = pytest.mark.parametrize("number", NO_NUMBERS)


@every_number
async def test_a_malformed_number_cannot_pay(sample: SampleParties, number: str) -> None:
    payload = await refused(sample, RENEW, a_renewal(f"number {number!r}", payerMsisdn=number))
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["payerMsisdn"])


@every_number
async def test_a_malformed_number_is_not_topped_up(sample: SampleParties, number: str) -> None:
    payload = await refused(sample, TOP_UP, {"idempotencyKey": f"t {number!r}", "msisdn": number, "amount": 1000})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["msisdn"])


@every_number
async def test_a_malformed_number_is_not_put_on_record(sample: SampleParties, number: str) -> None:
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    async with untouched(sample.installed):
        payload = answered(await sample.installed.ask(UPSERT_SUBSCRIBER, input=line | {"msisdn": number}))
    assert (payload["subscriber"], fields(payload)) == (None, ["msisdn"])


@every_number
@pytest.mark.parametrize(
    ("argument", "asked"),
    [
        ("msisdn", "subscriber(msisdn: $n) { id }"),
        ("msisdn", "statement(msisdn: $n) { edges { cursor } }"),
        ("to", "messages(to: $n) { edges { cursor } }"),
        ("payerMsisdn", "renewals(payerMsisdn: $n) { edges { cursor } }"),
        ("payerMsisdn", "refundRequests(payerMsisdn: $n) { edges { cursor } }"),
        ("msisdn", "supportAnswers(msisdn: $n) { question }"),
    ],
)
async def test_a_malformed_number_is_told_as_such(
    sample: SampleParties, number: str, argument: str, asked: str
) -> None:
    """G-INPUT: an empty answer would say that it is a number, of which nothing is on record."""
    answer = await sample.installed.request(f"query ($n: String!) {{ {asked} }}", n=number)
    assert answer.codes == ["BAD_REQUEST"]
    (error,) = answer.json()["errors"]
    assert argument in error["message"]
    assert error["extensions"]["field"] == argument


@every_number
async def test_nobody_with_a_malformed_number_was_refused_for_age(sample: SampleParties, number: str) -> None:
    document = "query ($n: String!) { refusedAttempts(payerMsisdn: $n, rule: K_AGE) { edges { cursor } } }"
    assert await sample.installed.ask(document, n=number) == {"refusedAttempts": {"edges": []}}


@pytest.mark.parametrize("written", ["0084 90 123 45 67", "(+84) 901-234-567", "0901\u00a0234\u200b567", "84901234567"])
async def test_a_number_is_found_however_it_is_written(sample: SampleParties, written: str) -> None:
    """K-SMS-READ."""
    found = await sample.installed.ask("query ($n: String!) { subscriber(msisdn: $n) { msisdn } }", n=written)
    assert found["subscriber"] == {"msisdn": "84901234567"}
