"""Publish the terms of advances: a bundle's price, or the whole table of ceilings, from a day on (G-EFFECTIVE)."""

from collections.abc import Awaitable

from domain.buckets import Ref
from domain.catalogue.advance_publication import advance_price_refusals, ceiling_refusals
from domain.catalogue.advance_terms import (
    ALWAYS,
    AdvanceCeilingVersion,
    AdvancePriceVersion,
    CeilingRow,
    PriceCondition,
    UnitPrice,
)
from domain.catalogue.bundle import Bundle
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.publication import Span
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.usecases.catalogue.publish_price import SHARED
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.values import dataclass
from domain.versions import in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvancePriceCommand:
    """What a unit of a bundle costs in which quantities on a condition, or None to withdraw that from a day on."""

    bundle: Bundle
    value: UnitPrice | None
    span: Span
    condition: PriceCondition = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class CeilingsCommand:
    """A table of ceilings, or None to advance nothing from that day."""

    rows: tuple[CeilingRow, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class PublishAdvancePrice:
    """Adds versions of bundles' prices."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: AdvancePriceCommand) -> Result[AdvancePriceVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AdvancePriceVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        def recall(work: Work, ref: Ref) -> Awaitable[AdvancePriceVersion | None]:
            return work.publications.find_advance_price(ref.id)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recall)

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: AdvancePriceCommand, by: str
    ) -> Decided[AdvancePriceVersion]:
        span, bundle, condition = command.span, command.bundle, command.condition
        if refusals := tuple(advance_price_refusals(catalogue.advances, bundle, command.value, span, condition)):
            return refusals
        version_id = self.new_id()
        version = AdvancePriceVersion(
            bundle=bundle,
            condition=condition,
            value=command.value,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.clock.now(),
            sequence=0,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )
        added = await work.publications.add_advance_price(version_id, version, by)
        before = in_force(catalogue.advances.versions(bundle, condition), span.valid_from)
        return Done(added, Ref(SHARED, version_id), before)


@dataclass(frozen=True, slots=True)
class PublishCeilings:
    """Adds versions of the table of ceilings."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: CeilingsCommand) -> Result[AdvanceCeilingVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AdvanceCeilingVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        def recall(work: Work, ref: Ref) -> Awaitable[AdvanceCeilingVersion | None]:
            return work.publications.find_ceilings(ref.id)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recall)

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: CeilingsCommand, by: str
    ) -> Decided[AdvanceCeilingVersion]:
        span = command.span
        if refusals := tuple(ceiling_refusals(command.rows, span)):
            return refusals
        version_id = self.new_id()
        version = AdvanceCeilingVersion(
            value=command.rows,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.clock.now(),
            sequence=0,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )
        added = await work.publications.add_ceilings(version_id, version, by)
        return Done(added, Ref(SHARED, version_id), catalogue.advances.ceiling_table(span.valid_from))
