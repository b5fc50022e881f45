"""Publishing: new versions of prices, policies and the terms of advances."""

from typing import Protocol
from uuid import UUID

from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import RegionVersion


class Publications(Protocol):
    """Adds versions; nothing is ever edited (G-EFFECTIVE)."""

    async def add_price(self, version_id: UUID, price: PriceVersion, by: str) -> PriceVersion:
        """Add a version of a price; its recorded instant is never before that of another with the same start."""
        ...

    async def add_policy(self, version_id: UUID, policy: PolicyVersion, by: str) -> PolicyVersion:
        """Add a version of a policy; its recorded instant is never before that of another with the same start."""
        ...

    async def add_advance_price(self, version_id: UUID, price: AdvancePriceVersion, by: str) -> AdvancePriceVersion:
        """Add a version of an advance's price, recorded likewise."""
        ...

    async def add_ceilings(self, version_id: UUID, ceilings: AdvanceCeilingVersion, by: str) -> AdvanceCeilingVersion:
        """Add a version of the table of ceilings, recorded likewise."""
        ...

    async def find_price(self, version_id: UUID) -> PriceVersion | None:
        """Find a published version of a price."""
        ...

    async def find_policy(self, version_id: UUID) -> PolicyVersion | None:
        """Find a published version of a policy."""
        ...

    async def find_advance_price(self, version_id: UUID) -> AdvancePriceVersion | None:
        """Find a published version of an advance's price."""
        ...

    async def find_ceilings(self, version_id: UUID) -> AdvanceCeilingVersion | None:
        """Find a published version of the table of ceilings."""
        ...

    async def add_promotion(self, version_id: UUID, promotion: PromotionVersion, by: str) -> PromotionVersion:
        """Add a version of a promotion programme, recorded likewise."""
        ...

    async def add_regions(self, version_id: UUID, regions: RegionVersion, by: str) -> RegionVersion:
        """Add a version of the map of regions, recorded likewise."""
        ...

    async def find_promotion(self, version_id: UUID) -> PromotionVersion | None:
        """Find a published version of a promotion programme."""
        ...

    async def find_regions(self, version_id: UUID) -> RegionVersion | None:
        """Find a published version of the map of regions."""
        ...
