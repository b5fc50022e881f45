"""Letting in: from the header of a request to who asks."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.requests import Request

from api.identity.issuer import TokenIssuer
from api.identity.oidc import OutsideIssuers
from api.identity.partners import MARKS, Partners
from api.identity.principal import BadTokenError, Principal
from api.identity.scopes import Role
from api.identity.signing import SIGNATURE, SignatureCheck
from api.identity.ttl_cache import TtlCache

Since = Callable[[str], Awaitable[float | None]]
"""Tells since when a number has its present subscriber, in seconds of real time; None where it has none on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorkeeper:
    """Reads bearer tokens: of outside issuers where some are configured, of the built-in one otherwise."""

    builtin: TokenIssuer | None
    outside: OutsideIssuers | None = None
    partners: Partners | None = None
    signatures: SignatureCheck | None = None
    since: Since | None = None
    holders: TtlCache[str, float] = field(default_factory=lambda: TtlCache(seconds=5.0))

    async def read(self, header: str | None, *, suspected: bool = False) -> Principal | None:
        """Tell who asks; None where nobody says so. Who is suspected of guessing must have been let in just now.

        Raises:
            BadTokenError: where the header has no good token.
            KeysAwayError: where nobody can tell now whether the token is good.
        """
        if header is None:
            return None
        kind, _, token = header.partition(" ")
        if kind.lower() != "bearer":
            raise BadTokenError
        principal = await self._of(token.strip(), suspected=suspected)
        if principal.role is Role.SUBSCRIBER:
            await self._refuse_former_holder(principal)
        return principal

    async def check(self, principal: Principal | None, request: Request, body: bytes, *, changes: bool) -> None:
        """Insist on the signature of a partner's request, where it has one or must have one.

        Raises:
            BadTokenError: where it is missing, wrong, too old, or was sent before.
        """
        credential = principal.credential if principal is not None else None
        if credential is None or self.signatures is None:
            return
        if SIGNATURE in request.headers or (changes and credential.requires_signature):
            path = request.scope.get("raw_path", b"").decode("ascii") or request.url.path
            await self.signatures(credential, request.method, path, request.headers, body)

    async def _of(self, token: str, *, suspected: bool) -> Principal:
        if token.startswith(MARKS) and self.partners is not None:
            return await self.partners.read(token, suspected=suspected)
        if self.outside is not None:
            return await self.outside.read(token)
        if self.builtin is None:
            raise BadTokenError
        return self.builtin.read(token)

    async def _refuse_former_holder(self, principal: Principal) -> None:
        """Refuse a token that is older than the number's present subscriber: it was its former holder's (K-KNOWN)."""
        if self.since is None or principal.msisdn is None:
            return
        since = self.holders.find(principal.msisdn)
        if since is None and (since := await self.since(principal.msisdn)) is not None:
            self.holders.keep(principal.msisdn, since)
        if since is not None and principal.issued_at is not None and principal.issued_at < int(since):
            raise BadTokenError("The token is older than the number's present subscriber.")
