"""Partners' credentials as they are issued, changed and shown."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from domain.partners.credential import PartnerCredential
from domain.ports.lookups.screens import Page, Window

NewSecret = Callable[[], str]
"""Makes a secret: 43 letters that hold 256 bits of chance."""


class Credentials(Protocol):
    """Keeps credentials."""

    async def add(self, credential: PartnerCredential) -> None:
        """Add a credential."""
        ...

    async def lock(self, credential_id: UUID) -> PartnerCredential | None:
        """Lock a credential and read it."""
        ...

    async def find(self, credential_id: UUID) -> PartnerCredential | None:
        """Find a credential."""
        ...

    async def update(self, credential: PartnerCredential) -> None:
        """Write a credential's secret and its revocation; nothing else of it ever changes."""
        ...


class CredentialLookups(Protocol):
    """Answers those who let partners in, and screens."""

    async def by_prefix(self, prefix: str) -> PartnerCredential | None:
        """Find a credential by the part of it that may be seen."""
        ...

    async def find(self, credential_id: UUID) -> PartnerCredential | None:
        """Find a credential by its id."""
        ...

    async def used(self, credential: PartnerCredential) -> None:
        """Record that a credential is used in this hour."""
        ...

    async def credentials(self, partner: str | None, window: Window) -> Page[PartnerCredential]:
        """List credentials, newest first, those of one partner where it is named."""
        ...
