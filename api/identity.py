"""Who asks: bearer tokens of the built-in issuer, roles, and the scopes that they are made of."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

import jwt
import jwt.types

ISSUER = "giahan"
AUDIENCE = "giahan"
ALGORITHM = "HS256"
LIFETIME = timedelta(days=30)
MOST_KEPT = 1024
"""Tokens that were read and may come again."""


class Scope(StrEnum):
    """A right that a field asks for."""

    CATALOGUE_READ = "catalogue:read"
    QUOTES_READ = "quotes:read"
    QUOTES_AS_OF = "quotes:as-of"
    CARDS_READ = "cards:read"
    CARDS_WRITE = "cards:write"
    SUBSCRIBERS_READ = "subscribers:read"
    SUBSCRIBERS_WRITE = "subscribers:write"
    RENEWALS_READ = "renewals:read"
    RENEWALS_WRITE = "renewals:write"
    ATTEMPTS_READ = "attempts:read"
    MESSAGES_READ = "messages:read"
    LEDGER_READ = "ledger:read"
    POLICIES_READ = "policies:read"
    TOP_UPS_WRITE = "top-ups:write"
    REFUNDS_WRITE = "refunds:write"
    PRICES_PUBLISH = "prices:publish"
    POLICIES_PUBLISH = "policies:publish"
    CHANNELS = "channels"
    ADVANCES_READ = "advances:read"
    ADVANCES_WRITE = "advances:write"
    ADVANCES_REFUND = "advances:refund"
    ADVANCES_REPORT = "advances:report"


class Role(StrEnum):
    """A set of scopes with a name."""

    ADMIN = "admin"
    SUPPORT = "support"
    AUDITOR = "auditor"
    PARTNER = "partner"
    SUBSCRIBER = "subscriber"


_READS = {scope for scope in Scope if scope.endswith(":read")} | {Scope.QUOTES_AS_OF}

SCOPES: dict[Role, frozenset[Scope]] = {
    Role.ADMIN: frozenset(Scope),
    Role.AUDITOR: frozenset(_READS),
    Role.SUPPORT: frozenset(
        _READS | {Scope.RENEWALS_WRITE, Scope.SUBSCRIBERS_WRITE, Scope.CARDS_WRITE, Scope.ADVANCES_WRITE}
    ),
    Role.PARTNER: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.QUOTES_READ,
            Scope.CARDS_READ,
            Scope.CARDS_WRITE,
            Scope.SUBSCRIBERS_WRITE,
            Scope.RENEWALS_WRITE,
            Scope.TOP_UPS_WRITE,
            Scope.CHANNELS,
            Scope.ADVANCES_READ,
            Scope.ADVANCES_WRITE,
            Scope.ADVANCES_REPORT,
        }
    ),
    Role.SUBSCRIBER: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.QUOTES_READ,
            Scope.CARDS_READ,
            Scope.SUBSCRIBERS_READ,
            Scope.RENEWALS_READ,
            Scope.RENEWALS_WRITE,
            Scope.MESSAGES_READ,
            Scope.LEDGER_READ,
            Scope.ADVANCES_READ,
            Scope.ADVANCES_WRITE,
        }
    ),
}
"""What each role may do; a subscriber's scopes reach its own number only."""

STAFF = frozenset({Role.ADMIN, Role.SUPPORT, Role.AUDITOR})


class BadTokenError(Exception):
    """The token is none of ours, or no longer good."""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks: a name, a role, the scopes it was given, and for a subscriber its number."""

    name: str
    role: Role
    scopes: frozenset[Scope]
    msisdn: str | None = None

    @property
    def staff(self) -> bool:
        """Tell whether this is one of the operator's own people."""
        return self.role in STAFF

    def owns(self, msisdn: str | None) -> bool:
        """Tell whether a number is this subscriber's own; staff and partners are not kept to one."""
        return self.role is not Role.SUBSCRIBER or (msisdn is not None and msisdn == self.msisdn)


@dataclass(frozen=True, slots=True)
class TokenIssuer:
    """Issues and reads the bearer tokens of the demo profile."""

    secret: str

    def issue(self, role: Role, msisdn: str | None = None, name: str | None = None) -> str:
        """Issue a token that lasts thirty days of real time."""
        now = datetime.now(UTC)
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": name or (f"subscriber:{msisdn}" if msisdn else role.value),
            "role": role.value,
            "scope": " ".join(sorted(SCOPES[role])),
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
    try:
        claims = jwt.decode(token, secret, [ALGORITHM], required, issuer=ISSUER, audience=AUDIENCE)
        role = Role(claims["role"])
        scopes = frozenset(Scope(scope) for scope in str(claims.get("scope", "")).split())
    except (jwt.PyJWTError, ValueError) as error:
        raise BadTokenError from error
    if role is Role.SUBSCRIBER and not claims.get("msisdn"):
        raise BadTokenError
    return Principal(claims["sub"], role, scopes & SCOPES[role], claims.get("msisdn")), int(claims["exp"])
