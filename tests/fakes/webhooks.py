"""Webhooks in memory: endpoints, deliveries, and their outbox."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewalStatus
from domain.buckets import Ref
from domain.ports.webhooks import DueDelivery
from domain.webhooks.delivery import Attempt, Delivery, DeliveryState
from domain.webhooks.endpoint import LASTING, SwitchedOff, WebhookEndpoint
from tests.fakes.kept import KeptDelivery
from tests.fakes.records import Records
from tests.fakes.store import FakeStore


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


class FakeWebhookPost:
    """The outbox of webhooks."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def claim(self, lease: timedelta, most: int, of_one: int) -> Sequence[DueDelivery]:
        now, claimed = datetime.now(UTC), list[DueDelivery]()
        for endpoint in self._store.records.endpoints.values():
            if endpoint.off is None and endpoint.deleted_at is None:
                claimed += [self._leased(each, endpoint, now + lease) for each in self._due(endpoint, now, of_one)]
        return claimed[:most]

    async def delivered(self, due: DueDelivery, attempt: Attempt) -> None:
        kept = self._tried(due, attempt)
        self._put(kept, state=DeliveryState.DELIVERED, next_attempt_at=None)
        self._endpoint(due, failing_since=None)

    async def failed(self, due: DueDelivery, attempt: Attempt, wait: timedelta | None, off: SwitchedOff | None) -> None:
        kept, now = self._tried(due, attempt), datetime.now(UTC)
        if kept.delivery.state is not DeliveryState.QUEUED or kept.delivery.attempts != attempt.number:
            return
        state = DeliveryState.FAILED if wait is None else DeliveryState.QUEUED
        self._put(kept, state=state, next_attempt_at=now + wait if wait else None)
        endpoint = self._store.records.endpoints[due.delivery.endpoint_id]
        since = endpoint.failing_since or now
        lasting = SwitchedOff.FAILING if since <= now - LASTING else None
        self._endpoint(due, failing_since=since, off=endpoint.off or off or lasting)
        self._store.records.endpoint_changes += 1

    def _due(self, endpoint: WebhookEndpoint, now: datetime, of_one: int) -> list[KeptDelivery]:
        kept = sorted(self._store.records.deliveries.values(), key=lambda each: each.delivery.id)
        waiting = [
            each
            for each in kept
            if each.delivery.endpoint_id == endpoint.id and each.delivery.state is DeliveryState.QUEUED
        ]
        first = {each.delivery.about: each for each in reversed(waiting)}
        due = [each for each in first.values() if each.delivery.next_attempt_at <= now]  # type: ignore[operator]
        busy = sum(each.leased_until is not None and each.leased_until > now for each in waiting)
        due.sort(key=lambda each: (each.delivery.next_attempt_at, each.delivery.id))
        return due[: max(of_one - busy, 0)]

    def _leased(self, kept: KeptDelivery, endpoint: WebhookEndpoint, until: datetime) -> DueDelivery:
        delivery = replace(kept.delivery, attempts=kept.delivery.attempts + 1, next_attempt_at=until)
        self._store.records.deliveries[delivery.id] = replace(kept, delivery=delivery, leased_until=until)
        return DueDelivery(
            delivery=replace(delivery, tried=()),
            url=endpoint.url,
            version=endpoint.version,
            previous_until=endpoint.previous_until,
            tries=delivery.attempts - kept.before,
        )

    def _tried(self, due: DueDelivery, attempt: Attempt) -> KeptDelivery:
        kept = self._store.records.deliveries[due.delivery.id]
        delivery = replace(kept.delivery, tried=(*kept.delivery.tried, attempt))
        return replace(kept, delivery=delivery)

    def _put(self, kept: KeptDelivery, **changes: object) -> None:
        delivery = replace(kept.delivery, **changes)  # type: ignore[arg-type]
        self._store.records.deliveries[delivery.id] = replace(kept, delivery=delivery, leased_until=None)

    def _endpoint(self, due: DueDelivery, **changes: object) -> None:
        endpoints = self._store.records.endpoints
        endpoint = endpoints[due.delivery.endpoint_id]
        endpoints[endpoint.id] = replace(endpoint, **changes)  # type: ignore[arg-type]
