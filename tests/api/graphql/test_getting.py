"""What may be got instead of posted: queries, in the demo profile."""

import json
from urllib.parse import quote

import pytest

from tests.api.support.browser import get
from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation

TOP_UP = 'mutation { topUp(input: {idempotencyKey: "k", msisdn: "0901234567", amount: 1}) { replayed } }'


async def test_a_query_may_be_got_in_the_demo(shared: Installation) -> None:
    document = quote("query ($l: ProductLine) { packages(productLine: $l) { code } }")
    answer = await get(shared, f"query={document}&variables={quote(json.dumps({'l': 'MYK'}))}", accept=GRAPHQL_JSON)
    assert {package["code"] for package in answer.json()["data"]["packages"]} == {"TRON_VEN", "TIEN_LOI"}
    for wrong in ("", "query=", f"query={document}&variables=nonsense", f"query={document}&variables=[1]"):
        assert (await get(shared, wrong, accept=GRAPHQL_JSON)).status == 400


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_nothing_is_changed_by_getting(installed: Installation, method: str) -> None:
    await installed.ask(
        'mutation { upsertSubscriber(input: {msisdn: "0901234567", operator: MOBIFONE, billing: PREPAID, '
        'activatedOn: "2015-01-01"}) { refusals { rule } } }'
    )
    answer = await get(installed, f"query={quote(TOP_UP)}", method, accept=GRAPHQL_JSON)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")
    assert await installed.pool.fetchval("SELECT count(*) FROM top_up") == 0


@pytest.mark.parametrize("accept", ["text/html", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"])
async def test_a_browser_is_shown_the_explorer_in_the_demo(shared: Installation, accept: str) -> None:
    answer = await shared.client.send("GET", "/graphql", headers={"accept": accept})
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/html")
    page = answer.body.decode()
    assert page.startswith("<!doctype html>")
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_not_allowed(shared: Installation, method: str) -> None:
    assert (await shared.client.send(method, "/graphql")).status == 405


async def test_there_is_nothing_elsewhere(shared: Installation) -> None:
    for path in ("/", "/graphql/", "/graphiql", "/admin", "/.env", "/health"):
        assert (await shared.client.send("GET", path)).status in (404, 307)
