"""G-CIRCULAR: drafts by CSV, and what a change would have done to past attempts."""

from typing import Any

from api.graphql.http.exports import cell
from tests.api.requests.renewals import card_on_record, on_record, renewed
from tests.api.support.installation import Installation

TRY = """
query ($input: TryCircularInput!) {
  tryCircular(input: $input) {
    attempts same wouldPass wouldFail unknown complete byRule { rule wouldFail } refusals { rule field }
  }
}
"""
PERIOD = {"from": "2024-03-01", "until": "2024-04-01"}


async def tried(installed: Installation, amount: str) -> Any:  # noqa: ANN401 - as it is answered
    """Try another limit of one transaction."""
    policy = {"parameter": "MAX_PER_TRANSACTION_VND", "value": amount}
    return (await installed.ask(TRY, input=PERIOD | {"policies": [policy]}))["tryCircular"]


async def test_a_lower_limit_would_have_refused_what_passed(installed: Installation) -> None:
    """G-CIRCULAR: the same functions decide, on what was known at the attempt."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    usual, lower = await tried(installed, "600000"), await tried(installed, "100000")
    assert (usual["attempts"], usual["same"], usual["wouldFail"], usual["complete"]) == (1, 1, 0, True)
    assert (lower["attempts"], lower["same"], lower["wouldFail"]) == (1, 0, 1)
    assert lower["byRule"] == [{"rule": "K_MAX_TX", "wouldFail": 1}]


def test_no_cell_is_a_formula_and_hours_are_local() -> None:
    assert [cell(text) for text in ("=1+1", "@x", "-5", "a=b")] == ["'=1+1", "'@x", "'-5", "a=b"]
    assert [cell(value) for value in (-5, True, None)] == ["-5", "true", ""]
    assert cell("2024-03-15T18:00:00Z") == "2024-03-16 01:00:00"
