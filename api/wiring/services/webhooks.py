"""Putting webhooks together: their use cases get their ports here, by hand."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import asyncpg

from api.identity.partner_tokens import derived
from api.settings import Settings
from api.settings.secret import secret_of
from api.wiring.delivering import each_to_its_end
from domain.ports.clock import Clock
from domain.ports.lookups.partners.webhooks import WebhookLookups
from domain.ports.outbox.webhook_outbox import WebhookOutbox
from domain.ports.outside.webhook_gateway import WebhookGateway
from domain.ports.work import Works
from domain.usecases.delivery.deliver_webhooks import DeliverWebhooks
from domain.usecases.webhooks.change_webhook_endpoint import ChangeWebhookEndpoint
from domain.usecases.webhooks.create_webhook_endpoint import CreateWebhookEndpoint
from domain.usecases.webhooks.redeliver_webhooks import RedeliverWebhooks
from domain.usecases.webhooks.send_test_webhook import SendTestWebhook
from gateways.clock import SystemClock
from gateways.ids import new_id
from gateways.webhooks.targets import Targets
from gateways.webhooks.when_used import LoadedWhenUsed
from persistence.lookups.webhooks import PostgresWebhookLookups
from persistence.outbox.webhook_outbox import PostgresWebhookOutbox

if TYPE_CHECKING:
    from api.operations.tracing.tracing import Tracing


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookService:
    """Everything about webhooks that the ways in may call; `aclose` closes what is open to endpoints."""

    lookups: WebhookLookups
    create: CreateWebhookEndpoint
    change: ChangeWebhookEndpoint
    test: SendTestWebhook
    again: RedeliverWebhooks
    deliver: DeliverWebhooks
    post: WebhookOutbox
    aclose: Callable[[], Awaitable[None]]


def webhooks_over(
    settings: Settings, pool: asyncpg.Pool, works: Works, clock: Clock, tracing: "Tracing | None" = None
) -> WebhookService:
    """Give every use case of webhooks its ports; attempts go by real time, whatever the business clock."""
    watch, targets = SystemClock(timedelta()), Targets(private_networks=settings.webhook_private_networks)

    def secret(endpoint_id: UUID, version: int) -> bytes:
        return bytes.fromhex(derived(secret_of(settings), f"giahan webhook {endpoint_id} {version}"))

    loaded, post = LoadedWhenUsed(targets), PostgresWebhookOutbox(pool)
    gateway: WebhookGateway = tracing.way_out(loaded, "webhook", ("post",)) if tracing else loaded
    return WebhookService(
        aclose=loaded.aclose,
        lookups=PostgresWebhookLookups(pool),
        post=post,
        create=CreateWebhookEndpoint(
            works=works, clock=clock, watch=watch, new_id=new_id, secret_of=secret, trouble_of=targets.trouble
        ),
        change=ChangeWebhookEndpoint(
            works=works, clock=clock, watch=watch, secret_of=secret, trouble_of=targets.trouble
        ),
        test=SendTestWebhook(works=works, clock=clock, new_id=new_id),
        again=RedeliverWebhooks(works=works, clock=clock),
        deliver=DeliverWebhooks(
            post=post,
            gateway=gateway,
            secret_of=secret,
            watch=watch,
            chance=random.random,
            together=each_to_its_end,
        ),
    )
