"""What browsers are told with every answer."""

import pytest
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.guarding.guard import Guard
from api.guarding.headers import Headers, policy_of_page
from api.identity.signing import HEADERS
from api.settings import Settings
from tests.api.support.client import Client
from tests.api.support.installation import Installation, open_doors

ORIGIN = "https://console.example"
OWN = {
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-resource-policy": "cross-origin",
    "content-security-policy": "default-src 'self'",
}


async def test_answers_are_not_stored_framed_guessed_or_referred_to(shared: Installation) -> None:
    answer = await shared.request("{ packages { code } }")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "strict-transport-security" not in answer.headers
    assert "access-control-allow-origin" not in answer.headers


async def test_the_cost_of_an_operation_is_told(shared: Installation) -> None:
    cheap = await shared.request("{ packages { code } }")
    listing = "query ($n: Int!) { renewals(first: $n) { edges { node { id } } } }"
    costs = [(await shared.request(listing, n=n)).headers["x-operation-cost"] for n in (1, 50, 1)]
    assert cheap.headers["x-operation-cost"] == "10"
    assert costs[0] == costs[2] != costs[1]
    assert int(costs[1]) == 50 * int(costs[0])


async def test_the_explorer_runs_its_own_scripts_and_no_others(shared: Installation) -> None:
    page = await shared.client.get("/graphql", accept="text/html")
    assert page.headers["content-security-policy"] == policy_of_page(page.body.decode())
    assert "unsafe" not in page.headers["content-security-policy"]
    assert "script-src 'self';" in page.headers["content-security-policy"]


async def test_an_answer_keeps_the_headers_that_it_brings() -> None:
    async def asset(_: Request) -> Response:
        return Response(b"", headers=OWN)

    answer = await Client(Headers(Starlette(routes=[Route("/asset.js", asset)]), production=True)).get("/asset.js")
    assert {name: answer.headers[name] for name in OWN} == OWN


async def test_only_pages_of_named_origins_may_call(shared: Installation) -> None:
    client = open_doors(shared.giahan, guard=Guard(origins=(ORIGIN,)))
    asked = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}
    allowed = await client.send("OPTIONS", "/graphql", headers={"origin": ORIGIN} | asked)
    assert (allowed.status, allowed.headers["access-control-allow-origin"]) == (200, ORIGIN)
    refused = await client.send("OPTIONS", "/graphql", headers={"origin": "https://evil.example"} | asked)
    assert refused.status == 400
    assert "access-control-allow-origin" not in refused.headers
    answer = await client.post({"query": "{ __typename }"}, origin=ORIGIN)
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    assert "access-control-allow-credentials" not in answer.headers


async def test_a_page_of_a_named_origin_may_sign_its_requests(shared: Installation) -> None:
    client = open_doors(shared.giahan, guard=Guard(origins=(ORIGIN,)))
    asked = {"access-control-request-method": "POST", "access-control-request-headers": ",".join(HEADERS)}
    allowed = await client.send("OPTIONS", "/graphql", headers={"origin": ORIGIN} | asked)
    assert allowed.status == 200
    assert set(HEADERS) <= {each.strip() for each in allowed.headers["access-control-allow-headers"].lower().split(",")}


@pytest.mark.parametrize("origin", ["*", "console.example", "https://console.example/", "https://console.example/a"])
def test_an_origin_is_written_as_browsers_send_it(origin: str) -> None:
    with pytest.raises(ValidationError, match="origin"):
        Settings(allowed_origins=(origin,))
