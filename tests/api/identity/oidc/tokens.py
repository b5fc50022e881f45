"""Tokens that are good but for one thing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.api.identity.oidc.provider import CLIENT, Provider

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


def claims_of(provider: Provider, **other: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a token says
    """Say what a good token says; None leaves a claim out."""
    said = {"iss": provider.issuer, "aud": CLIENT, "sub": "an", "role": "admin", "iat": NOW, "exp": NOW + HOUR}
    return {name: value for name, value in (said | other).items() if value is not None}


def of_somebody_else(claims: dict[str, Any], kid: str | None) -> str:
    """Sign with a key that nobody vouches for, under whatever name."""
    return jwt.encode(claims, generate_private_key(65537, 2048), "RS256", headers={"kid": kid} if kid else None)


def with_the_public_key_as_secret(claims: dict[str, Any], provider: Provider) -> str:
    """Sign with what everybody knows, and hope that it is taken for a shared secret."""
    (key,) = provider.keys()
    pem = jwt.PyJWK(key, "RS256").key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    unsigned = jwt.encode(claims, "x" * 32, "HS256", headers={"kid": key["kid"]}).rpartition(".")[0]
    return f"{unsigned}.{_hmac(pem, unsigned)}"


def _hmac(secret: bytes, text: str) -> str:
    algorithm = jwt.get_algorithm_by_name("HS256")
    return jwt.utils.base64url_encode(algorithm.sign(text.encode(), secret)).decode()
