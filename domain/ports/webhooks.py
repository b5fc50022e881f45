"""Webhooks as they are queued, changed, delivered and shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ports.lookups import Page, Window
from domain.webhooks.delivery import Attempt, Delivery, DeliveryState
from domain.webhooks.endpoint import SwitchedOff, WebhookEndpoint
from domain.webhooks.event import EventType

SecretOf = Callable[[UUID, int], bytes]
"""Tells the secret of an endpoint, of a version: it is derived from the server's own, and kept nowhere."""

TargetTrouble = Callable[[str], str | None]
"""Says what is wrong with the URL of an endpoint: `malformed`, `not_https` or `private_network`; None where nothing."""


class Webhooks(Protocol):
    """Keeps endpoints, and what is to be delivered."""

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue deliveries together with what they tell of."""
        ...

    async def asker(self, renewal: Ref) -> str | None:
        """Tell the principal that asked for a renewal, where staff or a partner did, or registered its card."""
        ...

    async def add(self, endpoint: WebhookEndpoint) -> None:
        """Add an endpoint."""
        ...

    async def count(self, owner: str | None) -> int:
        """Count the endpoints of an owner, locking them so that no other is added meanwhile."""
        ...

    async def lock(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Lock an endpoint and read it."""
        ...

    async def find(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Find an endpoint."""
        ...

    async def update(self, endpoint: WebhookEndpoint) -> None:
        """Write what may change of an endpoint."""
        ...

    async def find_delivery(self, ref: Ref) -> Delivery | None:
        """Find a delivery, without its attempts."""
        ...

    async def again(self, ref: Ref) -> None:
        """Queue a delivery once more, from the beginning of its schedule, unless it waits already."""
        ...

    async def failed_again(self, endpoint_id: UUID, since: datetime) -> int:
        """Queue every delivery of an endpoint once more that failed, of events since an instant; tell how many."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDelivery:
    """A delivery that was claimed: `tries` are the attempts of this round of its schedule, this one among them."""

    delivery: Delivery
    url: str
    version: int
    previous_until: datetime | None
    tries: int


class WebhookPost(Protocol):
    """The outbox of webhooks; a claim holds for a lease, and what is not answered by then is claimed again."""

    async def claim(self, lease: timedelta, most: int, of_one: int) -> Sequence[DueDelivery]:
        """Claim due deliveries, the oldest of each card, and no more of one endpoint than it may have under way."""
        ...

    async def delivered(self, due: DueDelivery, attempt: Attempt) -> None:
        """Record that a delivery was taken: that is so whoever says it."""
        ...

    async def failed(self, due: DueDelivery, attempt: Attempt, wait: timedelta | None, off: SwitchedOff | None) -> None:
        """Record that an attempt failed, and when the next is, None where it was the last; unless it was claimed again.

        The endpoint is switched off for `off`, and where nothing was taken for `LASTING`.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an endpoint answered, its beginning alone."""

    status: int
    excerpt: str


class WebhookUnreachableError(Exception):
    """No answer came; its text says why, and is fit to be shown."""


class WebhookGateway(Protocol):
    """Posts to endpoints."""

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """Post a message.

        Raises:
            WebhookUnreachableError: where no answer came in time, or the target is one that must not be reached.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFilter:
    """Which deliveries: of an owner's endpoints, all where it is None; of events since an instant until another."""

    owner: str | None
    endpoint_id: UUID | None = None
    state: DeliveryState | None = None
    type: EventType | None = None
    since: datetime | None = None
    until: datetime | None = None


class WebhookLookups(Protocol):
    """Answers screens."""

    async def endpoints(self, owner: str | None, window: Window) -> Page[WebhookEndpoint]:
        """List endpoints, newest first, those of an owner where it is named."""
        ...

    async def deliveries(self, which: DeliveryFilter, window: Window) -> Page[Delivery]:
        """List deliveries with their attempts, newest first."""
        ...
