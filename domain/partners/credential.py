"""What a partner shows to be let in: an API key, or a client that fetches tokens; its secret is kept as a hash."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from typing import Self
from uuid import UUID

from domain.buckets import Ref
from domain.values import dataclass


class CredentialKind(StrEnum):
    """How it is shown: with every request, or at the token endpoint."""

    API_KEY = "API_KEY"
    CLIENT = "CLIENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerCredential:
    """A credential of a partner; its instants are of real time.

    `prefix` is the part of it that may be seen, and the id of a client. `version` counts its secrets: the one before is
    good until `previous_until`. `last_used_at` is told by the hour. Customers who pay online come back to addresses
    that begin as one of `return_urls` does (O-REDIRECT).
    """

    id: UUID
    kind: CredentialKind
    partner: str
    prefix: str
    secret_hash: bytes
    scopes: frozenset[str]
    requires_signature: bool
    created_at: datetime
    created_by: str
    expires_at: datetime | None = None
    version: int = 1
    previous_hash: bytes | None = None
    previous_until: datetime | None = None
    revoked_at: datetime | None = None
    revoked_by: str | None = None
    last_used_at: datetime | None = None
    return_urls: tuple[str, ...] = ()

    @property
    def ref(self) -> Ref:
        """Where it is kept: what everybody shares is in no customer's bucket."""
        return Ref(0, self.id)

    def good(self, now: datetime) -> bool:
        """Tell whether it lets anybody in."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)

    def versions(self, now: datetime) -> tuple[int, ...]:
        """List the versions of its secret that are good, the present one first."""
        kept = self.previous_until is not None and now < self.previous_until
        return (self.version, self.version - 1) if kept else (self.version,)

    def accepts(self, secret: str, now: datetime) -> bool:
        """Tell whether a secret is its own, in a time that does not tell how much of it was right."""
        shown, kept = hash_of(secret), len(self.versions(now)) > 1
        before = self.previous_hash if kept and self.previous_hash else self.secret_hash
        right = (compare_digest(shown, self.secret_hash), compare_digest(shown, before))
        return self.good(now) and any(right)

    def rotated(self, secret: str, previous_until: datetime | None) -> Self:
        """Take a new secret; the one before stays good for a while where that is wanted."""
        return replace(
            self,
            secret_hash=hash_of(secret),
            version=self.version + 1,
            previous_hash=self.secret_hash if previous_until else None,
            previous_until=previous_until,
        )

    def revoked(self, at: datetime, by: str) -> Self:
        """Let nobody in with it any more."""
        return replace(self, revoked_at=at, revoked_by=by, previous_hash=None, previous_until=None)


def hash_of(secret: str) -> bytes:
    """Hash a secret: it is 256 bits of chance, so that a quick hash tells nobody what it is."""
    return sha256(secret.encode()).digest()
