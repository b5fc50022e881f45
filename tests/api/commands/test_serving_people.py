"""A real server of two processes: staff of a real provider, and a partner with a client of ours that signs."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from api.identity import Role, TokenIssuer
from tests.api.commands.test_serving import LONG, a_server
from tests.api.identity.oidc.provider import CLIENT, a_provider
from tests.api.requests.partners import REGISTER, SCOPES, signed
from tests.api.support.installation import SECRET
from tests.databases import Database

TOP_UP = 'mutation { topUp(input: {idempotencyKey: "k", msisdn: "0901234567", amount: 0}) { replayed } }'


REPORTED = """mutation { upsertSubscriber(input: {
  msisdn: "0901234567", operator: MOBIFONE, billing: PREPAID, activatedOn: "2020-01-01"
}) { subscriber { id } } }"""


def post(address: str, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, Any]:
    """Post over a connection of its own, which any process may serve."""
    try:
        with urlopen(Request(f"{address}{path}", body, dict(headers)), timeout=LONG) as answer:  # noqa: S310 - our own address
            return answer.status, json.load(answer)
    except HTTPError as refused:
        return refused.code, json.load(refused)


def ask(address: str, token: str, document: str, **variables: Any) -> tuple[int, Any]:  # noqa: ANN401 - as it is answered
    """Ask with a token."""
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
    return post(address, "/graphql", json.dumps({"query": document, "variables": variables}).encode(), headers)


async def test_people_come_from_a_provider_and_partners_with_credentials_of_ours(database: Database) -> None:
    with (
        a_provider() as provider,
        a_server(database, GIAHAN_OIDC_ISSUERS=provider.issuer, GIAHAN_OIDC_AUDIENCE=CLIENT) as address,
    ):
        status, refused = ask(address, TokenIssuer(SECRET).issue(Role.ADMIN), "{ packages { code } }")
        assert (status, refused["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
        admin = provider.sign_in("an", role="admin")
        wanted = {"idempotencyKey": "one", "partner": "shop-7", "scopes": SCOPES, "requiresSignature": True}
        _, answer = ask(address, admin, REGISTER, input=wanted)
        client = answer["data"]["registerPartnerClient"]
        assert client["credential"]["createdBy"] == f"{provider.issuer}#an"
        asked = {
            "grant_type": "client_credentials",
            "client_id": client["credential"]["prefix"],
            "client_secret": client["secret"],
        }
        form = {"content-type": "application/x-www-form-urlencoded"}
        _, granted = post(address, "/oauth/token", urlencode(asked).encode(), form)
        body = json.dumps({"query": TOP_UP}).encode()
        headers = {
            "content-type": "application/json", "authorization": f"Bearer {granted['access_token']}",
        } | signed(client, body)  # fmt: skip
        sent = [asyncio.to_thread(post, address, "/graphql", body, headers) for _ in range(6)]
        statuses = [status for status, _ in await asyncio.gather(*sent)]
    assert sorted(statuses) == [200, *[401] * 5], "the same signed request is taken once, by one of the processes"


def reported_from(address: str, forwarded: str) -> list[str]:
    """Report a subscriber, and list from where the log says that was ever done."""
    token = TokenIssuer(SECRET).issue(Role.ADMIN)
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}", "x-forwarded-for": forwarded}
    post(address, "/graphql", json.dumps({"query": REPORTED}).encode(), headers)
    _, answer = ask(address, token, "{ auditLog { edges { node { address } } } }")
    return sorted(edge["node"]["address"] for edge in answer["data"]["auditLog"]["edges"])


def test_a_proxy_is_believed_about_whom_it_speaks_for_where_it_is_trusted(database: Database) -> None:
    with a_server(database) as address:
        assert reported_from(address, "203.0.113.9") == ["127.0.0.1"]
    with a_server(database, GIAHAN_TRUSTED_PROXIES="127.0.0.0/8, ::1") as address:
        assert reported_from(address, "198.51.100.7, 203.0.113.9") == ["127.0.0.1", "203.0.113.9"]
