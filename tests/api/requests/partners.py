"""What the tests of the doors ask for of partners' credentials, and how a partner signs."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any
from urllib.parse import urlencode

from domain.signatures import signature
from tests.api.support.client import GRAPHQL_JSON, Answer, Client, bearer
from tests.api.support.installation import Installation

SCOPES = ["cards:read", "catalogue:read", "renewals:write", "subscribers:write", "top-ups:write"]

_ISSUED = """
credential {
  id kind partner prefix scopes requiresSignature expiresAt createdBy revokedAt revokedBy lastUsedAt previousSecretUntil
}
secret signingSecret replayed refusals { rule field message }
"""

ISSUE = f"mutation ($input: IssueCredentialInput!) {{ issueApiKey(input: $input) {{ {_ISSUED} }} }}"
REGISTER = f"mutation ($input: IssueCredentialInput!) {{ registerPartnerClient(input: $input) {{ {_ISSUED} }} }}"
ROTATE = f"""
mutation ($input: RotatePartnerCredentialInput!) {{ rotatePartnerCredential(input: $input) {{ {_ISSUED} }} }}
"""
REVOKE = """
mutation ($input: RevokePartnerCredentialInput!) {
  revokePartnerCredential(input: $input) { credential { revokedAt revokedBy } replayed refusals { rule field } }
}
"""
LIST = """
query ($partner: String, $first: Int! = 20, $after: String) {
  partnerCredentials(partner: $partner, first: $first, after: $after) {
    edges { cursor node { id kind partner prefix lastUsedAt revokedAt } } pageInfo { hasNextPage }
  }
}
"""

_FORM = {"content-type": "application/x-www-form-urlencoded"}


async def issued(installed: Installation, key: str, *, client: bool = False, **other: Any) -> Any:  # noqa: ANN401 - as it is sent
    """Issue a credential, an API key unless a client is wanted."""
    asked = {"idempotencyKey": key, "partner": "shop-7", "scopes": SCOPES} | other
    (payload,) = (await installed.ask(REGISTER if client else ISSUE, input=asked)).values()
    assert payload["refusals"] == []
    return payload


async def fetched(doors: Client, client: Mapping[str, Any], **other: str) -> Answer:
    """Fetch a token as a client does, its secret in the form."""
    asked = {"client_id": client["credential"]["prefix"], "client_secret": client["secret"]}
    return await form(doors, {"grant_type": "client_credentials"} | asked | other)


async def form(doors: Client, values: Mapping[str, str], **headers: str) -> Answer:
    """Send a form to the token endpoint."""
    return await doors.send("POST", "/oauth/token", urlencode(values).encode(), headers=_FORM | headers)


def signed(issued: Mapping[str, Any], body: bytes, **other: str) -> dict[str, str]:
    """Sign a request as a partner does; a test may have other headers than the right ones."""
    timestamp, nonce = str(int(datetime.now(UTC).timestamp())), token_hex(16)
    headers = {"giahan-key": issued["credential"]["prefix"], "giahan-timestamp": timestamp, "giahan-nonce": nonce}
    headers |= {name.replace("_", "-"): value for name, value in other.items() if name != "path"}
    made = signature(
        issued["signingSecret"],
        method="POST",
        path=other.get("path", "/graphql"),
        timestamp=headers["giahan-timestamp"],
        nonce=headers["giahan-nonce"],
        body=body,
    )
    return {"giahan-signature": made} | headers


async def send_signed(doors: Client, issued: Mapping[str, Any], token: str, document: str, **headers: str) -> Answer:
    """Send a signed request."""
    body = json.dumps({"query": document}).encode()
    return await sent(doors, token, body, signed(issued, body, **headers))


async def sent(doors: Client, token: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    """Send bytes with headers."""
    usual = {"content-type": "application/json", "accept": GRAPHQL_JSON}
    return await doors.send("POST", "/graphql", body, headers=usual | bearer(token) | dict(headers))


def of_partners(credential: str, spare: str) -> dict[str, str]:
    """Give arguments to every root field of partners."""
    asked = 'partner: "shop-8", scopes: ["channels"]'
    return {
        "partnerCredentials": "",
        "partnerScopes": "",
        "issueApiKey": f'(input: {{idempotencyKey: "p1", {asked}}})',
        "registerPartnerClient": f'(input: {{idempotencyKey: "p2", {asked}}})',
        "rotatePartnerCredential": f'(input: {{idempotencyKey: "p3", credentialId: "{credential}"}})',
        "revokePartnerCredential": f'(input: {{idempotencyKey: "p4", credentialId: "{spare}"}})',
    }
