"""Letting partners in: with an API key, or a token that a client fetched; revoked ones are out within seconds."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from api.identity.partner_tokens import MARK, PartnerTokens
from api.identity.principal import BadTokenError, Principal
from api.identity.scopes import SCOPES, Role, Scope
from api.identity.ttl_cache import TtlCache
from domain.partners.credential import CredentialKind, PartnerCredential
from domain.ports.lookups.partners.credentials import CredentialLookups

API_KEY = re.compile(r"(ghk_[0-9a-f]{12})_([\w-]{43})")
CLIENT_ID = re.compile(r"ghc_[0-9a-f]{12}")
MARKS = ("ghk_", MARK)
"""What a partner's bearer tokens begin with."""
SECONDS = 5.0
"""For how long a credential is not looked up again, and so may still be let in after it was revoked."""


NOBODYS = PartnerCredential(
    id=UUID(int=0),
    kind=CredentialKind.API_KEY,
    partner="",
    prefix="",
    secret_hash=bytes(32),
    scopes=frozenset(),
    requires_signature=False,
    created_at=datetime.min.replace(tzinfo=UTC),
    created_by="",
)
"""What an unknown key is compared with, so that it takes the time of a known one; no secret has this hash."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partners:
    """Reads what partners show."""

    lookups: CredentialLookups
    tokens: PartnerTokens
    now: Callable[[], datetime] = _now
    known: TtlCache[str, PartnerCredential] = field(default_factory=lambda: TtlCache(seconds=SECONDS))
    unknown: TtlCache[str, bool] = field(default_factory=lambda: TtlCache(seconds=SECONDS))
    """What was looked up in vain, kept apart: guesses push nobody out who is known."""

    used: TtlCache[str, bool] = field(default_factory=lambda: TtlCache(seconds=SECONDS))
    """Whose use was written down just now: what is known of them was looked up before."""

    async def read(self, token: str, *, suspected: bool = False) -> Principal:
        """Read an API key or a token of ours; for who is suspected of guessing no key is looked up.

        Raises:
            BadTokenError: where it is none, was revoked, or has expired.
        """
        return await (self._of_token(token) if token.startswith(MARK) else self._of_key(token, suspected=suspected))

    async def client(self, client_id: str, secret: str) -> PartnerCredential | None:
        """Find the client whose secret this is; it is looked up anew, for this is asked once a quarter of an hour."""
        found = await self.lookups.by_prefix(client_id) if CLIENT_ID.fullmatch(client_id) else None
        if found is None or found.kind is not CredentialKind.CLIENT or not found.accepts(secret, self.now()):
            return None
        await self.lookups.used(found)
        return found

    async def _of_key(self, token: str, *, suspected: bool) -> Principal:
        shown = API_KEY.fullmatch(token)
        if shown is not None and suspected and self.known.find(shown[1]) is None:
            raise BadTokenError("The API key is not ours, was revoked, or has expired.")
        credential = await self._known(shown[1]) if shown else None
        accepted = (credential or NOBODYS).accepts(shown[2] if shown else "", self.now())
        if credential is None or credential.kind is not CredentialKind.API_KEY or not accepted:
            raise BadTokenError("The API key is not ours, was revoked, or has expired.")
        await self._write_use(credential)
        ends = credential.expires_at.timestamp() if credential.expires_at else None
        return _principal(credential, credential.scopes, ends)

    async def _of_token(self, token: str) -> Principal:
        granted = self.tokens.read(token)
        credential, now = await self._known(granted.client), self.now()
        if credential is None or not credential.good(now) or granted.version not in credential.versions(now):
            raise BadTokenError("The token's client was revoked, has expired, or has another secret now.")
        await self._write_use(credential)
        return _principal(credential, granted.scopes & credential.scopes, granted.ends)

    async def _known(self, prefix: str) -> PartnerCredential | None:
        if (kept := self.known.find(prefix)) is not None or self.unknown.find(prefix):
            return kept
        found = await self.lookups.by_prefix(prefix)
        if found is None:
            self.unknown.keep(prefix, value=True)
            return None
        self.known.keep(prefix, found)
        return found

    async def _write_use(self, credential: PartnerCredential) -> None:
        """Write down the hour of its last use, where that is not known yet; who only guesses at it uses nothing."""
        this_hour = self.now().replace(minute=0, second=0, microsecond=0)
        written = credential.last_used_at is not None and credential.last_used_at >= this_hour
        if not written and self.used.find(credential.prefix) is None:
            self.used.keep(credential.prefix, value=True)
            await self.lookups.used(credential)


def _principal(credential: PartnerCredential, scopes: frozenset[str], ends: float | None) -> Principal:
    """Tell who a credential lets in: its partner, so that keys and rotations of one partner are one principal."""
    allowed = frozenset(Scope(scope) for scope in scopes & {scope.value for scope in SCOPES[Role.PARTNER]})
    return Principal(f"partner:{credential.partner}", Role.PARTNER, allowed, ends_at=ends, credential=credential)
