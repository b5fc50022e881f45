"""Money is a whole number of đồng."""

import pytest

from tests.api.requests.bad_values import wrong
from tests.api.requests.renewals import MSISDN, TOP_UP
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.row_counts import untouched

NO_MONEY = [1.5, 1.0, "1000", True, None, 2**53, -(2**53), 10**30, [1000], {"amount": 1}, ""]


@pytest.mark.parametrize("amount", NO_MONEY, ids=repr)
async def test_money_is_a_whole_number(sample: SampleParties, amount: object) -> None:
    await wrong(sample, TOP_UP, "amount", {"idempotencyKey": "k", "msisdn": MSISDN, "amount": amount})


@pytest.mark.parametrize("amount", ["1.5", '"1000"', "true", "9007199254740992", "1e3", "[1]", "MUCH"])
async def test_money_written_into_a_document_is_a_whole_number(sample: SampleParties, amount: str) -> None:
    document = (
        f'mutation {{ topUp(input: {{idempotencyKey: "k", msisdn: "{MSISDN}", amount: {amount}}}) {{ replayed }} }}'
    )
    async with untouched(sample.installed):
        answer = await sample.installed.request(document)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
