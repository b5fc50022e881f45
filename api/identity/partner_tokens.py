"""The short-lived tokens that partners fetch with their client's secret, and the keys derived for partners."""

import hmac
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from time import time
from typing import NamedTuple

import jwt
import jwt.types

from api.identity.principal import BadTokenError, reading
from domain.partners.credential import PartnerCredential

MARK = "ght_"
"""What these tokens begin with, so that nobody takes one for an outside issuer's."""
ISSUER = "giahan/partners"
LIFETIME = 900
"""Seconds."""
_ALGORITHM = "HS256"


class Granted(NamedTuple):
    """What a token says: which client, with which of its secrets, may do what until when."""

    client: str
    version: int
    scopes: frozenset[str]
    issued_at: int
    ends: int


@dataclass(frozen=True, slots=True)
class PartnerTokens:
    """Issues and reads tokens with a key that is derived from the server's secret."""

    secret: str

    def issue(self, credential: PartnerCredential, scopes: frozenset[str]) -> str:
        """Issue a token of a client."""
        now = int(time())
        claims = {
            "iss": ISSUER,
            "sub": credential.prefix,
            "ver": credential.version,
            "scope": " ".join(sorted(scopes)),
            "iat": now,
            "exp": now + LIFETIME,
        }
        return MARK + jwt.encode(claims, _key(self.secret), _ALGORITHM)

    def read(self, token: str) -> Granted:
        """Read a token.

        Raises:
            BadTokenError: where it is none of ours, or has ended.
        """
        granted = _read(self.secret, token)
        if granted.ends <= time():
            raise BadTokenError
        return granted


def derived(secret: str, purpose: str) -> str:
    """Derive a key for one purpose from the server's secret, so that none needs to be kept."""
    return hmac.new(secret.encode(), purpose.encode(), sha256).hexdigest()


def signing_secret(secret: str, credential: PartnerCredential, version: int | None = None) -> str:
    """Tell the secret with which a credential's requests are signed: another for each version of the credential."""
    return derived(secret, f"giahan signing {credential.id} {version or credential.version}")


@lru_cache(maxsize=64)
def _key(secret: str) -> str:
    return derived(secret, "giahan partner tokens")


@lru_cache(maxsize=1024)
def _read(secret: str, token: str) -> Granted:
    required: jwt.types.Options = {"require": ["exp", "iat", "sub", "ver", "scope"]}
    with reading():
        claims = jwt.decode(token.removeprefix(MARK), _key(secret), [_ALGORITHM], required, issuer=ISSUER)
    scopes = frozenset(claims["scope"].split())
    return Granted(claims["sub"], claims["ver"], scopes, claims["iat"], claims["exp"])
