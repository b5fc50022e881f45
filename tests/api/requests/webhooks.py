"""A receiver of webhooks on this machine, and what the tests of the doors ask for of webhooks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN, RENEW_PLAINLY, card_on_record, on_record
from tests.api.support.installation import Installation

_ENDPOINT = (
    "endpoint { id owner url types on off failingSince previousSecretUntil } refusals { field message } replayed"
)
_DELIVERY = "delivery { id webhookId type state } refusals { field message } replayed"

CREATE = f"""
mutation ($input: CreateWebhookEndpointInput!) {{ createWebhookEndpoint(input: $input) {{ secret {_ENDPOINT} }} }}
"""
UPDATE = f"mutation ($input: UpdateWebhookEndpointInput!) {{ updateWebhookEndpoint(input: $input) {{ {_ENDPOINT} }} }}"
ROTATE = (
    f"mutation ($input: RotateWebhookSecretInput!) {{ rotateWebhookSecret(input: $input) {{ secret {_ENDPOINT} }} }}"
)
DELETE = f"mutation ($input: DeleteWebhookEndpointInput!) {{ deleteWebhookEndpoint(input: $input) {{ {_ENDPOINT} }} }}"
TEST = f"mutation ($input: SendTestWebhookInput!) {{ sendTestWebhook(input: $input) {{ {_DELIVERY} }} }}"
AGAIN = f"mutation ($input: RedeliverWebhookInput!) {{ redeliverWebhook(input: $input) {{ {_DELIVERY} }} }}"
FAILED_AGAIN = f"""
mutation ($input: RedeliverWebhooksInput!) {{ redeliverWebhooks(input: $input) {{ queued {_ENDPOINT} }} }}
"""
ENDPOINTS = "{ webhookEndpoints { edges { node { id owner on off failingSince } } } }"
DELIVERIES = """
query ($state: WebhookDeliveryState, $type: WebhookEventType, $endpointId: ID) {
  webhookDeliveries(state: $state, type: $type, endpointId: $endpointId) {
    edges { node { id webhookId type state body nextAttemptAt attempts { number status error excerpt } } }
  }
}
"""


@dataclass(slots=True)
class Receiver:
    """Keeps what comes, and answers 204, or what it is told to for a card."""

    url: str = ""
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    location: str = ""

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.came.append((dict(request.headers), body))
        about = str(orjson.loads(body)["data"].get("cardNumber", ""))
        status = self.answers.get(about, self.answers.get("", 204))
        return web.Response(status=status, headers={"Location": self.location} if self.location else {})

    @property
    def told(self) -> list[tuple[str, str]]:
        """Give the type and the card of what came, in its order."""
        bodies = [orjson.loads(body) for _, body in self.came]
        return [(each["type"], str(each["data"].get("cardNumber", ""))) for each in bodies]


@asynccontextmanager
async def a_receiver() -> AsyncIterator[Receiver]:
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/hook", receiver.handle)
    async with TestServer(app) as server:
        receiver.url = str(server.make_url("/hook"))
        yield receiver


async def endpoint(installed: Installation, url: str, token: str | None = None, **other: Any) -> Any:  # noqa: ANN401 - as it is sent
    """Create an endpoint, the operator's unless a token is given."""
    asked = {"idempotencyKey": f"endpoint {url} {other}", "url": url} | other
    payload = (await installed.ask(CREATE, token, input=asked))["createWebhookEndpoint"]
    assert payload["refusals"] == []
    return payload


async def delivered(installed: Installation, **which: Any) -> list[Any]:  # noqa: ANN401 - as it is answered
    """List deliveries, the oldest first."""
    edges = (await installed.ask(DELIVERIES, **which))["webhookDeliveries"]["edges"]
    return [edge["node"] for edge in reversed(edges)]


async def due_now(installed: Installation) -> None:
    """Let every wait be over."""
    await installed.pool.execute("UPDATE webhook_delivery SET next_attempt_at = now() WHERE state = 'QUEUED'")


@dataclass(frozen=True, slots=True)
class Hooks:
    """A partner's endpoint, another that may be deleted, and a delivery to the first."""

    endpoint: str
    spare: str
    delivery: str


async def hooked(installed: Installation) -> Hooks:
    """Give the partner without a name of its own two endpoints, and send a test to the first."""
    token = installed.token(Role.PARTNER)
    first, spare = [
        (await endpoint(installed, f"https://partner.example/{name}", token))["endpoint"]["id"] for name in ("a", "b")
    ]
    sent = await installed.ask(TEST, token, input={"idempotencyKey": "sample", "endpointId": first})
    return Hooks(first, spare, sent["sendTestWebhook"]["delivery"]["id"])


def of_webhooks(hooks: Hooks) -> dict[str, str]:
    """Give arguments to every root field of webhooks."""
    return {
        "webhookEndpoints": "",
        "webhookDeliveries": "",
        "createWebhookEndpoint": '(input: {idempotencyKey: "w1", url: "https://partner.example/hook"})',
        "updateWebhookEndpoint": f'(input: {{idempotencyKey: "w2", endpointId: "{hooks.endpoint}", on: true}})',
        "rotateWebhookSecret": f'(input: {{idempotencyKey: "w3", endpointId: "{hooks.endpoint}"}})',
        "deleteWebhookEndpoint": f'(input: {{idempotencyKey: "w4", endpointId: "{hooks.spare}"}})',
        "sendTestWebhook": f'(input: {{idempotencyKey: "w5", endpointId: "{hooks.endpoint}"}})',
        "redeliverWebhook": f'(input: {{idempotencyKey: "w6", deliveryId: "{hooks.delivery}"}})',
        "redeliverWebhooks": f'(input: {{idempotencyKey: "w7", endpointId: "{hooks.endpoint}", '
        'since: "2024-01-01T00:00:00Z"})',
    }


async def renew(
    installed: Installation, key: str, token: str | None = None, card: str = CARD, package: str = "TRON_VEN"
) -> Any:  # noqa: ANN401
    asked = {"idempotencyKey": key, "payerMsisdn": MSISDN, "cardNumber": card, "package": package, "term": "P1M"}
    return (await installed.ask(RENEW_PLAINLY, token, input=asked))["renewFromMainBalance"]


async def ready(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed, CARD)


async def deliver(installed: Installation) -> int:
    return await installed.giahan.webhooks.deliver()


async def all_delivered(installed: Installation) -> None:
    while await deliver(installed):
        pass
