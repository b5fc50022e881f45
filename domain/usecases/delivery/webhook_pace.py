"""Who is quick: endpoints that answer at once have places that the slow ones never take from them."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from domain.ports.outbox.webhook_outbox import Among, DueDelivery

QUICK = timedelta(seconds=2)
"""Within which an endpoint takes a message that is quick; whoever was not heard of yet is not."""

PLACES = 100
"""Attempts of quick endpoints under way at a time, and as many of all others."""

OF_QUICK, OF_OTHER = 5, 1
"""Attempts of one endpoint under way at a time."""

MOST_KNOWN = 10_000


class Pace:
    """What one worker has seen of endpoints, and what it has under way."""

    def __init__(self) -> None:
        self._quick: dict[UUID, None] = {}
        self._under_way: dict[UUID, tuple[UUID, datetime]] = {}

    def rooms(self, now: datetime) -> Collection[tuple[Among, int, int]]:
        """Tell among which endpoints to claim, how many deliveries at most, and how many of one endpoint."""
        for endpoint, began in self._under_way.values():
            if now - began > QUICK:
                self._quick.pop(endpoint, None)
        quick = sum(endpoint in self._quick for endpoint, _ in self._under_way.values())
        others, known = len(self._under_way) - quick, frozenset(self._quick)
        rooms = (
            (Among(known, within=True), PLACES - quick, OF_QUICK),
            (Among(known, within=False), PLACES - others, OF_OTHER),
        )
        return [(among, most, of_one) for among, most, of_one in rooms if most > 0 and (known or not among.within)]

    def begins(self, due: DueDelivery, at: datetime) -> None:
        """Note that an attempt is under way."""
        self._under_way[due.delivery.id] = (due.delivery.endpoint_id, at)

    def ends(self, due: DueDelivery, at: datetime, *, taken: bool) -> None:
        """Note what came of it."""
        endpoint, began = self._under_way.pop(due.delivery.id)
        self._quick.pop(endpoint, None)
        if taken and at - began <= QUICK:
            self._quick[endpoint] = None
        if len(self._quick) > MOST_KNOWN:
            del self._quick[next(iter(self._quick))]
