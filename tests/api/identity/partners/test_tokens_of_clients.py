"""`POST /oauth/token` (RFC 6749): clients with their secrets get tokens that are good for a quarter of an hour."""

from base64 import b64encode
from urllib.parse import quote

import jwt
import pytest

from api.identity import ALGORITHM
from api.identity.partner_tokens import MARK, derived
from tests.api.requests.partners import REVOKE, ROTATE, SCOPES, fetched, form, issued
from tests.api.support.installation import SECRET, Installation

PACKAGES = "{ packages { code } }"


def basic(client_id: str, secret: str) -> str:
    return "Basic " + b64encode(f"{quote(client_id, safe='')}:{quote(secret, safe='')}".encode()).decode()


async def test_a_client_gets_a_token_with_its_scopes_by_form_and_by_header(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    header = basic(client["credential"]["prefix"], client["secret"])
    by_header = await form(installed.client, {"grant_type": "client_credentials"}, authorization=header)
    for answer in (await fetched(installed.client, client), by_header):
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
        said = answer.json()
        assert (said["token_type"], said["expires_in"], said["scope"].split()) == ("Bearer", 900, SCOPES)
        assert (await installed.request(PACKAGES, said["access_token"])).codes == []


async def test_a_token_may_have_fewer_scopes_and_never_more(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    narrow = (await fetched(installed.client, client, scope="catalogue:read")).json()
    assert narrow["scope"] == "catalogue:read"
    error = await installed.error('{ decoderCard(number: "1") { id } }', narrow["access_token"])
    assert error["extensions"]["missingScope"] == "cards:read"
    wide = await fetched(installed.client, client, scope="catalogue:read refunds:write")
    assert (wide.status, wide.json()["error"]) == (400, "invalid_scope")


@pytest.mark.parametrize(
    ("values", "status", "error"),
    [
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": ""}, 400, "invalid_request"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "ghc_000000000000"}, 401, "invalid_client"),
        ({"client_id": "'; DROP TABLE"}, 401, "invalid_client"),
        ({"client_id": ""}, 401, "invalid_client"),
    ],
)
async def test_what_is_wrong_is_told_in_the_words_of_the_standard(
    installed: Installation, values: dict[str, str], status: int, error: str
) -> None:
    client = await issued(installed, "one", client=True)
    answer = await fetched(installed.client, client, **values)
    assert (answer.status, answer.json()["error"]) == (status, error)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json()["error_description"]


async def test_a_header_that_is_wrong_is_challenged(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    for header in (basic(client["credential"]["prefix"], "wrong"), "Basic !", "Basic YQ==", "Bearer x"):
        answer = await form(installed.client, {"grant_type": "client_credentials"}, authorization=header)
        assert (answer.status, answer.json()["error"]) == (401, "invalid_client")
        assert answer.headers["www-authenticate"].startswith("Basic ")


async def test_a_client_that_shows_itself_twice_and_a_parameter_sent_twice_are_refused(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    prefix, secret = client["credential"]["prefix"], client["secret"]
    both = {"grant_type": "client_credentials", "client_id": prefix, "client_secret": secret}
    answer = await form(installed.client, both, authorization=basic(prefix, secret))
    assert (answer.status, answer.json()["error"]) == (400, "invalid_request")
    headers = {"content-type": "application/x-www-form-urlencoded"}
    for body in (b"grant_type=client_credentials&grant_type=client_credentials", b"\xff=1", b"x" * 5000):
        answer = await installed.client.send("POST", "/oauth/token", body, headers=headers)
        assert (answer.status, answer.json()["error"]) == (400, "invalid_request")
    as_json = await installed.client.send("POST", "/oauth/token", b"{}", headers={"content-type": "application/json"})
    assert (as_json.status, as_json.json()["error"]) == (400, "invalid_request")
    assert (await installed.client.get("/oauth/token")).status == 405


async def test_an_api_key_is_no_client_and_a_clients_secret_is_no_key(installed: Installation) -> None:
    key, client = await issued(installed, "one"), await issued(installed, "two", client=True)
    as_client = {"credential": key["credential"], "secret": key["secret"].split("_", 2)[2]}
    assert (await fetched(installed.client, as_client)).status == 401
    as_key = f"{client['credential']['prefix'].replace('ghc', 'ghk')}_{client['secret']}"
    assert (await installed.request(PACKAGES, as_key)).codes == ["UNAUTHENTICATED"]


async def test_a_revoked_client_gets_no_token_and_the_one_it_has_opens_nothing(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    token = (await fetched(installed.client, client)).json()["access_token"]
    await installed.ask(REVOKE, input={"idempotencyKey": "two", "credentialId": client["credential"]["id"]})
    assert (await fetched(installed.client, client)).json()["error"] == "invalid_client"
    assert (await installed.request(PACKAGES, token)).codes == ["UNAUTHENTICATED"]


async def test_a_token_of_a_secret_that_was_changed_at_once_opens_nothing(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    token = (await fetched(installed.client, client)).json()["access_token"]
    await installed.ask(ROTATE, input={"idempotencyKey": "two", "credentialId": client["credential"]["id"]})
    assert (await installed.request(PACKAGES, token)).codes == ["UNAUTHENTICATED"]
    assert (await fetched(installed.client, client)).json()["error"] == "invalid_client"


async def test_a_token_is_no_token_of_the_built_in_issuer_nor_the_other_way_round(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    token = (await fetched(installed.client, client)).json()["access_token"]
    assert (await installed.request(PACKAGES, token.removeprefix(MARK))).codes == ["UNAUTHENTICATED"]
    assert (await installed.request(PACKAGES, MARK + installed.token())).codes == ["UNAUTHENTICATED"]
    claims = jwt.decode(token.removeprefix(MARK), options={"verify_signature": False})
    forged = MARK + jwt.encode(claims, SECRET, ALGORITHM)
    assert (await installed.request(PACKAGES, forged)).codes == ["UNAUTHENTICATED"]


async def test_a_token_that_has_ended_opens_nothing(installed: Installation) -> None:
    client = await issued(installed, "one", client=True)
    token = (await fetched(installed.client, client)).json()["access_token"]
    claims = jwt.decode(token.removeprefix(MARK), options={"verify_signature": False})
    key = derived(SECRET, "giahan partner tokens")
    for end, codes in ((claims["exp"], []), (1, ["UNAUTHENTICATED"])):
        again = MARK + jwt.encode(claims | {"exp": end}, key, ALGORITHM)
        assert (await installed.request(PACKAGES, again)).codes == codes
