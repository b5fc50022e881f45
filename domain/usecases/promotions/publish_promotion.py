"""Publish a version of a programme, or of the map of regions, from a day on (G-EFFECTIVE, P-MAP, P-REGION)."""

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.promotion_publication import ProgrammeChanges, changed, promotion_refusals, region_refusals
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.publication import Span
from domain.catalogue.regions import RegionRow, RegionVersion
from domain.ports.work import Work
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result
from domain.usecases.promotions.desk import Desk
from domain.usecases.promotions.forecast_renewal import ChangedRow, ForecastRenewal
from domain.values import dataclass

SHARED = 0
"""The bucket of what no customer owns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPromotionCommand:
    """What changes of which programme; no changes withdraw it from that day."""

    promotion: str
    changes: ProgrammeChanges | None
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishRegionsCommand:
    """The whole map of regions."""

    rows: tuple[RegionRow, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Preview:
    """What a publication would change of renewals to come, or why it cannot be published."""

    rows: tuple[ChangedRow, ...]
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishPromotion:
    """Adds versions of programmes; what is running keeps the figures that it began with."""

    desk: Desk
    forecast: ForecastRenewal

    async def __call__(self, asked: Asked, command: PublishPromotionCommand) -> Result[PromotionVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[PromotionVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        return await self.desk.once(asked, command, act, lambda work, ref: work.publications.find_promotion(ref.id))

    async def preview(self, command: PublishPromotionCommand) -> Preview:
        """Tell whom it would touch, how many, and by how much, before it is published."""
        catalogue = await self.desk.catalogues.current()
        version = self._version(catalogue, command)
        if isinstance(version, tuple):
            return Preview((), version)
        return Preview(tuple(await self.forecast.of_change(version)))

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: PublishPromotionCommand, by: str
    ) -> Decided[PromotionVersion]:
        version = self._version(catalogue, command)
        if isinstance(version, tuple):
            return version
        version_id = self.desk.new_id()
        added = await work.publications.add_promotion(version_id, version, by)
        before = catalogue.promotions.programme(command.promotion, command.span.valid_from)
        return Done(added, Ref(SHARED, version_id), before)

    def _version(
        self, catalogue: Catalogue, command: PublishPromotionCommand
    ) -> PromotionVersion | tuple[Refusal, ...]:
        span, terms = command.span, catalogue.promotions
        base = terms.programme(command.promotion, span.valid_from)
        if refusals := tuple(promotion_refusals(terms, command.promotion, command.changes, span)):
            return refusals
        value = changed(base.value, command.changes) if base and base.value and command.changes else None
        newest = max((each.sequence for each in terms.programmes[command.promotion]), default=0)
        return PromotionVersion(
            code=command.promotion,
            value=value,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.desk.clock.now(),
            sequence=newest + 1,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )


@dataclass(frozen=True, slots=True)
class PublishRegions:
    """Adds versions of the map of regions."""

    desk: Desk

    async def __call__(self, asked: Asked, command: PublishRegionsCommand) -> Result[RegionVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[RegionVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        return await self.desk.once(asked, command, act, lambda work, ref: work.publications.find_regions(ref.id))

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: PublishRegionsCommand, by: str
    ) -> Decided[RegionVersion]:
        span = command.span
        if refusals := tuple(region_refusals(command.rows, span)):
            return refusals
        version_id = self.desk.new_id()
        version = RegionVersion(
            value=command.rows,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.desk.clock.now(),
            sequence=0,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )
        return Done(await work.publications.add_regions(version_id, version, by), Ref(SHARED, version_id))
