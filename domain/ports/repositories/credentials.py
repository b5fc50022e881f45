"""Partners' credentials as they are issued, changed and shown."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from domain.partners.credential import PartnerCredential

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
