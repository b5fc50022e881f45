"""Attacks on the production profile: each is refused in so many words, and none reaches a resolver or a fault."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import jwt
import pytest
import pytest_asyncio

from api.identity import AUDIENCE
from api.settings import Profile
from tests.api.support.browser import get
from tests.api.support.client import Answer
from tests.api.support.installation import SECRET, Installation, an_installation


@pytest_asyncio.fixture(scope="module")
async def production(shared_database: str) -> AsyncIterator[Installation]:
    """Give the doors of the production profile."""
    async with an_installation(shared_database, profile=Profile.PRODUCTION) as opened:
        yield opened


def refused(answer: Answer, status: int, code: str) -> bool:
    return (answer.status, set(answer.codes)) == (status, {code}) and "data" not in answer.json()


async def test_a_flood_of_aliases_is_too_costly(production: Installation) -> None:
    flood = " ".join(f"a{n}: packages {{ code }}" for n in range(100))
    answer = await production.request(f"{{ {flood} }}")
    assert refused(answer, 400, "TOO_COSTLY")
    (error,) = answer.json()["errors"]
    assert (error["extensions"]["counted"], error["extensions"]["cost"]) == ("aliases", 100)
    assert error["extensions"]["limit"] < 100


@pytest.mark.parametrize("where", ["{ packages { code %s } }", "query ($a: Int %s) { packages { code } }"])
async def test_a_flood_of_directives_is_too_costly(production: Installation, where: str) -> None:
    answer = await production.request(where % ("@include(if: true) " * 200))
    assert refused(answer, 400, "TOO_COSTLY")
    assert answer.json()["errors"][0]["extensions"]["counted"] == "directives"


@pytest.mark.parametrize("levels", [20, 199, 201, 600])
@pytest.mark.parametrize("opening", ["{ packages ", "... on Query { ", "{ node(id: [", "[["])
async def test_a_document_as_deep_as_a_well_is_refused(production: Installation, levels: int, opening: str) -> None:
    assert (await production.request("{ " + opening * levels)).status == 400
    assert refused(await production.request("{ packages " * levels + "{ code }" + "}" * levels), 400, "BAD_REQUEST")


async def test_fragments_that_go_in_circles_are_refused(production: Installation) -> None:
    circle = "{ packages { ...a } } fragment a on Package { code ...b } fragment b on Package { name ...a }"
    assert refused(await production.request(circle), 400, "BAD_REQUEST")
    chain = " ".join(f"fragment f{n} on Package {{ ...f{n + 1} }}" for n in range(300))
    answer = await production.request(f"{{ packages {{ ...f0 }} }} {chain} fragment f300 on Package {{ code }}")
    assert answer.status == 400


@pytest.mark.parametrize("literal", ["9" * 5_000, "1e" + "9" * 400, "-" + "9" * 60_000])
async def test_huge_literals_are_refused(production: Installation, literal: str) -> None:
    assert refused(
        await production.request(f"{{ renewals(first: {literal}) {{ edges {{ cursor }} }} }}"), 400, "BAD_REQUEST"
    )
    big = f'{{"query":"query($n:Int!){{renewals(first:$n){{edges{{cursor}}}}}}","variables":{{"n":{literal}}}}}'
    assert (await production.client.post(big.encode(), token=production.token())).status in (400, 413)


async def test_huge_and_deep_bodies_are_refused(production: Installation) -> None:
    assert refused(
        await production.client.post({"query": '{ node(id: "' + "a" * 70_000 + '") { id } }'}), 413, "BAD_REQUEST"
    )
    deep = b'{"query":"{ __typename }","variables":{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}}"
    assert (await production.client.post(deep)).status == 400
    assert refused(await production.request("{ packages { code } } " + "code " * 3000), 400, "BAD_REQUEST")


async def test_several_requests_in_one_are_refused(production: Installation) -> None:
    assert refused(await production.client.post([{"query": "{ __typename }"}] * 10), 400, "BAD_REQUEST")


async def test_a_mutation_by_get_is_refused(production: Installation) -> None:
    answer = await get(production, "query=mutation { topUp(input: {}) { replayed } }")
    assert refused(answer, 405, "BAD_REQUEST")


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])
async def test_a_form_from_another_site_is_refused(production: Installation, kind: str) -> None:
    answer = await production.client.post(b"query={__typename}", **{"content-type": kind})
    assert refused(answer, 415, "BAD_REQUEST")


@pytest.mark.parametrize(
    "document",
    [
        "{ __schema { types { name } } }",
        '{ a: __type(name: "Query") { name } }',
        "{ ...s } fragment s on Query { __schema { description } }",
    ],
)
async def test_nobody_learns_the_schema_by_asking_for_it(production: Installation, document: str) -> None:
    assert refused(await production.request(document), 400, "BAD_REQUEST")


async def test_nobody_learns_the_schema_from_guesses(production: Installation) -> None:
    guesses = (
        "{ packags { code } }",
        "{ packages { cod } }",
        "{ packages(produtLine: DTH) { code } }",
        "{ packages(productLine: DTH_OT) { code } }",
    )
    for guess in guesses:
        answer = await production.request(guess)
        assert refused(answer, 400, "BAD_REQUEST")
        assert "Did you mean" not in answer.body.decode()
    sent = await production.request(
        "query ($on: QuoteInput!) { quote(input: $on) { refusals { rule } } }", on={"cardNumbr": "1"}
    )
    assert sent.status == 400
    assert "Did you mean" not in sent.body.decode()


def forged(secret: str = SECRET, algorithm: str = "HS256", **changed: object) -> str:
    now = datetime.now(UTC)
    claims = {"iss": "giahan", "aud": AUDIENCE, "sub": "mallory", "role": "admin", "scope": "catalogue:read"}
    times = {"iat": now, "exp": now + timedelta(hours=1)}
    return jwt.encode(claims | times | changed, secret, algorithm)


BAD_TOKENS = {
    "of another audience": forged(aud="another service"),
    "of another issuer": forged(iss="another"),
    "expired": forged(exp=datetime.now(UTC) - timedelta(seconds=1)),
    "without an end": jwt.encode({"iss": "giahan", "aud": AUDIENCE, "sub": "m", "role": "admin", "iat": 1}, SECRET),
    "of algorithm none": forged("", "none"),
    "signed with another secret": forged("another secret, just as long as the right one is"),
}


@pytest.mark.parametrize("which", BAD_TOKENS)
async def test_a_bad_token_is_refused_and_told_no_reason_that_helps(production: Installation, which: str) -> None:
    assert refused(await production.request("{ packages { code } }", BAD_TOKENS[which]), 401, "UNAUTHENTICATED")


async def test_the_forgeries_are_made_like_a_good_token(production: Installation) -> None:
    assert (await production.request("{ packages { code } }", forged())).codes == []
