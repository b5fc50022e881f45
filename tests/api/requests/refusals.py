"""Asking for what is refused, and looking that nothing has changed."""

from typing import Any

from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.row_counts import REMEMBERED, untouched


async def refused(sample: SampleParties, document: str, asked: dict[str, Any]) -> Any:  # noqa: ANN401 - as it is answered
    """Ask, insisting on a refusal that changes nothing."""
    async with untouched(sample.installed, but=REMEMBERED):
        payload = answered(await sample.installed.ask(document, input=asked))
    made = [
        value for name, value in payload.items() if name in ("renewal", "topUp", "card", "quote", "policy", "price")
    ]
    assert made == [None]
    assert all(refusal["message"] and "{" not in refusal["message"] for refusal in payload["refusals"])
    return payload
