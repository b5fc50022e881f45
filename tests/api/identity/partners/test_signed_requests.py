"""Signed requests: this partner, these bytes, now, once."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from api.identity.signing import REMEMBERED
from tests.api.requests.partners import ROTATE, fetched, issued, send_signed, sent, signed
from tests.api.support.installation import Installation, open_doors

TOP_UP = 'mutation { topUp(input: {idempotencyKey: "k", msisdn: "0901234567", amount: 0}) { replayed } }'
PACKAGES = "{ packages { code } }"


def a_body(document: str = TOP_UP) -> bytes:
    return json.dumps({"query": document}).encode()


async def test_who_must_sign_is_let_in_with_a_signature_and_not_without(installed: Installation) -> None:
    made = await issued(installed, "one", requiresSignature=True)
    assert (await send_signed(installed.client, made, made["secret"], TOP_UP)).codes == []
    bare = await installed.request(TOP_UP, made["secret"])
    assert (bare.status, bare.codes) == (401, ["UNAUTHENTICATED"])
    assert "Giahan-Signature" in bare.json()["errors"][0]["message"]
    assert (await installed.request(PACKAGES, made["secret"])).codes == [], "what only reads needs no signature"


async def test_who_may_sign_need_not_but_a_wrong_signature_is_refused(installed: Installation) -> None:
    made = await issued(installed, "one")
    assert (await installed.request(TOP_UP, made["secret"])).codes == []
    assert (await send_signed(installed.client, made, made["secret"], PACKAGES)).codes == []
    wrong = await send_signed(installed.client, made, made["secret"], PACKAGES, giahan_signature="0" * 64)
    assert wrong.codes == ["UNAUTHENTICATED"]


async def test_a_client_signs_with_the_token_it_fetched(installed: Installation) -> None:
    client = await issued(installed, "one", client=True, requiresSignature=True)
    token = (await fetched(installed.client, client)).json()["access_token"]
    assert (await installed.request(TOP_UP, token)).codes == ["UNAUTHENTICATED"]
    assert (await send_signed(installed.client, client, token, TOP_UP)).codes == []


@pytest.mark.parametrize(
    ("headers", "named"),
    [
        ({"giahan_signature": "0" * 64}, "Giahan-Signature"),
        ({"giahan_signature": "é"}, "Giahan-Signature"),
        ({"giahan_key": "ghk_000000000000"}, "Giahan-Key"),
        ({"giahan_timestamp": ""}, "Giahan-Timestamp"),
        ({"giahan_timestamp": "yesterday"}, "Giahan-Timestamp"),
        ({"giahan_timestamp": "1"}, "Giahan-Timestamp"),
        ({"giahan_timestamp": str(int(datetime.now(UTC).timestamp()) + 3600)}, "Giahan-Timestamp"),
        ({"giahan_nonce": "short"}, "Giahan-Nonce"),
        ({"giahan_nonce": "x" * 65}, "Giahan-Nonce"),
        ({"giahan_nonce": "x" * 15 + "\n"}, "Giahan-Nonce"),
        ({"path": "/other"}, "Giahan-Signature"),
    ],
)
async def test_a_request_that_is_not_rightly_signed_is_refused_and_told_why(
    installed: Installation, headers: dict[str, str], named: str
) -> None:
    made = await issued(installed, "one", requiresSignature=True)
    answer = await send_signed(installed.client, made, made["secret"], TOP_UP, **headers)
    assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
    assert named in answer.json()["errors"][0]["message"]
    assert await installed.pool.fetchval("SELECT count(*) FROM idempotency_key WHERE key = 'k'") == 0


async def test_another_body_under_the_same_signature_is_refused(installed: Installation) -> None:
    made = await issued(installed, "one", requiresSignature=True)
    headers = signed(made, a_body())
    assert (await sent(installed.client, made["secret"], a_body() + b" ", headers)).codes == ["UNAUTHENTICATED"]


async def test_the_same_request_is_taken_once_whichever_process_it_reaches(installed: Installation) -> None:
    made = await issued(installed, "one", requiresSignature=True)
    headers = signed(made, a_body())
    processes = [open_doors(installed.giahan) for _ in range(8)]
    answers = await asyncio.gather(*(sent(each, made["secret"], a_body(), headers) for each in processes))
    assert sorted(len(answer.codes) for answer in answers) == [0, *[1] * 7]
    again = await sent(installed.client, made["secret"], a_body(), headers)
    assert "sent before" in again.json()["errors"][0]["message"]


async def test_two_partners_may_have_the_same_nonce(installed: Installation) -> None:
    for key in ("one", "two"):
        made = await issued(installed, key, requiresSignature=True)
        assert (await send_signed(installed.client, made, made["secret"], TOP_UP, giahan_nonce="n" * 16)).codes == []


async def test_a_request_cannot_be_signed_with_another_partners_secret(installed: Installation) -> None:
    one, two = await issued(installed, "one", requiresSignature=True), await issued(installed, "two")
    forged = one | {"signingSecret": two["signingSecret"]}
    assert (await send_signed(installed.client, forged, one["secret"], TOP_UP)).codes == ["UNAUTHENTICATED"]


async def test_the_signing_secret_of_before_is_good_as_long_as_the_secret_of_before(installed: Installation) -> None:
    before = await issued(installed, "one", requiresSignature=True)
    asked = {"idempotencyKey": "two", "credentialId": before["credential"]["id"], "graceMinutes": 5}
    after = (await installed.ask(ROTATE, input=asked))["rotatePartnerCredential"]
    for made in (before, after):
        assert (await send_signed(installed.client, made, made["secret"], TOP_UP)).codes == []
    await installed.ask(ROTATE, input=asked | {"idempotencyKey": "three", "graceMinutes": 0})
    for made in (before, after):
        doors = open_doors(installed.giahan)
        assert (await send_signed(doors, made, made["secret"], TOP_UP)).codes == ["UNAUTHENTICATED"]


async def test_nonces_are_forgotten_when_nobody_could_use_them_again(installed: Installation) -> None:
    made = await issued(installed, "one", requiresSignature=True)
    await send_signed(installed.client, made, made["secret"], TOP_UP)
    requests = installed.giahan.partners.requests
    assert await requests.forget(REMEMBERED) == 0
    assert await requests.forget(timedelta(0)) == 1
    assert timedelta(seconds=2 * 300) < REMEMBERED
