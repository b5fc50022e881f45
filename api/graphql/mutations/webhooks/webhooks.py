"""Mutations of webhooks' endpoints: creating, changing, rotating the secret, deleting."""

import strawberry

from api.graphql.nodes.partners.webhook import WebhookEndpointNode
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.reach import own_endpoints
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.usecases.common.idempotency import Result
from domain.usecases.webhooks.change_webhook_endpoint import (
    DeleteEndpointCommand,
    RotateWebhookSecretCommand,
    UpdateEndpointCommand,
)
from domain.usecases.webhooks.create_webhook_endpoint import CreateEndpointCommand, ShownEndpoint
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import EventType


@strawberry.input(description="Where events are to go: an https address of a public network.")
class CreateWebhookEndpointInput:
    """An endpoint as it is to be created."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    url: str = strawberry.field(description="An https address of a public network, at most 500 characters.")
    types: list[EventType] = strawberry.field(
        default_factory=list, description="What it is to hear of; everything where none is named."
    )


@strawberry.input(description="What of an endpoint is to change; what is left out stays as it is.")
class UpdateWebhookEndpointInput:
    """An endpoint as it is to be."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    endpoint_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it."
    )
    url: str | None = strawberry.field(
        default=strawberry.UNSET, description="An https address of a public network, at most 500 characters."
    )
    types: list[EventType] | None = strawberry.field(
        default=strawberry.UNSET, description="What it is to hear of; everything where the list is empty."
    )
    on: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="On: what waits leaves, and failures are forgotten. Off: it hears nothing.",
    )


@strawberry.input(description="Which endpoint gets a new secret.")
class RotateWebhookSecretInput:
    """A change of a secret as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    endpoint_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it."
    )
    grace_minutes: int = strawberry.field(
        default=1440, description="How long the secret of before signs beside the new one: 0 to 10080."
    )


@strawberry.input(description="Which endpoint is to hear of nothing any more.")
class DeleteWebhookEndpointInput:
    """A deletion as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    endpoint_id: strawberry.ID = strawberry.field(
        description="The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it."
    )


@strawberry.type(description="`secret` is shown this once: the same key again gives the endpoint alone.")
class WebhookSecretPayload(Payload):
    """An endpoint with its secret."""

    endpoint: WebhookEndpointNode | None = strawberry.field(
        description="The endpoint without its secret; null where the request was refused."
    )
    secret: str | None = strawberry.field(
        description="What signs, `whsec_` and the secret in base64; null where the key was seen before."
    )

    @classmethod
    def of(cls, outcome: Result[ShownEndpoint], info: Info) -> "WebhookSecretPayload":
        """Show an endpoint and its secret."""
        made = outcome.made
        return cls(
            endpoint=WebhookEndpointNode.of(made.endpoint) if made else None,
            secret=made.secret if made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type(description="What became of a change of an endpoint.")
class WebhookEndpointPayload(Payload):
    """An endpoint as it then is."""

    endpoint: WebhookEndpointNode | None = strawberry.field(
        description="The endpoint as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[WebhookEndpoint], info: Info) -> "WebhookEndpointPayload":
        """Show an endpoint."""
        return cls(
            endpoint=WebhookEndpointNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type
class WebhookMutations:
    """Webhooks' endpoints."""

    @guarded(
        Scope.WEBHOOKS_MANAGE,
        "Creates an endpoint: a partner's hears of what that partner did or registered, the operator's of everything.",
    )
    async def create_webhook_endpoint(
        self,
        info: Info,
        input: Input[CreateWebhookEndpointInput],  # noqa: A002 - the house's name
    ) -> WebhookSecretPayload | None:
        """Create an endpoint."""
        context, types = info.context, tuple(sorted(set(input.types)))
        command = CreateEndpointCommand(owner=own_endpoints(info), url=input.url, types=types)
        outcome = await context.giahan.webhooks.create(context.asked(input.idempotency_key), command)
        return WebhookSecretPayload.of(outcome, info)

    @guarded(Scope.WEBHOOKS_MANAGE, "Changes where an endpoint is and what it hears, and switches it on or off.")
    async def update_webhook_endpoint(
        self,
        info: Info,
        input: Input[UpdateWebhookEndpointInput],  # noqa: A002 - the house's name
    ) -> WebhookEndpointPayload | None:
        """Change an endpoint."""
        context, types = info.context, given(input.types)
        command = UpdateEndpointCommand(
            endpoint=ref_of(input.endpoint_id, Kind.WEBHOOK_ENDPOINT),
            within=own_endpoints(info),
            url=given(input.url),
            types=tuple(sorted(set(types))) if types is not None else None,
            on=given(input.on),
        )
        outcome = await context.giahan.webhooks.change.update(context.asked(input.idempotency_key), command)
        return WebhookEndpointPayload.of(outcome, info)

    @guarded(Scope.WEBHOOKS_MANAGE, "Gives an endpoint a new secret; for a while both sign.")
    async def rotate_webhook_secret(
        self,
        info: Info,
        input: Input[RotateWebhookSecretInput],  # noqa: A002 - the house's name
    ) -> WebhookSecretPayload | None:
        """Change a secret."""
        context = info.context
        command = RotateWebhookSecretCommand(
            endpoint=ref_of(input.endpoint_id, Kind.WEBHOOK_ENDPOINT),
            within=own_endpoints(info),
            grace_minutes=input.grace_minutes,
        )
        outcome = await context.giahan.webhooks.change.rotate(context.asked(input.idempotency_key), command)
        return WebhookSecretPayload.of(outcome, info)

    @guarded(Scope.WEBHOOKS_MANAGE, "Deletes an endpoint; what waits for it never leaves.")
    async def delete_webhook_endpoint(
        self,
        info: Info,
        input: Input[DeleteWebhookEndpointInput],  # noqa: A002 - the house's name
    ) -> WebhookEndpointPayload | None:
        """Delete an endpoint."""
        context, which = info.context, ref_of(input.endpoint_id, Kind.WEBHOOK_ENDPOINT)
        command = DeleteEndpointCommand(endpoint=which, within=own_endpoints(info))
        outcome = await context.giahan.webhooks.change.delete(context.asked(input.idempotency_key), command)
        return WebhookEndpointPayload.of(outcome, info)
