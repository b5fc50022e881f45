"""Who is let in: the built-in issuer, or the outside ones that the settings name."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from time import monotonic
from typing import Any, TypedDict

from api.identity import KeysAwayError, Role, TokenIssuer
from api.identity.claims import ClaimNames
from api.identity.doorkeeper import Doorkeeper, Since
from api.identity.jwks import FetchKeys, JwksCache
from api.identity.oidc import Expected, OutsideIssuers
from api.identity.partner_tokens import PartnerTokens
from api.identity.partners import Partners
from api.identity.signing import SignatureCheck
from api.settings import Settings
from api.wiring.assembly import Giahan
from domain.ports.lookups.subscribers import SubscriberLookups
from gateways.issuers.failures import DocumentUnavailableError

DISCOVERY = "/.well-known/openid-configuration"
_UUID_7 = 7


class PartnerDoor(TypedDict):
    """What a doorkeeper needs for partners."""

    partners: Partners
    signatures: SignatureCheck


Fetch = Callable[[str], Awaitable[Mapping[str, Any]]]
"""Fetches what an issuer publishes at an address."""


def doorkeeper_of(settings: Settings, secret: str, giahan: Giahan, stack: AsyncExitStack) -> Doorkeeper:
    """Put together who is let in; where an outside issuer is configured the built-in one is off."""
    since = since_of(giahan.lookups)
    if not settings.oidc_issuers:
        builtin = TokenIssuer(secret) if settings.issues_tokens else None
        return Doorkeeper(builtin=builtin, since=since, **partners_of(secret, giahan))
    from gateways.issuers.http import HttpDocuments  # noqa: PLC0415 - loaded only where it is used

    documents = HttpDocuments()
    stack.push_async_callback(documents.aclose)
    return Doorkeeper(
        builtin=None, outside=outside_issuers(settings, documents.fetch), since=since, **partners_of(secret, giahan)
    )


def partners_of(secret: str, giahan: Giahan) -> PartnerDoor:
    """Put together how partners are let in, whoever vouches for people."""
    access = giahan.partners
    return {
        "partners": Partners(lookups=access.lookups, tokens=PartnerTokens(secret)),
        "signatures": SignatureCheck(secret=secret, requests=access.requests),
    }


def outside_issuers(settings: Settings, fetch: Fetch, now: Callable[[], float] = monotonic) -> OutsideIssuers:
    """Put the outside issuers together, as the settings have them."""
    addresses = settings.oidc_jwks_urls or (None,) * len(settings.oidc_issuers)
    issuers = {
        issuer: JwksCache(_keys(fetch, issuer, address), now)
        for issuer, address in zip(settings.oidc_issuers, addresses, strict=True)
    }
    names = ClaimNames(
        role=settings.oidc_role_claim,
        scope=settings.oidc_scope_claim,
        msisdn=settings.oidc_msisdn_claim,
        roles={theirs: Role(ours) for theirs, ours in settings.oidc_roles.items()},
    )
    expected = Expected(
        audience=settings.oidc_audience,
        algorithms=frozenset(settings.oidc_algorithms),
        skew=settings.oidc_clock_skew,
        names=names,
    )
    return OutsideIssuers(issuers, expected)


def _keys(fetch: Fetch, issuer: str, address: str | None) -> FetchKeys:
    async def keys() -> Mapping[str, Any]:
        try:
            return await fetch(address or await _discovered(fetch, issuer))
        except DocumentUnavailableError as error:
            raise KeysAwayError(str(error)) from error

    return keys


async def _discovered(fetch: Fetch, issuer: str) -> str:
    """Ask an issuer where its keys are; one that calls itself otherwise is another.

    Raises:
        DocumentUnavailableError: where it does not say.
    """
    found = await fetch(issuer.rstrip("/") + DISCOVERY)
    address = found.get("jwks_uri")
    if found.get("issuer") != issuer or not isinstance(address, str):
        raise DocumentUnavailableError(f"{issuer}: what it publishes names another issuer, or no jwks_uri")
    if not address.startswith("https://") and issuer.startswith("https://"):
        raise DocumentUnavailableError(f"{issuer}: its keys are not to be had over https")
    return address


def since_of(lookups: SubscriberLookups) -> Since:
    """Give what tells since when a number has its present subscriber."""

    async def since(msisdn: str) -> float | None:
        """Read it off the subscriber's id, which was made when it came on record, in real time."""
        present = await lookups.subscriber(msisdn)
        return (present.id.int >> 80) / 1000 if present and present.id.version == _UUID_7 else None

    return since
