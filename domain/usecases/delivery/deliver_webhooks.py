"""Deliver webhooks: signed, one attempt each, and written down whatever came of it."""

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import timedelta

from domain.ports.clock import Clock
from domain.ports.outbox.webhook_outbox import DueDelivery, WebhookOutbox
from domain.ports.outside.webhook_gateway import Reply, WebhookGateway, WebhookUnreachableError
from domain.ports.repositories.webhooks import SecretOf
from domain.usecases.common.together import Concurrently
from domain.usecases.delivery.webhook_pace import Pace
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

OF_PARTNER = 20
"""Deliveries of one partner under way at a time, over all workers and all its endpoints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverWebhooks:
    """Posts what is due; `watch` tells real time, `chance` a number from 0 to 1."""

    post: WebhookOutbox
    gateway: WebhookGateway
    secret_of: SecretOf
    watch: Clock
    chance: Callable[[], float]
    together: Concurrently
    pace: Pace = field(default_factory=Pace)

    async def __call__(self) -> int:
        """Deliver what may be delivered now, and tell how many were due."""
        batch = await self.claim()
        await self.together(self.deliver(due) for due in batch)
        return len(batch)

    async def claim(self) -> Sequence[DueDelivery]:
        """Claim what may be under way beside what is; each is to be delivered, whatever becomes of the others."""
        claimed: list[DueDelivery] = []
        for among, most, of_one in self.pace.rooms(self.watch.now()):
            claimed += await self.post.claim(LEASE, most, of_one, of_owner=OF_PARTNER, among=among)
        for due in claimed:
            self.pace.begins(due, self.watch.now())
        return claimed

    async def deliver(self, due: DueDelivery) -> None:
        """Deliver one that was claimed."""
        taken = False
        try:
            attempt = await self._attempt(due)
            taken = attempt.error is None
        finally:
            self.pace.ends(due, self.watch.now(), taken=taken)
        if taken:
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
