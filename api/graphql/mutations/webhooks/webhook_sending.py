"""Mutations that send webhooks: a test, one once more, all that failed."""

from datetime import datetime

import strawberry

from api.graphql.nodes.partners.webhook import WebhookDeliveryNode, WebhookEndpointNode
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, guarded
from api.graphql.request.reach import own_endpoints
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.usecases.common.idempotency import Result
from domain.usecases.webhooks.redeliver_webhooks import RedeliverCommand, RedeliverFailedCommand
from domain.usecases.webhooks.send_test_webhook import SendTestCommand
from domain.webhooks.delivery import Delivery


@strawberry.input(description="Which endpoint is sent a `webhook.test`.")
class SendTestWebhookInput:
    """A test as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    endpoint_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it."
    )


@strawberry.input(description="Which delivery is sent once more, whether it arrived or not.")
class RedeliverWebhookInput:
    """A redelivery as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    delivery_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookDelivery, as `webhookDeliveries` lists it."
    )


@strawberry.input(description="Of which endpoint everything is sent once more that failed, of events since an instant.")
class RedeliverWebhooksInput:
    """Redeliveries as they are asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    endpoint_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it."
    )
    since: datetime = strawberry.field(description="The instant from which on the events happened that are told of.")


@strawberry.type(description="What was queued for an endpoint.")
class WebhookDeliveryPayload(Payload):
    """What was queued."""

    delivery: WebhookDeliveryNode | None = strawberry.field(
        description="What was queued, as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[Delivery], info: Info) -> "WebhookDeliveryPayload":
        """Show what was queued."""
        return cls(
            delivery=WebhookDeliveryNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type(description="How much was queued for an endpoint.")
class RedeliverWebhooksPayload(Payload):
    """How much was queued."""

    endpoint: WebhookEndpointNode | None = strawberry.field(
        description="The endpoint that is sent to; null where the request was refused."
    )
    queued: int = strawberry.field(description="How many were queued by this request; 0 where it is replayed.")


@strawberry.type
class WebhookSendingMutations:
    """Webhooks that are sent because somebody asks."""

    @guarded(Scope.WEBHOOKS_MANAGE, "Sends a `webhook.test` to an endpoint that is on.")
    async def send_test_webhook(
        self,
        info: Info,
        input: Input[SendTestWebhookInput],  # noqa: A002 - the house's name
    ) -> WebhookDeliveryPayload | None:
        """Send a test."""
        context, which = info.context, ref_of(input.endpoint_id, Kind.WEBHOOK_ENDPOINT)
        command = SendTestCommand(endpoint=which, within=own_endpoints(info))
        outcome = await context.giahan.webhooks.test(context.asked(input.idempotency_key), command)
        return WebhookDeliveryPayload.of(outcome, info)

    @guarded(Scope.WEBHOOKS_MANAGE, "Sends a delivery once more, under the same `webhook-id`.")
    async def redeliver_webhook(
        self,
        info: Info,
        input: Input[RedeliverWebhookInput],  # noqa: A002 - the house's name
    ) -> WebhookDeliveryPayload | None:
        """Send one once more."""
        context, which = info.context, ref_of(input.delivery_id, Kind.WEBHOOK_DELIVERY)
        command = RedeliverCommand(delivery=which, within=own_endpoints(info))
        outcome = await context.giahan.webhooks.again.one(context.asked(input.idempotency_key), command)
        return WebhookDeliveryPayload.of(outcome, info)

    @guarded(Scope.WEBHOOKS_MANAGE, "Sends everything to an endpoint once more that failed since an instant.")
    async def redeliver_webhooks(
        self,
        info: Info,
        input: Input[RedeliverWebhooksInput],  # noqa: A002 - the house's name
    ) -> RedeliverWebhooksPayload | None:
        """Send all once more that failed."""
        context, which = info.context, ref_of(input.endpoint_id, Kind.WEBHOOK_ENDPOINT)
        command = RedeliverFailedCommand(endpoint=which, within=own_endpoints(info), since=input.since)
        outcome, queued = await context.giahan.webhooks.again.failed(context.asked(input.idempotency_key), command)
        return RedeliverWebhooksPayload(
            endpoint=WebhookEndpointNode.of(outcome.made) if outcome.made else None,
            queued=queued,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )
