"""Delivering webhooks: what an answer means for a delivery and for its endpoint."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest

from api.wiring.services.auto_renewals import together
from domain.ports.outside.webhook_gateway import Reply, WebhookUnreachableError
from domain.usecases.delivery.deliver_webhooks import DeliverWebhooks
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import SwitchedOff, WebhookEndpoint
from domain.webhooks.event import Event, EventType
from tests.fakes.clock import FakeClock
from tests.fakes.ids import counted_ids
from tests.fakes.kept import KeptDelivery
from tests.fakes.outbox.webhook_outbox import FakeWebhookOutbox
from tests.fakes.store import FakeStore

NOW = datetime(2024, 3, 15, 9, tzinfo=UTC)
NEW_ID = counted_ids()
ENDPOINT = WebhookEndpoint(
    id=NEW_ID(), owner=None, url="https://partner.example/", types=frozenset(), created_at=NOW, created_by="binh"
)


@dataclass(frozen=True, slots=True)
class Answering:
    """An endpoint that answers a status, or nothing."""

    status: int | None

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        assert (url, headers["content-type"], body) == (ENDPOINT.url, "application/json", body)
        if self.status is None:
            raise WebhookUnreachableError("no answer")
        return Reply(status=self.status, excerpt="")


async def delivered(status: int | None) -> tuple[DeliveryState, WebhookEndpoint]:
    """Deliver one message to an endpoint that answers so, and tell where both then stand."""
    store, event = FakeStore(), Event(type=EventType.RENEWAL_SUCCEEDED, at=NOW, about="12345678901", by=None, data={})
    delivery = Delivery.of(event, ENDPOINT.id, NEW_ID())
    due_now = replace(delivery, next_attempt_at=NOW)
    store.records.endpoints[ENDPOINT.id] = ENDPOINT
    store.records.deliveries[delivery.id] = KeptDelivery(delivery=due_now)
    deliver = DeliverWebhooks(
        post=FakeWebhookOutbox(store),
        gateway=Answering(status),
        secret_of=lambda _endpoint, version: f"secret {version}".encode(),
        watch=FakeClock.on(date(2024, 3, 15)),
        chance=lambda: 0.5,
        together=together,
    )
    assert await deliver() == 1
    return store.records.deliveries[delivery.id].delivery.state, store.records.endpoints[ENDPOINT.id]


@pytest.mark.parametrize("status", [200, 204, 299])
async def test_a_message_that_was_taken_is_delivered(status: int) -> None:
    state, endpoint = await delivered(status)
    assert (state, endpoint.failing_since) == (DeliveryState.DELIVERED, None)


@pytest.mark.parametrize("status", [None, 199, 300, 302, 404, 411, 500])
async def test_any_other_answer_is_a_failure_that_is_tried_again(status: int | None) -> None:
    state, endpoint = await delivered(status)
    assert (state, endpoint.failing_since is None, endpoint.off) == (DeliveryState.QUEUED, False, None)


async def test_an_endpoint_that_says_it_is_gone_is_switched_off_at_once() -> None:
    _, endpoint = await delivered(410)
    assert endpoint.off is SwitchedOff.GONE
