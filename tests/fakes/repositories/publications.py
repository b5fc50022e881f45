"""Published versions in memory: only ever added (G-EFFECTIVE)."""

from dataclasses import replace
from datetime import timedelta
from itertools import chain
from uuid import UUID

from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import RegionVersion
from persistence.catalogue.seed import read_seed
from tests.fakes.records import Records, revision_of

SEED = read_seed()
TICK = timedelta(microseconds=1)


class FakePublications:
    """Keeps what was published on top of the seed."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add_price(self, version_id: UUID, price: PriceVersion, by: str) -> PriceVersion:  # noqa: ARG002
        others = chain(SEED.prices, self._records.prices.values())
        same = [each.recorded_at + TICK for each in others if _start(each) == _start(price)]
        price = replace(price, recorded_at=max([price.recorded_at, *same]), sequence=self._next())
        self._records.prices[version_id] = price
        return price

    async def add_policy(self, version_id: UUID, policy: PolicyVersion, by: str) -> PolicyVersion:  # noqa: ARG002
        others = chain(SEED.policies, self._records.policies.values())
        same = [each.recorded_at + TICK for each in others if _policy_start(each) == _policy_start(policy)]
        policy = replace(policy, recorded_at=max([policy.recorded_at, *same]), sequence=self._next())
        self._records.policies[version_id] = policy
        return policy

    async def add_advance_price(self, version_id: UUID, price: AdvancePriceVersion, by: str) -> AdvancePriceVersion:  # noqa: ARG002
        others = chain(SEED.advances.prices.get(price.bundle, ()), self._records.advance_prices.values())
        same = [
            each.recorded_at + TICK
            for each in others
            if (each.bundle, each.valid_from) == (price.bundle, price.valid_from)
        ]
        price = replace(price, recorded_at=max([price.recorded_at, *same]), sequence=self._next())
        self._records.advance_prices[version_id] = price
        return price

    async def add_ceilings(self, version_id: UUID, ceilings: AdvanceCeilingVersion, by: str) -> AdvanceCeilingVersion:  # noqa: ARG002
        others = chain(SEED.advances.ceilings, self._records.ceilings.values())
        same = [each.recorded_at + TICK for each in others if each.valid_from == ceilings.valid_from]
        ceilings = replace(ceilings, recorded_at=max([ceilings.recorded_at, *same]), sequence=self._next())
        self._records.ceilings[version_id] = ceilings
        return ceilings

    async def add_promotion(self, version_id: UUID, promotion: PromotionVersion, by: str) -> PromotionVersion:  # noqa: ARG002
        promotion = replace(promotion, sequence=self._next())
        self._records.promotions[version_id] = promotion
        return promotion

    async def add_regions(self, version_id: UUID, regions: RegionVersion, by: str) -> RegionVersion:  # noqa: ARG002
        regions = replace(regions, sequence=self._next())
        self._records.regions[version_id] = regions
        return regions

    async def find_promotion(self, version_id: UUID) -> PromotionVersion | None:
        return self._records.promotions.get(version_id)

    async def find_regions(self, version_id: UUID) -> RegionVersion | None:
        return self._records.regions.get(version_id)

    async def find_advance_price(self, version_id: UUID) -> AdvancePriceVersion | None:
        return self._records.advance_prices.get(version_id)

    async def find_ceilings(self, version_id: UUID) -> AdvanceCeilingVersion | None:
        return self._records.ceilings.get(version_id)

    async def find_price(self, version_id: UUID) -> PriceVersion | None:
        return self._records.prices.get(version_id)

    async def find_policy(self, version_id: UUID) -> PolicyVersion | None:
        return self._records.policies.get(version_id)

    def _next(self) -> int:
        """Number a version after those of the seed."""
        return 1000 + revision_of(self._records)


def _start(price: PriceVersion) -> tuple[object, ...]:
    return (*price.key, price.valid_from)


def _policy_start(policy: PolicyVersion) -> tuple[object, ...]:
    return (policy.parameter, policy.valid_from)
