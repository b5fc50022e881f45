"""Tokens that a provider did not give, or not to us, or not for now, open nothing."""

from datetime import UTC, datetime, timedelta

import jwt
import pytest

from gateways.issuers.http import HttpDocuments
from tests.api.identity.oidc.doors import Doors, doors_for
from tests.api.identity.oidc.provider import CLIENT, Provider
from tests.api.identity.oidc.tokens import HOUR, NOW, claims_of, of_somebody_else, with_the_public_key_as_secret
from tests.api.support.installation import Installation

SECOND = timedelta(seconds=1)


async def test_a_token_that_the_provider_would_give_is_good(doors: Doors, provider: Provider) -> None:
    assert await doors.lets_in(provider.sign(claims_of(provider)))


@pytest.mark.parametrize(
    "other",
    [
        {"aud": "somebody-else"}, {"aud": None}, {"aud": []}, {"iss": "https://other.example"}, {"iss": None},
        {"exp": NOW - HOUR}, {"exp": None}, {"nbf": NOW + HOUR}, {"iat": NOW + HOUR}, {"iat": None},
        {"sub": None}, {"sub": 7}, {"role": None}, {"role": "king"},
    ],
)  # fmt: skip
async def test_a_token_that_is_not_for_us_or_not_for_now_is_refused(
    doors: Doors, provider: Provider, other: dict[str, object]
) -> None:
    assert not await doors.lets_in(provider.sign(claims_of(provider, **other)))


async def test_a_real_token_for_another_client_is_refused_unless_that_one_is_configured_too(
    shared: Installation, doors: Doors, provider: Provider, documents: HttpDocuments
) -> None:
    token = provider.sign_in("an", "the-app", role="admin")
    assert not await doors.lets_in(token)
    both = doors_for(shared, documents, oidc_issuers=(provider.issuer,), oidc_audience=(CLIENT, "the-app"))
    assert await both.lets_in(token)


async def test_clocks_may_differ_by_as_much_as_is_set(
    shared: Installation, provider: Provider, documents: HttpDocuments
) -> None:
    now = datetime.now(UTC)  # as it is by now: a whole run of the tests takes longer than the leniency
    late, early = claims_of(provider, exp=now - 20 * SECOND), claims_of(provider, nbf=now + 200 * SECOND, iat=now)
    lenient = doors_for(shared, documents, oidc_issuers=(provider.issuer,), oidc_clock_skew=300)
    strict = doors_for(shared, documents, oidc_issuers=(provider.issuer,), oidc_clock_skew=0)
    for claims in (late, early):
        token = provider.sign(claims)
        assert (await lenient.lets_in(token), await strict.lets_in(token)) == (True, False)


async def test_a_token_that_nobody_signed_is_refused(doors: Doors, provider: Provider) -> None:
    (key,) = provider.keys()
    assert not await doors.lets_in(jwt.encode(claims_of(provider), "", "none"))
    assert not await doors.lets_in(jwt.encode(claims_of(provider), "", "none", headers={"kid": key["kid"]}))


async def test_the_public_key_is_no_shared_secret(doors: Doors, provider: Provider) -> None:
    forged = with_the_public_key_as_secret(claims_of(provider), provider)
    assert jwt.get_unverified_header(forged)["alg"] == "HS256"
    assert not await doors.lets_in(forged)


async def test_a_signature_of_another_kind_than_is_pinned_is_refused(
    shared: Installation, doors: Doors, provider: Provider, documents: HttpDocuments
) -> None:
    token = provider.sign(claims_of(provider), algorithm="PS256")
    wider = doors_for(shared, documents, oidc_issuers=(provider.issuer,), oidc_algorithms=("RS256", "PS256"))
    assert (await doors.lets_in(token), await wider.lets_in(token)) == (False, True)


@pytest.mark.parametrize("named", [True, False])
async def test_a_key_of_somebody_else_is_refused_whatever_it_is_called(
    doors: Doors, provider: Provider, *, named: bool
) -> None:
    (key,) = provider.keys()
    assert not await doors.lets_in(of_somebody_else(claims_of(provider), key["kid"] if named else None))


async def test_a_token_of_the_built_in_issuer_is_refused_where_an_outside_one_is_configured(
    doors: Doors, shared: Installation
) -> None:
    assert not await doors.lets_in(shared.token())


@pytest.mark.parametrize("token", ["nonsense", "a.b.c", "eyJhbGciOiJSUzI1NiJ9..", "x" * 9000, ""])
async def test_what_is_no_token_is_refused(doors: Doors, token: str) -> None:
    assert not await doors.lets_in(token or " ")


async def test_a_good_token_with_another_word_in_it_is_refused(doors: Doors, provider: Provider) -> None:
    header, _, signature = provider.sign(claims_of(provider, role="auditor")).split(".")
    raised = provider.sign(claims_of(provider)).split(".")[1]
    assert not await doors.lets_in(f"{header}.{raised}.{signature}")
