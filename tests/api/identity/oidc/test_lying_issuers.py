"""Issuers that publish what cannot be meant: nobody is let in by it, and what was known before goes on."""

import asyncio
from collections.abc import Mapping
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from api.identity import BadTokenError, KeysAwayError
from api.identity.claims import ClaimNames
from api.identity.jwks import GOOD_FOR, JwksCache
from api.identity.oidc import Expected, OutsideIssuers
from api.settings import Settings
from api.wiring.identity import outside_issuers
from tests.api.identity.oidc.tokens import HOUR, NOW

ISSUER = "https://idp.example"
KEY, OTHER = generate_private_key(65537, 2048), generate_private_key(65537, 2048)
SAID = {"iss": ISSUER, "aud": "giahan", "sub": "an", "role": "admin", "iat": NOW, "exp": NOW + HOUR}


def jwk(key: RSAPrivateKey, **other: object) -> dict[str, Any]:
    made: dict[str, Any] = jwt.get_algorithm_by_name("RS256").to_jwk(key.public_key(), as_dict=True)
    return made | {"kid": "one"} | other


def a_token(key: RSAPrivateKey = KEY, **header: object) -> str:
    return jwt.encode(SAID, key, "RS256", headers={"kid": "one"} | header)


class Published:
    """What an issuer publishes, and the seconds that have passed."""

    def __init__(self, *keys: object) -> None:
        self.document: Mapping[str, Any] = {"keys": list(keys)}
        self.passed = 0.0
        self.issuers = OutsideIssuers(
            {ISSUER: JwksCache(self.fetch, lambda: self.passed)},
            Expected(audience=("giahan",), algorithms=frozenset({"RS256"}), skew=0, names=ClaimNames()),
        )

    async def fetch(self) -> Mapping[str, Any]:
        return self.document


@pytest.mark.parametrize(
    "document",
    [
        {}, {"keys": None}, {"keys": {}}, {"keys": []}, {"keys": ["text", None, 7]}, {"keys": [{}]},
        {"keys": [{"kty": "oct", "k": "c2VjcmV0", "kid": "one"}]}, {"keys": [jwk(KEY, use="enc")]},
        {"keys": [jwk(KEY, kid=7)]},
    ],
)  # fmt: skip
async def test_a_set_without_a_usable_key_lets_nobody_in(document: Mapping[str, Any]) -> None:
    published = Published()
    published.document = document
    with pytest.raises(KeysAwayError):
        await published.issuers.read(a_token())


async def test_a_set_that_has_become_nonsense_does_not_forget_what_was_known() -> None:
    published = Published(jwk(KEY))
    assert await published.issuers.read(a_token())
    published.document, published.passed = {"keys": []}, 10_000.0
    assert await published.issuers.read(a_token(typ="another"))
    with pytest.raises(KeysAwayError):
        await published.issuers.read(a_token(kid="two"))
    assert await published.issuers.read(a_token())


@pytest.mark.parametrize(
    "broken", [{"n": "AA"}, {"n": "!"}, {"e": None}, {"kty": "EC"}, {"alg": "PS256"}, {"alg": "HS256"}]
)
async def test_a_key_that_is_none_checks_no_signature(broken: dict[str, object]) -> None:
    with pytest.raises(BadTokenError):
        await Published(jwk(KEY) | broken).issuers.read(a_token())


async def test_of_two_keys_a_token_says_which_it_was_signed_with() -> None:
    published = Published(jwk(OTHER, kid="two"), jwk(KEY))
    assert await published.issuers.read(a_token())
    with pytest.raises(BadTokenError):
        await published.issuers.read(a_token(OTHER))
    with pytest.raises(BadTokenError):
        await published.issuers.read(jwt.encode(SAID, KEY, "RS256"))


async def test_a_key_too_short_to_be_trusted_checks_nothing() -> None:
    short = generate_private_key(65537, 1024)  # noqa: S505 - that is the point
    with pytest.warns(jwt.warnings.InsecureKeyLengthWarning):
        token = a_token(short)
    with pytest.raises(BadTokenError):
        await Published(jwk(short)).issuers.read(token)


async def test_a_token_that_needs_what_is_not_understood_is_refused() -> None:
    with pytest.raises(BadTokenError):
        await Published(jwk(KEY)).issuers.read(a_token(crit=["exp"]))


@pytest.mark.parametrize(
    "found", [{}, {"issuer": ISSUER}, {"issuer": ISSUER, "jwks_uri": "http://idp.example/keys"},
              {"issuer": ISSUER, "jwks_uri": ["https://idp.example/keys"]},
              {"issuer": "https://other.example", "jwks_uri": "https://idp.example/keys"}],
    ids=str,
)  # fmt: skip
async def test_a_discovery_that_cannot_be_meant_leads_nowhere(found: Mapping[str, Any]) -> None:
    asked: list[str] = []

    async def fetch(url: str) -> Mapping[str, Any]:
        asked.append(url)
        return found if url.endswith("openid-configuration") else {"keys": [jwk(KEY)]}

    issuers = outside_issuers(Settings(oidc_issuers=(ISSUER,), oidc_audience=("giahan",)), fetch)
    with pytest.raises(KeysAwayError):
        await issuers.read(a_token())
    assert asked == [f"{ISSUER}/.well-known/openid-configuration"]


async def test_a_key_that_was_withdrawn_opens_nothing_to_a_token_that_was_let_in_before() -> None:
    published = Published(jwk(KEY))
    token = a_token()
    await published.issuers.read(token)
    published.document = {"keys": [jwk(OTHER)]}
    published.passed = GOOD_FOR + 1
    await published.issuers.read(token)  # looks for the keys behind it
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
    with pytest.raises(BadTokenError):
        await published.issuers.read(token)
