"""What is posted and is no GraphQL request."""

import json
from typing import Any

import pytest

from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation

JSON = "application/json"

PACKAGES = {"query": "{ packages { code } }"}

NO_REQUESTS: dict[str, tuple[Any, int]] = {
    "not JSON": (b"{ packages { code } }", 400),
    "cut": (b'{"query": "{ packa', 400),
    "empty": (b"", 400),
    "not UTF-8": (b'{"query": "\xff\xfe"}', 400),
    "a half of a letter": (b'{"query": "\\ud800"}', 400),
    "too deep": (b"[" * 5_000, 400),
    "a batch": ([PACKAGES, PACKAGES], 400),
    "a text": ("{ packages { code } }", 400),
    "null": (None, 400),
    "no query": ({"variables": {}}, 400),
    "a query that is no text": ({"query": 1}, 400),
    "variables that are no object": (PACKAGES | {"variables": [1]}, 400),
    "variables that are a text": (PACKAGES | {"variables": "{}"}, 400),
    "a name that is no text": (PACKAGES | {"operationName": 1}, 400),
    "extensions that are no object": (PACKAGES | {"extensions": 1}, 400),
    "too large": (PACKAGES | {"variables": {"x": "x" * 64 * 1024}}, 413),
}


@pytest.mark.parametrize("which", NO_REQUESTS)
@pytest.mark.parametrize("accept", [GRAPHQL_JSON, JSON])
async def test_what_is_no_request_is_told_so(shared: Installation, which: str, accept: str) -> None:
    asked, status = NO_REQUESTS[which]
    answer = await shared.client.post(asked, token=shared.token(), accept=accept)
    assert (answer.status, answer.codes) == (status, ["BAD_REQUEST"])
    assert answer.json()["errors"][0]["message"]


async def test_a_body_of_just_64_kib_is_read(shared: Installation) -> None:
    most = 64 * 1024
    asked = json.dumps(PACKAGES | {"variables": {"x": ""}})
    body = json.dumps(PACKAGES | {"variables": {"x": "x" * (most - len(asked))}}).encode()
    assert len(body) == most
    assert (await shared.client.post(body, token=shared.token())).status == 200
    assert (await shared.client.post(body + b" ", token=shared.token())).status == 413


@pytest.mark.parametrize(
    "kind",
    ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/graphql", ""],
)
async def test_only_json_is_read_so_that_no_form_of_another_site_can_be_sent(shared: Installation, kind: str) -> None:
    body = json.dumps(PACKAGES).encode()
    answer = await shared.client.post(body, token=shared.token(), **{"content-type": kind})
    assert (answer.status, answer.codes) == (415, ["BAD_REQUEST"])


async def test_json_is_read_whatever_its_parameters(shared: Installation) -> None:
    for kind in ("application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"):
        assert (await shared.client.post(PACKAGES, token=shared.token(), **{"content-type": kind})).status == 200
