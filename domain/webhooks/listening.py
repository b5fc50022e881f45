"""Who hears of an event: the operator's endpoints of everything, a partner's of what that partner did or registered."""

from collections.abc import Callable, Iterable
from uuid import UUID

from domain.values import dataclass
from domain.webhooks.delivery import Delivery
from domain.webhooks.event import Event, EventType


@dataclass(frozen=True, slots=True)
class Listener:
    """An endpoint that is on: whose, None for the operator's, and of which types it hears, all where it names none."""

    endpoint_id: UUID
    owner: str | None
    types: frozenset[EventType]

    def hears(self, event: Event) -> bool:
        """Tell whether an event is told to it."""
        return (not self.types or event.type in self.types) and (self.owner is None or self.owner == event.by)


def deliveries(
    listeners: Iterable[Listener], events: Iterable[Event], new_id: Callable[[], UUID]
) -> tuple[Delivery, ...]:
    """Write out what is to be delivered to whom: events in their order."""
    listeners = tuple(listeners)
    return tuple(
        Delivery.of(event, listener.endpoint_id, new_id())
        for event in events
        for listener in listeners
        if listener.hears(event)
    )
