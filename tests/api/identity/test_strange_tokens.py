"""Whatever stands in a token that nobody vouches for, it is a bad token: 401, and counted, never a fault of ours."""

import json
from base64 import urlsafe_b64encode
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from hypothesis import given
from hypothesis import strategies as st
from jwt.algorithms import RSAAlgorithm

from api.identity import ALGORITHM, AUDIENCE, ISSUER, BadTokenError, TokenIssuer
from api.identity.claims import ClaimNames
from api.identity.jwks import JwksCache
from api.identity.oidc import Expected, OutsideIssuers
from api.identity.partner_tokens import PartnerTokens
from tests.api.support.installation import SECRET, Installation

THEIRS = "https://issuer.example"
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**400), 10**400) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
HEADERS = st.fixed_dictionaries(
    {}, optional={"alg": ANYTHING | st.sampled_from(["RS256", ALGORITHM]), "kid": ANYTHING, "crit": ANYTHING}
)
CLAIMS = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(("exp", "iat", "nbf", "sub", "aud", "role", "scope"), ANYTHING)
    | {"iss": ANYTHING | st.sampled_from([THEIRS, ISSUER])},
)


def written(header: Any, claims: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Write an unsigned token of whatever is given."""
    parts = (urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in (header, claims))
    return ".".join((*parts, "c2lnbmVk"))


KEY = {**RSAAlgorithm.to_jwk(generate_private_key(65537, 2048).public_key(), as_dict=True), "kid": "k", "use": "sig"}


async def one_key() -> dict[str, Any]:
    return {"keys": [KEY]}


def outside() -> OutsideIssuers:
    names = ClaimNames(role="role", scope="scope", msisdn="phone_number", roles={})
    expected = Expected(audience=("us",), algorithms=frozenset({"RS256"}), skew=60.0, names=names)
    return OutsideIssuers({THEIRS: JwksCache(one_key, lambda: 0.0)}, expected)


@given(HEADERS | ANYTHING, CLAIMS | ANYTHING)
async def test_whatever_is_in_a_token_of_nobody_it_is_a_bad_one(header: Any, claims: Any) -> None:  # noqa: ANN401
    token = written(header, claims)
    with pytest.raises(BadTokenError):
        await outside().read(token)
    for reader in (TokenIssuer(SECRET), PartnerTokens(SECRET)):
        with pytest.raises(BadTokenError):
            reader.read(token)


@given(ANYTHING, ANYTHING)
def test_strange_instants_of_a_signed_token_are_no_fault(exp: Any, iat: Any) -> None:  # noqa: ANN401
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "s", "role": "admin", "scope": "", "exp": exp, "iat": iat}
    token = jwt.api_jws.encode(json.dumps(claims).encode(), SECRET, ALGORITHM)
    try:
        TokenIssuer(SECRET).read(token)
    except BadTokenError:
        return


@pytest.mark.parametrize("header", [{"alg": ["RS256"]}, {"alg": "HS256", "kid": {}}, {"alg": {}}, [], 7])
async def test_a_strange_header_is_answered_as_a_bad_token(shared: Installation, header: Any) -> None:  # noqa: ANN401
    token = written(header, {"exp": 10**400})
    answer = await shared.client.post({"query": "{ __typename }"}, token=token)
    assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
