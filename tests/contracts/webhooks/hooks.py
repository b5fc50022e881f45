"""What the exams of webhooks write and read."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain.ports.outbox.webhook_outbox import DueDelivery
from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import Event, EventType
from gateways.ids import new_id
from tests.contracts.exam import Memory

NOW = datetime(2024, 3, 15, 9, tzinfo=UTC)
LEASE = timedelta(minutes=1)
OVER = timedelta()
MANY = 50


async def an_endpoint(memory: Memory, owner: str | None = None) -> WebhookEndpoint:
    endpoint = WebhookEndpoint(
        id=new_id(),
        owner=owner,
        url="https://partner.example/",
        types=frozenset({EventType.RENEWAL_SUCCEEDED}),
        created_at=NOW,
        created_by="binh",
    )
    async with memory.works() as work:
        await work.webhooks.add(endpoint)
        await work.commit()
    return endpoint


def a_delivery(endpoint: WebhookEndpoint, card: str = "12345678901") -> Delivery:
    event = Event(type=EventType.RENEWAL_SUCCEEDED, at=NOW, about=card, by=None, data={"cardNumber": card})
    return Delivery.of(event, endpoint.id, new_id())


async def queued(memory: Memory, *deliveries: Delivery, commits: bool = True) -> None:
    async with memory.works() as work:
        await work.webhooks.queue(deliveries)
        if commits:
            await work.commit()


async def claimed(memory: Memory, lease: timedelta = LEASE, of_one: int = MANY) -> list[UUID]:
    return [due.delivery.id for due in await memory.post.claim(lease, MANY, of_one)]


async def taken(memory: Memory) -> DueDelivery:
    (due,) = await memory.post.claim(LEASE, MANY, MANY)
    return due


def tried(due: DueDelivery, error: str | None = None) -> Attempt:
    return Attempt(number=due.delivery.attempts, at=NOW, milliseconds=5, status=500 if error else 204, error=error)


async def state(memory: Memory, delivery: Delivery) -> DeliveryState:
    async with memory.works() as work:
        found = await work.webhooks.find_delivery(delivery.ref)
    assert found is not None
    return found.state


async def found(memory: Memory, endpoint: WebhookEndpoint) -> WebhookEndpoint | None:
    async with memory.works() as work:
        return await work.webhooks.find(endpoint.id)
