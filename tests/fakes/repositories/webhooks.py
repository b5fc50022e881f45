"""Webhooks in memory: endpoints, deliveries, and what is queued."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewalStatus
from domain.buckets import Ref
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import WebhookEndpoint
from tests.fakes.kept import KeptDelivery
from tests.fakes.records import Records


class FakeWebhooks:
    """Keeps endpoints, and what is to be delivered."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        queue(self._records, deliveries)

    async def asker(self, renewal: Ref) -> str | None:
        if (known := self._records.askers.get(renewal.id)) is not None:
            return known
        card = self._records.renewals[renewal.id].card_id
        registered = (each.auto_renewal for each in self._records.auto_renewals.values())
        active = (each for each in registered if each.status is AutoRenewalStatus.ACTIVE and each.card_id == card)
        return next((each.requested_by for each in active), None)

    async def add(self, endpoint: WebhookEndpoint) -> None:
        self._records.endpoints[endpoint.id] = endpoint
        self._records.endpoint_changes += 1

    async def count(self, owner: str | None) -> int:
        kept = self._records.endpoints.values()
        return sum(each.owner == owner and each.deleted_at is None for each in kept)

    async def lock(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        return self._records.endpoints.get(endpoint_id)

    async def find(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        return self._records.endpoints.get(endpoint_id)

    async def update(self, endpoint: WebhookEndpoint) -> None:
        self._records.endpoints[endpoint.id] = endpoint
        self._records.endpoint_changes += 1

    async def find_delivery(self, ref: Ref) -> Delivery | None:
        kept = self._records.deliveries.get(ref.id)
        return replace(kept.delivery, tried=()) if kept else None

    async def again(self, ref: Ref) -> None:
        kept = self._records.deliveries[ref.id]
        if kept.delivery.state is not DeliveryState.QUEUED:
            self._records.deliveries[ref.id] = _again(kept)

    async def failed_again(self, endpoint_id: UUID, since: datetime) -> int:
        failed = [
            kept
            for kept in self._records.deliveries.values()
            if kept.delivery.endpoint_id == endpoint_id
            and kept.delivery.state is DeliveryState.FAILED
            and kept.delivery.at >= since
        ]
        self._records.deliveries.update({kept.delivery.id: _again(kept) for kept in failed})
        return len(failed)


def queue(records: Records, deliveries: Sequence[Delivery]) -> None:
    now = datetime.now(UTC)
    for each in deliveries:
        records.deliveries[each.id] = KeptDelivery(delivery=replace(each, next_attempt_at=now))


def _again(kept: KeptDelivery) -> KeptDelivery:
    queued = replace(kept.delivery, state=DeliveryState.QUEUED, next_attempt_at=datetime.now(UTC))
    return replace(kept, delivery=queued, before=kept.delivery.attempts, leased_until=None)
