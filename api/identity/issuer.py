"""The built-in issuer: bearer tokens for demos, and wherever no outside issuer is configured."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import jwt
import jwt.types

from api.identity.principal import BadTokenError, Principal, reading
from api.identity.scopes import SCOPES, Role, Scope

ISSUER = "giahan"
AUDIENCE = "giahan"
ALGORITHM = "HS256"
LIFETIME = timedelta(days=30)
MOST_KEPT = 1024
"""Tokens that were read and may come again."""


@dataclass(frozen=True, slots=True)
class TokenIssuer:
    """Issues and reads the bearer tokens of the demo profile."""

    secret: str

    def issue(
        self, role: Role, msisdn: str | None = None, name: str | None = None, scopes: frozenset[Scope] | None = None
    ) -> str:
        """Issue a token that lasts thirty days of real time; fewer scopes than the role's where they are named."""
        now = datetime.now(UTC)
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": name or (f"subscriber:{msisdn}" if msisdn else role.value),
            "role": role.value,
            "scope": " ".join(sorted(SCOPES[role] if scopes is None else SCOPES[role] & scopes)),
            "iat": now,
            "exp": now + LIFETIME,
        }
        return jwt.encode(claims | ({"msisdn": msisdn} if msisdn else {}), self.secret, ALGORITHM)

    def read(self, token: str) -> Principal:
        """Read a token.

        Raises:
            BadTokenError: where it is not of this issuer, was tampered with, or has expired.
        """
        principal, ends = _read(self.secret, token)
        if ends <= datetime.now(UTC).timestamp():
            raise BadTokenError
        return principal


@lru_cache(maxsize=MOST_KEPT)
def _read(secret: str, token: str) -> tuple[Principal, float]:
    """Read a token, and when it ends; only those that were good are kept, for checking one costs as much as a look-up.

    Raises:
        BadTokenError: as `TokenIssuer.read`.
    """
    required: jwt.types.Options = {"require": ["exp", "iat", "sub", "role"]}
    with reading():
        claims = jwt.decode(token, secret, [ALGORITHM], required, issuer=ISSUER, audience=AUDIENCE)
        role = Role(claims["role"])
        said = claims.get("scope", "").split()  # one that a later version knows gives nothing, and hinders nothing
        scopes = frozenset(scope for scope in SCOPES[role] if scope in said)
        ends = float(claims["exp"])
    msisdn = claims.get("msisdn")
    if role is Role.SUBSCRIBER and not msisdn:
        raise BadTokenError
    return Principal(claims["sub"], role, scopes, msisdn, claims["iat"], ends), ends
