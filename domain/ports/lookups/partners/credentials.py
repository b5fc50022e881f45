"""Looking partners' credentials up: for those who let partners in, and for screens."""

from typing import Protocol
from uuid import UUID

from domain.partners.credential import PartnerCredential
from domain.ports.lookups.pages import Page, Window


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
