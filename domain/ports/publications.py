"""Publishing: new versions of prices and policies."""

from typing import Protocol
from uuid import UUID

from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion


class Publications(Protocol):
    """Adds versions; nothing is ever edited (G-EFFECTIVE)."""

    async def add_price(self, version_id: UUID, price: PriceVersion, by: str) -> PriceVersion:
        """Add a version of a price; its recorded instant is never before that of another with the same start."""
        ...

    async def add_policy(self, version_id: UUID, policy: PolicyVersion, by: str) -> PolicyVersion:
        """Add a version of a policy; its recorded instant is never before that of another with the same start."""
        ...

    async def find_price(self, version_id: UUID) -> PriceVersion | None:
        """Find a published version of a price."""
        ...

    async def find_policy(self, version_id: UUID) -> PolicyVersion | None:
        """Find a published version of a policy."""
        ...
