"""Every request has an id."""

import re

import pytest

from tests.api.support.installation import Installation


@pytest.mark.parametrize("sent", ["a", "req-1.2_3", "x" * 64])
async def test_the_id_of_a_request_is_given_back(shared: Installation, sent: str) -> None:
    answer = await shared.client.send("GET", "/health/live", headers={"x-request-id": sent})
    assert answer.headers["x-request-id"] == sent


@pytest.mark.parametrize("sent", ["", "x" * 65, "a b", "a\tb", "é", "<script>", 'a"b', None])
async def test_a_request_without_a_good_id_is_given_one(shared: Installation, sent: str | None) -> None:
    headers = {} if sent is None else {"x-request-id": sent}
    first, second = [
        (await shared.client.send("GET", "/nowhere", headers=headers)).headers["x-request-id"] for _ in "12"
    ]
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first != second != sent
