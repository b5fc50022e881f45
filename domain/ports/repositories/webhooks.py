"""Webhooks as they are queued and changed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import WebhookEndpoint

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
