"""Tokens of outside issuers, of any OpenID Connect provider."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import time
from typing import Any, NamedTuple

import jwt
import jwt.types

from api.identity.claims import ClaimNames, principal_of
from api.identity.jwks import Jwk, JwksCache
from api.identity.principal import BadTokenError, Principal, reading

LONGEST_TOKEN = 8192
MOST_KEPT = 4096
"""Tokens that were read and may come again."""

_DECODER = jwt.PyJWT({"enforce_minimum_key_length": True})
_REQUIRED: jwt.types.Options = {"require": ["exp", "iat", "sub", "iss", "aud"]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a token must be like: for whom, how signed, and how many seconds clocks may differ."""

    audience: tuple[str, ...]
    algorithms: frozenset[str]
    skew: float
    names: ClaimNames


class _OtherKeyError(BadTokenError):
    """The token is not signed with the key it was checked with."""


class _Kept(NamedTuple):
    principal: Principal
    ends: float
    keys: JwksCache
    generation: int


class OutsideIssuers:
    """Reads tokens of the issuers that are configured, and of no others."""

    def __init__(self, issuers: Mapping[str, JwksCache], expected: Expected) -> None:
        self._issuers = issuers
        self._expected = expected
        self._kept: dict[str, _Kept] = {}

    async def read(self, token: str) -> Principal:
        """Read a token; one that was good is not checked again until it ends, or its issuer's keys change.

        Raises:
            BadTokenError: where it is not of these issuers, not for us, or not good now.
            KeysAwayError: where its issuer cannot be asked for the key.
        """
        kept = self._kept.get(token)
        if kept is not None:
            kept.keys.freshen()
        if kept is not None and kept.generation == kept.keys.generation and kept.ends > time():
            return kept.principal
        issuer, header = self._shown(token)
        keys = self._issuers[issuer]
        claims = await self._claims(token, header, issuer)
        with reading():
            principal = principal_of(issuer, claims, self._expected.names)
            ends = float(claims["exp"]) + self._expected.skew
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[token] = _Kept(principal, ends, keys, keys.generation)
        return principal

    async def _claims(self, token: str, header: dict[str, Any], issuer: str) -> dict[str, Any]:
        """Verify a token; where it does not say with which key it was signed, the key may be a new one."""
        keys, kid = self._issuers[issuer], header.get("kid")
        jwk, generation = await keys.find(kid), keys.generation
        try:
            return self._verified(token, header["alg"], jwk, issuer)
        except _OtherKeyError as error:
            if kid is None and await keys.changed(generation):
                return self._verified(token, header["alg"], await keys.find(kid), issuer)
            raise BadTokenError from error

    def _shown(self, token: str) -> tuple[str, dict[str, Any]]:
        """Read of which issuer a token says it is and how it is signed; nothing of it is believed yet."""
        if len(token) > LONGEST_TOKEN:
            raise BadTokenError
        with reading():
            header = jwt.get_unverified_header(token)
            issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
            algorithm, kid = header.get("alg"), header.get("kid")
        if not isinstance(issuer, str) or issuer not in self._issuers:
            raise BadTokenError("The token is of another issuer.")
        if not isinstance(algorithm, str) or algorithm not in self._expected.algorithms:
            raise BadTokenError("The token is signed in a way that is not accepted here.")
        if kid is not None and not isinstance(kid, str):
            raise BadTokenError
        return issuer, header

    def _verified(self, token: str, algorithm: str, jwk: Jwk, issuer: str) -> dict[str, Any]:
        if jwk.get("alg", algorithm) != algorithm:
            raise BadTokenError("The token is signed in another way than its key is for.")
        expected = self._expected
        with reading():
            try:
                claims: dict[str, Any] = _DECODER.decode(
                    token,
                    jwt.PyJWK(dict(jwk), algorithm),
                    [algorithm],
                    _REQUIRED,
                    audience=expected.audience,
                    issuer=issuer,
                    leeway=expected.skew,
                )
            except jwt.InvalidSignatureError as error:
                raise _OtherKeyError from error
        return claims
