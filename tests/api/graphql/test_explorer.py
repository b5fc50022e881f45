"""The explorer comes from the project's own files, and lets nothing else in."""

import re

import pytest

from api.graphql.http.explorer_tokens import ROLES
from api.identity import Role, TokenIssuer
from api.identity.doorkeeper import Doorkeeper
from tests.api.support.client import Answer, Client
from tests.api.support.installation import SECRET, Installation, open_doors

NEAR = {"host": "127.0.0.1:8000"}


async def token(client: Client, role: str = "admin", **headers: str) -> Answer:
    """Ask for a token as the page does."""
    return await client.send("POST", f"/explorer/token/{role}", headers=NEAR | headers)


@pytest.mark.parametrize("role", ROLES)
async def test_a_token_of_each_role_is_offered_in_the_demo_profile(shared: Installation, role: str) -> None:
    page = (await shared.client.get("/graphql", accept="text/html")).body.decode()
    assert role in (re.findall(r'data-tokens="([^"]*)"', page)[0]).split()
    answer = await token(shared.client, role)
    principal = TokenIssuer(SECRET).read(answer.json()["token"])
    assert principal.role == role
    assert principal.msisdn == ("84900000001" if role == Role.SUBSCRIBER else None)


async def test_no_token_is_offered_where_none_of_ours_is_let_in(shared: Installation) -> None:
    """In production, and where people sign in at a provider."""
    elsewhere = open_doors(shared.giahan, doorkeeper=Doorkeeper(builtin=None))
    assert 'data-tokens=""' in (await elsewhere.get("/graphql", accept="text/html")).body.decode()
    assert (await token(elsewhere)).status == 404
    assert (await token(open_doors(shared.giahan, demo=False))).status == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "giahan.example"},  # a name that was made to lead to this machine
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"x-forwarded-for": "203.0.113.7"},
        {"forwarded": "for=203.0.113.7"},
        {"host": "8.8.8.8"},
    ],
)
async def test_other_sites_and_those_beyond_a_proxy_are_given_no_token(
    shared: Installation, headers: dict[str, str]
) -> None:
    answer = await token(shared.client, **headers)
    assert (answer.status, answer.body) == (403, b"")


async def test_there_is_no_token_of_another_role(shared: Installation) -> None:
    assert (await token(shared.client, "owner")).status == 404
    assert (await shared.client.send("GET", "/explorer/token/admin", headers=NEAR)).status == 405


async def test_a_browser_is_shown_the_explorer_with_all_its_parts(shared: Installation) -> None:
    page = await shared.client.get("/graphql", accept="text/html")
    assert page.status == 200
    parts = re.findall(r'(?:src|href)="(/[^"]+)"', page.body.decode())
    assert len(parts) == 2
    for part in parts:
        answer = await shared.client.get(part)
        assert (answer.status, len(answer.body) > 100_000) == (200, True)
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_explorer_loads_nothing_from_elsewhere(shared: Installation) -> None:
    page = await shared.client.get("/graphql", accept="text/html")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "://" not in page.body.decode()


async def test_the_licences_of_what_the_explorer_is_made_of_come_along(shared: Installation) -> None:
    answer = await shared.client.get("/explorer/LEGAL.txt")
    assert answer.status == 200
    assert b"licen" in answer.body.lower()
