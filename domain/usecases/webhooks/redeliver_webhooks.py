"""Send webhooks once more when asked: one delivery, or all that failed since an instant."""

from datetime import datetime

from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.webhooks.change_webhook_endpoint import taking
from domain.values import dataclass
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import WebhookEndpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class RedeliverCommand:
    """Which delivery, of whose endpoint, is sent once more."""

    delivery: Ref | None
    within: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedeliverFailedCommand:
    """Of which endpoint everything is sent once more that failed, of events since an instant."""

    endpoint: Ref | None
    within: str | None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RedeliverWebhooks:
    """Queues what is to leave."""

    works: Works
    clock: Clock

    async def one(self, asked: Asked, command: RedeliverCommand) -> Result[Delivery]:
        """Send a delivery once more, or say why not."""

        async def act(work: Work) -> Decided[Delivery]:
            found = await work.webhooks.find_delivery(command.delivery) if command.delivery else None
            if found is None:
                return (bad_input("deliveryId", "unknown_id"),)
            endpoint = await taking(work, Ref(0, found.endpoint_id), command.within, "deliveryId")
            if isinstance(endpoint, tuple):
                return endpoint
            await work.webhooks.again(found.ref)
            queued = await work.webhooks.find_delivery(found.ref)
            return Done(queued or found, found.ref, found)

        return await once(self.works, self.clock, asked, command, act, recalled)

    async def failed(self, asked: Asked, command: RedeliverFailedCommand) -> tuple[Result[WebhookEndpoint], int]:
        """Send everything once more that failed, or say why not; tell how many, none where the key was seen before."""
        count = 0

        async def act(work: Work) -> Decided[WebhookEndpoint]:
            nonlocal count
            endpoint = await taking(work, command.endpoint, command.within)
            if isinstance(endpoint, tuple):
                return endpoint
            count = await work.webhooks.failed_again(endpoint.id, command.since)
            return Done(endpoint, endpoint.ref)

        settled = await once(self.works, self.clock, asked, command, act, lambda work, ref: work.webhooks.find(ref.id))
        return settled, count


async def recalled(work: Work, ref: Ref) -> Delivery | None:
    """Find a delivery that was queued before."""
    return await work.webhooks.find_delivery(ref)
