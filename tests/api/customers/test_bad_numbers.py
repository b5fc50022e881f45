"""Phone numbers that are none are refused by the field they stand in (G-INPUT)."""

from typing import Any

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
async def test_a_malformed_number_is_nobody(sample: SampleParties, number: str) -> None:
    document = """query ($n: String!) {
      subscriber(msisdn: $n) { id } statement(msisdn: $n) { edges { cursor } } messages(to: $n) { edges { cursor } }
      refusedAttempts(payerMsisdn: $n, rule: K_AGE) { edges { cursor } }
    }"""
    nothing = {"edges": list[Any]()}
    found = await sample.installed.ask(document, n=number)
    assert found == {"subscriber": None, "statement": nothing, "messages": nothing, "refusedAttempts": nothing}
