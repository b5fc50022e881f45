"""The media types and status codes of answers."""

import pytest

from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation

JSON = "application/json"

PACKAGES = {"query": "{ packages { code } }"}

BROKEN = {"query": "{ nothing }"}


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (JSON, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (f"{GRAPHQL_JSON}, {JSON}", GRAPHQL_JSON),
        (f"{JSON}, {GRAPHQL_JSON}", JSON),
        (f"{JSON};q=0.5, {GRAPHQL_JSON}", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0, {JSON}", JSON),
        (f"{JSON}; charset=utf-8", JSON),
        (f"text/html, {JSON};q=0.9, */*;q=0.8", JSON),
        (f"{GRAPHQL_JSON.upper()}", GRAPHQL_JSON),
        ("text/html", GRAPHQL_JSON),
    ],
)
async def test_the_answer_is_of_the_type_that_is_asked_for(shared: Installation, accept: str, given: str) -> None:
    answer = await shared.client.post(PACKAGES, token=shared.token(), accept=accept)
    assert (answer.status, answer.headers["content-type"]) == (200, f"{given}; charset=utf-8")
    assert answer.json()["data"]["packages"]


@pytest.mark.parametrize(("accept", "status"), [(GRAPHQL_JSON, 400), (JSON, 200)])
async def test_a_request_that_cannot_be_executed_has_the_status_of_its_media_type(
    shared: Installation, accept: str, status: int
) -> None:
    for asked in (
        BROKEN,
        {"query": "{"},
        PACKAGES | {"operationName": "other"},
        {"query": "query ($n: Int!) { node(id: $n) { id } }"},
    ):
        answer = await shared.client.post(asked, token=shared.token(), accept=accept)
        assert (answer.status, set(answer.codes)) == (status, {"BAD_REQUEST"})
        assert "data" not in answer.json()


@pytest.mark.parametrize("accept", [GRAPHQL_JSON, JSON])
async def test_an_error_of_a_field_leaves_the_status_alone(shared: Installation, accept: str) -> None:
    answer = await shared.client.post(
        {"query": "{ renewals(first: -1) { edges { cursor } } }"}, token=shared.token(), accept=accept
    )
    assert (answer.status, answer.codes) == (200, ["BAD_REQUEST"])
    assert answer.json()["data"] is None


async def test_operations_are_chosen_by_name(shared: Installation) -> None:
    two = "query a { packages { code } } query b { policies { value } }"
    token = shared.token()
    assert list((await shared.client.post({"query": two, "operationName": "b"}, token=token)).json()["data"]) == [
        "policies"
    ]
    for name in (None, "", "c"):
        answer = await shared.client.post({"query": two, "operationName": name}, token=token)
        assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
