"""Idempotency keys that are none."""

import pytest

from tests.api.requests.renewals import (
    MSISDN,
    REFUND,
    RENEW,
    TOP_UP,
    a_renewal,
    fields,
    on_record,
    rules,
)
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.installation import Installation
from tests.api.support.row_counts import untouched


@pytest.mark.parametrize("key", ["", " ", "\t", "a\nb", "a\0b", "\u200b", "k" * 201, "k" * 10_000])
async def test_a_key_that_is_none_is_refused_and_keeps_nothing(sample: SampleParties, key: str) -> None:
    price = {"productLine": "MYK", "package": "TRON_VEN", "term": "P1M", "validFrom": "2030-01-01", "source": "s"}
    policy = {"parameter": "REMEMBERED_CARDS", "validFrom": "2030-01-01", "source": "s"}
    publish = "mutation ($input: {}!) {{ {}(input: $input) {{ refusals {{ rule field message }} }} }}"
    async with untouched(sample.installed):
        for document, asked in (
            (RENEW, a_renewal()),
            (TOP_UP, {"msisdn": MSISDN, "amount": 1000}),
            (REFUND, {"renewalId": sample.renewal, "reason": "Why."}),
            (publish.format("PublishPriceInput", "publishPrice"), price),
            (publish.format("PublishPolicyInput", "publishPolicy"), policy),
        ):
            payload = answered(await sample.installed.ask(document, input=asked | {"idempotencyKey": key}))
            assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["idempotencyKey"])


async def test_the_longest_key_and_any_letters_are_a_key(installed: Installation) -> None:
    await on_record(installed, balance=0)
    for key in ("k" * 200, "khoá số 1 🔑"):
        done = answered(await installed.ask(TOP_UP, input={"idempotencyKey": key, "msisdn": MSISDN, "amount": 1}))
        assert done["refusals"] == []
