"""Publish a price: a new version from a day on; published ones are never edited (G-EFFECTIVE)."""

from collections.abc import Awaitable

from domain.buckets import Ref
from domain.catalogue.catalogue import TIMINGS, Catalogue
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.catalogue.publication import Span, price_refusals
from domain.money import VND
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.values import dataclass

SHARED = 0
"""Versions belong to nobody's bucket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceCommand:
    """A price in đồng, or None to withdraw the package from that day."""

    key: PriceKey
    timing: Timing
    price: VND | None
    span: Span


@dataclass(frozen=True, slots=True)
class PublishPrice:
    """Adds versions of prices."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: PriceCommand) -> Result[PriceVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[PriceVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        def recall(work: Work, ref: Ref) -> Awaitable[PriceVersion | None]:
            return work.publications.find_price(ref.id)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recall)

    async def _publish(self, work: Work, catalogue: Catalogue, command: PriceCommand, by: str) -> Decided[PriceVersion]:
        refusals = tuple(price_refusals(catalogue, command.key, command.timing, command.price, command.span))
        if refusals:
            return refusals
        version_id, span = self.new_id(), command.span
        version = PriceVersion(
            key=command.key,
            timing=command.timing,
            value=command.price,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.clock.now(),
            sequence=0,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )
        added = await work.publications.add_price(version_id, version, by)
        return Done(added, Ref(SHARED, version_id), _in_force(catalogue, command))


def _in_force(catalogue: Catalogue, command: PriceCommand) -> dict[str, PriceVersion | None]:
    """Tell what is in force, as far as was published when it was asked, where the new version begins."""
    day, timings = command.span.valid_from, (each for each in TIMINGS if command.timing in (Timing.ANY, each))
    return {timing: catalogue.price(command.key, timing, day) for timing in timings}
