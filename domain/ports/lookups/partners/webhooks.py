"""Lists of webhooks for screens."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import EventType


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

    async def endpoint(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Find an endpoint, a deleted one too."""
        ...

    async def endpoints(self, owner: str | None, window: Window) -> Page[WebhookEndpoint]:
        """List endpoints, newest first, those of an owner where it is named."""
        ...

    async def deliveries(self, which: DeliveryFilter, window: Window) -> Page[Delivery]:
        """List deliveries with their attempts, newest first."""
        ...

    async def delivery(self, ref: Ref, owner: str | None) -> Delivery | None:
        """Find a delivery with its attempts, to an owner's endpoint only where it is named."""
        ...
