"""The outbox of webhooks in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.ports.outbox.webhook_outbox import EVERY, Among, DueDelivery
from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import DeliveryState
from domain.webhooks.endpoint import LASTING, SwitchedOff, WebhookEndpoint
from tests.fakes.kept import KeptDelivery
from tests.fakes.store import FakeStore


class FakeWebhookOutbox:
    """The outbox of webhooks."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def claim(
        self, lease: timedelta, most: int, of_one: int, *, of_owner: int | None = None, among: Among = EVERY
    ) -> Sequence[DueDelivery]:
        now, queues = datetime.now(UTC), dict[str | None, list[tuple[int, KeptDelivery, WebhookEndpoint]]]()
        room = dict.fromkeys((each.owner for each in self._store.records.endpoints.values()), of_owner)
        for endpoint in self._store.records.endpoints.values():
            if endpoint.off is not None or endpoint.deleted_at is not None:
                continue
            if (left := room[endpoint.owner]) is not None:
                room[endpoint.owner] = left - self._busy(endpoint, now)
            if (endpoint.id in among.ids) is among.within:
                due = self._due(endpoint, now, of_one)
                queues.setdefault(endpoint.owner, []).extend((nth, each, endpoint) for nth, each in enumerate(due))
        turns = []
        for owner, queue in queues.items():
            queue.sort(key=lambda turn: turn[0])
            turns += [(nth, *turn[1:]) for nth, turn in enumerate(queue[: _at_least_none(room[owner])])]
        turns.sort(key=lambda turn: turn[0])
        return [self._leased(kept, endpoint, now + lease) for _, kept, endpoint in turns[:most]]

    async def delivered(self, due: DueDelivery, attempt: Attempt) -> None:
        kept = self._tried(due, attempt)
        self._put(kept, state=DeliveryState.DELIVERED, next_attempt_at=None)
        self._endpoint(due, failing_since=None)

    async def failed(self, due: DueDelivery, attempt: Attempt, wait: timedelta | None, off: SwitchedOff | None) -> None:
        kept, now = self._tried(due, attempt), datetime.now(UTC)
        if kept.delivery.state is not DeliveryState.QUEUED or kept.delivery.attempts != attempt.number:
            return
        state = DeliveryState.FAILED if wait is None else DeliveryState.QUEUED
        self._put(kept, state=state, next_attempt_at=now + wait if wait is not None else None)
        endpoint = self._store.records.endpoints[due.delivery.endpoint_id]
        since = endpoint.failing_since or now
        lasting = SwitchedOff.FAILING if since <= now - LASTING else None
        self._endpoint(due, failing_since=since, off=endpoint.off or off or lasting)
        self._store.records.endpoint_changes += 1

    async def forget(self, before: datetime, most: int) -> int:
        kept, first = self._store.records.deliveries, int(before.timestamp() * 1000)
        old = [each for each in kept if each.int >> 80 < first][:most]
        for each in old:
            del kept[each]
        return len(old)

    def _due(self, endpoint: WebhookEndpoint, now: datetime, of_one: int) -> list[KeptDelivery]:
        kept = sorted(self._store.records.deliveries.values(), key=lambda each: each.delivery.id)
        waiting = [
            each
            for each in kept
            if each.delivery.endpoint_id == endpoint.id and each.delivery.state is DeliveryState.QUEUED
        ]
        first = {each.delivery.about: each for each in reversed(waiting)}
        due = [each for each in first.values() if each.delivery.next_attempt_at <= now]  # type: ignore[operator]
        due.sort(key=lambda each: (each.delivery.next_attempt_at, each.delivery.id))
        return due[: max(of_one - self._busy(endpoint, now), 0)]

    def _busy(self, endpoint: WebhookEndpoint, now: datetime) -> int:
        return sum(
            each.leased_until is not None and each.leased_until > now
            for each in self._store.records.deliveries.values()
            if each.delivery.endpoint_id == endpoint.id and each.delivery.state is DeliveryState.QUEUED
        )

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


def _at_least_none(room: int | None) -> int | None:
    return room if room is None else max(room, 0)
