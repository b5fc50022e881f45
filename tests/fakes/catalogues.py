"""The catalogue in memory: the seed, with everything published since."""

from domain.catalogue.advance_terms import AdvanceTerms
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.promotion_terms import PromotionTerms
from domain.webhooks.listening import Listener
from tests.fakes.records import revision_of
from tests.fakes.repositories.publications import SEED
from tests.fakes.store import FakeStore


class FakeCatalogues:
    """Keeps the catalogue that was last read, as the real thing does."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._kept: Catalogue | None = None

    async def kept(self) -> Catalogue:
        return self._kept or await self.current()

    async def current(self) -> Catalogue:
        return await self.at_least(revision_of(self._store.records))

    async def at_least(self, revision: int) -> Catalogue:
        if self._kept is None or self._kept.revision < revision:
            self._kept = self._read()
        return self._kept

    def _read(self) -> Catalogue:
        records = self._store.records
        prices = (*SEED.prices, *records.prices.values())
        policies = (*SEED.policies, *records.policies.values())
        on = [each for each in records.endpoints.values() if each.off is None and each.deleted_at is None]
        listeners = [Listener(each.id, each.owner, each.types) for each in on]
        terms, known = self._terms(), {each.code: each for each in SEED.circulars}
        published = (*records.prices.values(), *records.policies.values(), *records.advance_prices.values())
        for each in (*published, *records.ceilings.values(), *records.promotions.values(), *records.regions.values()):
            known.setdefault(each.circular.code, each.circular)
        revision, promotions = revision_of(records), self._promotions()
        return Catalogue.of(SEED.packages, prices, policies, revision, terms, listeners, known.values(), promotions)

    def _terms(self) -> AdvanceTerms:
        records, seed = self._store.records, SEED.advances
        seeded = (price for versions in seed.prices.values() for price in versions)
        return AdvanceTerms.of(
            (*seeded, *records.advance_prices.values()), (*seed.ceilings, *records.ceilings.values())
        )

    def _promotions(self) -> PromotionTerms:
        records, seed = self._store.records, SEED.promotions
        seeded = (version for versions in seed.programmes.values() for version in versions)
        return PromotionTerms.of((*seeded, *records.promotions.values()), (*seed.regions, *records.regions.values()))
