"""Change an endpoint: where it is, what it hears, whether it is on, its secret; or delete it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from domain.buckets import Ref
from domain.partners.rules import grace_refusals
from domain.ports.clock import Clock
from domain.ports.repositories.webhooks import SecretOf, TargetTrouble
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.webhooks.create_webhook_endpoint import ShownEndpoint, with_secret
from domain.values import dataclass
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import EventType
from domain.webhooks.rules import url_refusals


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateEndpointCommand:
    """Which endpoint, of whom, None where all are within reach; what is None stays as it is."""

    endpoint: Ref | None
    within: str | None
    url: str | None = None
    types: tuple[EventType, ...] | None = None
    on: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotateWebhookSecretCommand:
    """Which endpoint gets a new secret, and how long the one before signs beside it."""

    endpoint: Ref | None
    within: str | None
    grace_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteEndpointCommand:
    """Which endpoint hears of nothing any more."""

    endpoint: Ref | None
    within: str | None


Command = UpdateEndpointCommand | RotateWebhookSecretCommand | DeleteEndpointCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWebhookEndpoint:
    """Changes endpoints; `watch` tells real time."""

    works: Works
    clock: Clock
    watch: Clock
    secret_of: SecretOf
    trouble_of: TargetTrouble

    async def update(self, asked: Asked, command: UpdateEndpointCommand) -> Result[WebhookEndpoint]:
        """Change where it is, what it hears and whether it is on, or say why not."""
        refusals = url_refusals(command.url, self.trouble_of) if command.url is not None else ()
        return await self._change(asked, command, refusals, lambda endpoint: _updated(endpoint, command))

    async def rotate(self, asked: Asked, command: RotateWebhookSecretCommand) -> Result[ShownEndpoint]:
        """Give it a new secret, which is shown once, or say why not."""
        grace = timedelta(minutes=command.grace_minutes)
        until = self.watch.now() + grace if grace and not any(grace_refusals(command.grace_minutes)) else None
        refusals = grace_refusals(command.grace_minutes)
        settled = await self._change(asked, command, refusals, lambda endpoint: endpoint.rotated(until))
        return with_secret(settled, self.secret_of)

    async def delete(self, asked: Asked, command: DeleteEndpointCommand) -> Result[WebhookEndpoint]:
        """Delete it, or say why not; what waits for it never leaves."""
        now = self.watch.now()
        return await self._change(asked, command, (), lambda endpoint: endpoint.deleted(now))

    async def _change(
        self,
        asked: Asked,
        command: Command,
        refusals: Iterator[Refusal] | tuple[Refusal, ...],
        change: Callable[[WebhookEndpoint], WebhookEndpoint],
    ) -> Result[WebhookEndpoint]:
        found_wrong = tuple(refusals)

        async def act(work: Work) -> Decided[WebhookEndpoint]:
            endpoint = await locked(work, command.endpoint, command.within)
            if endpoint is None:
                return (bad_input("endpointId", "unknown_id"), *found_wrong)
            if found_wrong:
                return found_wrong
            changed = change(endpoint)
            await work.webhooks.update(changed)
            return Done(changed, changed.ref, endpoint)

        return await once(self.works, self.clock, asked, command, act, lambda work, ref: work.webhooks.find(ref.id))


async def locked(work: Work, endpoint: Ref | None, within: str | None) -> WebhookEndpoint | None:
    """Lock an endpoint that is within reach."""
    found = await work.webhooks.lock(endpoint.id) if endpoint else None
    return found if found is not None and found.within(within) else None


async def taking(
    work: Work, endpoint: Ref | None, within: str | None, field: str = "endpointId"
) -> WebhookEndpoint | tuple[Refusal, ...]:
    """Lock an endpoint that is within reach and on, or say why nothing is sent to it."""
    found = await locked(work, endpoint, within)
    if found is None:
        return (bad_input(field, "unknown_id"),)
    return found if found.off is None else (bad_input(field, "switched_off"),)


def _updated(endpoint: WebhookEndpoint, command: UpdateEndpointCommand) -> WebhookEndpoint:
    switched = endpoint if command.on is None else endpoint.switched(on=command.on)
    types = switched.types if command.types is None else frozenset(command.types)
    return replace(switched, url=switched.url if command.url is None else command.url, types=types)
