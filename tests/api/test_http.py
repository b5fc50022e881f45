"""GraphQL over HTTP: methods, media types, status codes, and what is no request at all."""

import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import pytest
import pytest_asyncio

from api.settings import Profile
from tests.api.client import GRAPHQL_JSON, Answer, bearer
from tests.api.house import House, a_house

JSON = "application/json"
PACKAGES = {"query": "{ packages { code } }"}
BROKEN = {"query": "{ nothing }"}
TOP_UP = 'mutation { topUp(input: {idempotencyKey: "k", msisdn: "0901234567", amount: 1}) { replayed } }'


@pytest_asyncio.fixture(scope="module")
async def production(shared_database: str) -> AsyncIterator[House]:
    """Give the doors of the production profile."""
    async with a_house(shared_database, profile=Profile.PRODUCTION) as opened:
        yield opened


async def get(house: House, parameters: str = "", method: str = "GET", **headers: str) -> Answer:
    """Send what a browser's address would."""
    sent = bearer(house.token()) | headers
    return await house.client.send(method, "/graphql", headers=sent, query=parameters)


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
async def test_the_answer_is_of_the_type_that_is_asked_for(shared: House, accept: str, given: str) -> None:
    answer = await shared.client.post(PACKAGES, token=shared.token(), accept=accept)
    assert (answer.status, answer.headers["content-type"]) == (200, f"{given}; charset=utf-8")
    assert answer.json()["data"]["packages"]


@pytest.mark.parametrize(("accept", "status"), [(GRAPHQL_JSON, 400), (JSON, 200)])
async def test_a_request_that_cannot_be_executed_has_the_status_of_its_media_type(
    shared: House, accept: str, status: int
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
async def test_an_error_of_a_field_leaves_the_status_alone(shared: House, accept: str) -> None:
    answer = await shared.client.post(
        {"query": "{ renewals(first: -1) { edges { cursor } } }"}, token=shared.token(), accept=accept
    )
    assert (answer.status, answer.codes) == (200, ["BAD_REQUEST"])
    assert answer.json()["data"] is None


async def test_operations_are_chosen_by_name(shared: House) -> None:
    two = "query a { packages { code } } query b { policies { value } }"
    token = shared.token()
    assert list((await shared.client.post({"query": two, "operationName": "b"}, token=token)).json()["data"]) == [
        "policies"
    ]
    for name in (None, "", "c"):
        answer = await shared.client.post({"query": two, "operationName": name}, token=token)
        assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


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
async def test_what_is_no_request_is_told_so(shared: House, which: str, accept: str) -> None:
    asked, status = NO_REQUESTS[which]
    answer = await shared.client.post(asked, token=shared.token(), accept=accept)
    assert (answer.status, answer.codes) == (status, ["BAD_REQUEST"])
    assert answer.json()["errors"][0]["message"]


async def test_a_body_of_just_64_kib_is_read(shared: House) -> None:
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
async def test_only_json_is_read_so_that_no_form_of_another_site_can_be_sent(shared: House, kind: str) -> None:
    body = json.dumps(PACKAGES).encode()
    answer = await shared.client.post(body, token=shared.token(), **{"content-type": kind})
    assert (answer.status, answer.codes) == (415, ["BAD_REQUEST"])


async def test_json_is_read_whatever_its_parameters(shared: House) -> None:
    for kind in ("application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"):
        assert (await shared.client.post(PACKAGES, token=shared.token(), **{"content-type": kind})).status == 200


async def test_a_query_may_be_got_in_the_demo(shared: House) -> None:
    document = quote("query ($l: ProductLine) { packages(productLine: $l) { code } }")
    answer = await get(shared, f"query={document}&variables={quote(json.dumps({'l': 'MYK'}))}", accept=GRAPHQL_JSON)
    assert {package["code"] for package in answer.json()["data"]["packages"]} == {"TRON_VEN", "TIEN_LOI"}
    for wrong in ("", "query=", f"query={document}&variables=nonsense", f"query={document}&variables=[1]"):
        assert (await get(shared, wrong, accept=GRAPHQL_JSON)).status == 400


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_nothing_is_changed_by_getting(house: House, method: str) -> None:
    await house.ask(
        'mutation { upsertSubscriber(input: {msisdn: "0901234567", operator: MOBIFONE, billing: PREPAID, '
        'activatedOn: "2015-01-01"}) { refusals { rule } } }'
    )
    answer = await get(house, f"query={quote(TOP_UP)}", method, accept=GRAPHQL_JSON)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")
    assert await house.pool.fetchval("SELECT count(*) FROM top_up") == 0


async def test_the_production_profile_has_no_get_no_explorer_and_no_introspection(production: House) -> None:
    for headers in ({"accept": "text/html"}, {"accept": GRAPHQL_JSON}):
        answer = await get(production, f"query={quote('{ packages { code } }')}", **headers)
        assert (answer.status, answer.headers["allow"]) == (405, "POST")
        assert (await get(production, **headers)).status == 405
    for document in ("{ __schema { types { name } } }", '{ __type(name: "Query") { name } }'):
        answer = await production.request(document)
        assert (answer.status, set(answer.codes)) == (400, {"BAD_REQUEST"})
    assert (await production.request("{ __typename packages { code } }")).codes == []


@pytest.mark.parametrize("accept", ["text/html", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"])
async def test_a_browser_is_shown_the_explorer_in_the_demo(shared: House, accept: str) -> None:
    answer = await shared.client.send("GET", "/graphql", headers={"accept": accept})
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/html")
    page = answer.body.decode()
    assert page.startswith("<!doctype html>")
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_not_allowed(shared: House, method: str) -> None:
    assert (await shared.client.send(method, "/graphql")).status == 405


async def test_there_is_nothing_elsewhere(shared: House) -> None:
    for path in ("/", "/graphql/", "/graphiql", "/admin", "/.env", "/health"):
        assert (await shared.client.send("GET", path)).status in (404, 307)
