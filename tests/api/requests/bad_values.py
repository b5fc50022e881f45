"""Asking with a value that cannot be read."""

from typing import Any

from tests.api.requests.sample_parties import SampleParties
from tests.api.support.row_counts import untouched


async def wrong(sample: SampleParties, document: str, field: str, asked: dict[str, Any]) -> None:
    """Ask, insisting on an error that names the field, and on nothing having changed."""
    async with untouched(sample.installed):
        answer = await sample.installed.request(document, input=asked)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
    (error,) = answer.json()["errors"]
    assert f"at .{field}:" in error["message"]
    assert error["extensions"]["retryable"] is False
