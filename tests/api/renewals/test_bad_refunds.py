"""Refunds of what is no renewal, or for no reason."""

import pytest

from tests.api.requests.refusals import refused
from tests.api.requests.renewals import (
    REFUND,
    fields,
    rules,
)
from tests.api.requests.sample_parties import SampleParties


@pytest.mark.parametrize("identity", ["", "x", "AAAA", "é", "A" * 10_000, "BAP__________________________w"])
async def test_an_id_that_is_none_is_nothing(sample: SampleParties, identity: str) -> None:
    assert await sample.installed.ask("query ($id: ID!) { node(id: $id) { id } }", id=identity) == {"node": None}
    payload = await refused(
        sample, REFUND, {"idempotencyKey": f"r {identity[:20]!r}", "renewalId": identity, "reason": "Why."}
    )
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["renewalId"])


async def test_an_id_of_something_else_is_not_refunded(sample: SampleParties) -> None:
    for kind in ("card", "payer", "package", "attempt"):
        asked = {"idempotencyKey": f"of a {kind}", "renewalId": getattr(sample, kind), "reason": "Why."}
        assert fields(await refused(sample, REFUND, asked)) == ["renewalId"]


@pytest.mark.parametrize("reason", ["", "   ", "r" * 501, "r" * 10_000, "because\0"])
async def test_a_refund_needs_a_reason(sample: SampleParties, reason: str) -> None:
    asked = {"idempotencyKey": f"why {reason[:10]!r} {len(reason)}", "renewalId": sample.renewal, "reason": reason}
    payload = await refused(sample, REFUND, asked)
    assert (rules(payload), fields(payload)) == ({"G_INPUT"}, ["reason"])
