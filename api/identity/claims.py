"""What the claims of an outside issuer's token say of who asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.identity.principal import BadTokenError, Principal
from api.identity.scopes import SCOPES, Role, Scope
from domain.subscribers.msisdn import parse_msisdn

PHONE = "phone_number"
"""OpenID Connect's own claim for a number, which counts where `phone_number_verified` says so."""

LONGEST_NAME = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimNames:
    """Which claims say what; `roles` translates what an issuer calls our roles."""

    role: str = "role"
    scope: str | None = None
    msisdn: str = PHONE
    roles: Mapping[str, Role] = field(default_factory=dict)


def principal_of(issuer: str, claims: Mapping[str, Any], names: ClaimNames) -> Principal:
    """Tell who a token is of; its claims were verified.

    Raises:
        BadTokenError: where it names nobody, no role of ours, or a subscriber without a number that is its own.
    """
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_NAME:
        raise BadTokenError("The token names nobody: sub is a text of up to 255 characters.")
    role = _role(_at(claims, names.role), names)
    msisdn = _number(claims, names.msisdn) if role is Role.SUBSCRIBER else None
    lasts = (float(claims["iat"]), float(claims["exp"]))
    return Principal(f"{issuer}#{subject}", role, _scopes(role, claims, names), msisdn, *lasts)


def _role(said: object, names: ClaimNames) -> Role:
    """Choose the role; of several, the one that may do most."""
    known = {names.roles.get(each, each) for each in _texts(said)}
    for role in Role:
        if role in known:
            return role
    raise BadTokenError(f"The token's claim {names.role} names no role of Giahan.")


def _scopes(role: Role, claims: Mapping[str, Any], names: ClaimNames) -> frozenset[Scope]:
    """Tell the scopes: all of the role, or those named where a claim is to name them; a partner's are always named."""
    if names.scope is None and role is not Role.PARTNER:
        return SCOPES[role]
    said = set(_texts(_at(claims, names.scope or "scope")))
    return frozenset(scope for scope in SCOPES[role] if scope in said)


def _number(claims: Mapping[str, Any], name: str) -> str:
    said = _at(claims, name)
    number = parse_msisdn(said) if isinstance(said, str) else None
    if number is None:
        raise BadTokenError(f"A subscriber's token names its mobile number in the claim {name}.")
    if name == PHONE and claims.get("phone_number_verified") is not True:
        raise BadTokenError("The token's number is not verified: phone_number_verified is not true.")
    return number


def _at(claims: Mapping[str, Any], path: str) -> object:
    """Find a claim by its name, which may have dots in it, or else by its path through objects."""
    if path in claims:
        return claims[path]
    found: object = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _texts(said: object) -> Iterable[str]:
    """Read words set apart by spaces, or a list of texts."""
    if isinstance(said, str):
        return said.split()
    return [each for each in said if isinstance(each, str)] if isinstance(said, list) else ()
