"""Deliver webhooks: signed, one attempt each, and written down whatever came of it."""

from collections.abc import Callable
from datetime import timedelta

from domain.ports.clock import Clock
from domain.ports.outbox.webhook_outbox import DueDelivery, WebhookOutbox
from domain.ports.outside.webhook_gateway import Reply, WebhookGateway, WebhookUnreachableError
from domain.ports.repositories.webhooks import SecretOf
from domain.usecases.common.together import Concurrently
from domain.values import dataclass
from domain.webhooks.attempt import Attempt
from domain.webhooks.endpoint import SwitchedOff, signing_versions
from domain.webhooks.schedule import wait_after
from domain.webhooks.signing import signatures

TAKEN = range(200, 300)
"""The statuses that say a message was taken; a redirect is not followed."""

GONE = 410
"""The status that says nothing more is wanted."""

LEASE = timedelta(minutes=1)
"""Longer than an attempt may take, with the writing of what came of it."""

BATCH = 100

OF_ONE = 5
"""Deliveries of one endpoint under way at a time, over all workers: one that never answers keeps few places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverWebhooks:
    """Posts what is due; `watch` tells real time, `chance` a number from 0 to 1."""

    post: WebhookOutbox
    gateway: WebhookGateway
    secret_of: SecretOf
    watch: Clock
    chance: Callable[[], float]
    together: Concurrently

    async def __call__(self) -> int:
        """Deliver one batch, and tell how many were due."""
        batch = await self.post.claim(LEASE, BATCH, OF_ONE)
        await self.together(self._deliver(due) for due in batch)
        return len(batch)

    async def _deliver(self, due: DueDelivery) -> None:
        attempt = await self._attempt(due)
        if attempt.error is None:
            await self.post.delivered(due, attempt)
            return
        gone = SwitchedOff.GONE if attempt.status == GONE else None
        await self.post.failed(due, attempt, wait_after(due.tries, self.chance()), gone)

    async def _attempt(self, due: DueDelivery) -> Attempt:
        began, body = self.watch.now(), due.delivery.body.encode()
        reply, error = None, None
        try:
            reply = await self.gateway.post(due.url, self._headers(due, int(began.timestamp()), body), body)
        except WebhookUnreachableError as trouble:
            error = str(trouble)
        return Attempt(
            number=due.delivery.attempts,
            at=began,
            milliseconds=(self.watch.now() - began) // timedelta(milliseconds=1),
            status=reply.status if reply else None,
            error=_trouble(reply) if reply else error,
            excerpt=reply.excerpt if reply else None,
        )

    def _headers(self, due: DueDelivery, timestamp: int, body: bytes) -> dict[str, str]:
        message_id, now = due.delivery.message_id, self.watch.now()
        versions = signing_versions(due.version, due.previous_until, now)
        secrets = [self.secret_of(due.delivery.endpoint_id, version) for version in versions]
        return {
            "content-type": "application/json",
            "webhook-id": message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signatures(secrets, message_id=message_id, timestamp=timestamp, body=body),
        }


def _trouble(reply: Reply) -> str | None:
    """Say why an answer is none that takes the message."""
    return None if reply.status in TAKEN else f"status {reply.status}"
