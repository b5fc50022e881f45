"""Send a test to an endpoint."""

from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.webhooks.change_webhook_endpoint import taking
from domain.usecases.webhooks.redeliver_webhooks import recalled
from domain.values import dataclass
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import Event, EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTestCommand:
    """Which endpoint, of whom, is sent a test."""

    endpoint: Ref | None
    within: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTestWebhook:
    """Queues tests."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: SendTestCommand) -> Result[Delivery]:
        """Send a test, or say why not."""

        async def act(work: Work) -> Decided[Delivery]:
            endpoint = await taking(work, command.endpoint, command.within)
            if isinstance(endpoint, tuple):
                return endpoint
            delivery = self._test(endpoint)
            await work.webhooks.queue([delivery])
            return Done(delivery, delivery.ref)

        return await once(self.works, self.clock, asked, command, act, recalled)

    def _test(self, endpoint: WebhookEndpoint) -> Delivery:
        delivery_id, now, kind = self.new_id(), self.clock.now(), EventType.WEBHOOK_TEST
        event = Event(type=kind, at=now, about=f"test {delivery_id}", by=endpoint.owner, data={})
        return Delivery.of(event, endpoint.id, delivery_id)
