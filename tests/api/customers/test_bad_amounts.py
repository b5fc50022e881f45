"""Amounts that nobody tops up."""

import pytest

from tests.api.requests.refusals import refused
from tests.api.requests.renewals import (
    MSISDN,
    TOP_UP,
    fields,
    on_record,
    rules,
)
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.installation import Installation


@pytest.mark.parametrize("amount", [0, -1, -(2**53) + 1, 100_000_001, 2**53 - 1])
async def test_an_amount_out_of_range_is_not_credited(sample: SampleParties, amount: int) -> None:
    payload = await refused(sample, TOP_UP, {"idempotencyKey": f"a {amount}", "msisdn": MSISDN, "amount": amount})
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["amount"])


@pytest.mark.parametrize("amount", [1, 100_000_000])
async def test_the_least_and_the_most_amount_are_credited(installed: Installation, amount: int) -> None:
    await on_record(installed, balance=0)
    done = answered(await installed.ask(TOP_UP, input={"idempotencyKey": "t", "msisdn": MSISDN, "amount": amount}))
    assert done["subscriber"]["mainBalance"] == amount
