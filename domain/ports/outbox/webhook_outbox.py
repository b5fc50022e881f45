"""The outbox of webhooks."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from domain.values import dataclass
from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import SwitchedOff


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDelivery:
    """A delivery that was claimed: `tries` are the attempts of this round of its schedule, this one among them."""

    delivery: Delivery
    url: str
    version: int
    previous_until: datetime | None
    tries: int


@dataclass(frozen=True, slots=True)
class Among:
    """Which endpoints: those that are named, or all others."""

    ids: frozenset[UUID] = frozenset()
    within: bool = False


EVERY = Among()
"""All others than none."""


class WebhookOutbox(Protocol):
    """The outbox of webhooks; a claim holds for a lease, and what is not answered by then is claimed again."""

    async def claim(
        self, lease: timedelta, most: int, of_one: int, *, of_owner: int | None = None, among: Among = EVERY
    ) -> Sequence[DueDelivery]:
        """Claim due deliveries, the oldest of each card: of one endpoint, and of one owner, no more than are under way.

        Owners take turns, and so do the endpoints of each.
        """
        ...

    async def delivered(self, due: DueDelivery, attempt: Attempt) -> None:
        """Record that a delivery was taken: that is so whoever says it."""
        ...

    async def failed(self, due: DueDelivery, attempt: Attempt, wait: timedelta | None, off: SwitchedOff | None) -> None:
        """Record that an attempt failed, and when the next is, None where it was the last; unless it was claimed again.

        The endpoint is switched off for `off`, and where nothing was taken for `LASTING`.
        """
        ...

    async def forget(self, before: datetime, most: int) -> int:
        """Forget so many deliveries, whatever became of them, that were queued before an instant; tell how many."""
        ...
