"""Announcing what became so: events are queued with the facts that they tell of, and only where somebody listens."""

from collections.abc import Callable, Iterable, Sequence

from domain.catalogue.catalogue import Catalogue
from domain.ports.ids import NewId
from domain.ports.sweeps.due_cards import Outcome
from domain.ports.work import Work
from domain.renewals.renewal import Renewal
from domain.usecases.webhooks import events
from domain.values import dataclass
from domain.webhooks.delivery import Delivery
from domain.webhooks.event import Event, EventType
from domain.webhooks.listening import deliveries


@dataclass(frozen=True, slots=True)
class Announce:
    """Queues events in a unit of work, before what ends it; where nobody listens it does not even make them."""

    work: Work
    catalogue: Catalogue
    new_id: NewId

    async def __call__(self, make: Callable[[], Iterable[Event]]) -> None:
        """Queue what is made, for those who hear it."""
        if self.catalogue.listeners:
            await self._queue(make())

    async def undone(self, kind: EventType, renewal: Renewal) -> None:
        """Tell whoever asked for a renewal that its money is due back, or was given back."""
        if self.catalogue.listeners:
            await self._queue((events.undone(kind, renewal, await self.work.webhooks.asker(renewal.ref)),))

    async def _queue(self, told: Iterable[Event]) -> None:
        if found := deliveries(self.catalogue.listeners, told, self.new_id):
            await self.work.webhooks.queue(found)


def swept(catalogue: Catalogue, outcomes: Sequence[Outcome], new_id: NewId) -> tuple[Delivery, ...]:
    """Write out who hears of what became of cards that were due."""
    if not catalogue.listeners:
        return ()
    return deliveries(catalogue.listeners, map(events.charge, outcomes), new_id)
