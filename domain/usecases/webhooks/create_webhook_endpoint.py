"""Create an endpoint: its secret is shown once, and derived again whenever something is signed."""

from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.webhooks import SecretOf, TargetTrouble
from domain.ports.work import Work, Works
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.values import dataclass
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import EventType
from domain.webhooks.rules import count_refusals, url_refusals
from domain.webhooks.signing import written


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateEndpointCommand:
    """Whose endpoint, None for the operator's; where it is, and of which types it hears, all where none is named."""

    owner: str | None
    url: str
    types: tuple[EventType, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownEndpoint:
    """An endpoint, with its secret the one time that it is shown."""

    endpoint: WebhookEndpoint
    secret: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateWebhookEndpoint:
    """Creates endpoints; `watch` tells real time."""

    works: Works
    clock: Clock
    watch: Clock
    new_id: NewId
    secret_of: SecretOf
    trouble_of: TargetTrouble

    async def __call__(self, asked: Asked, command: CreateEndpointCommand) -> Result[ShownEndpoint]:
        """Create an endpoint, or say why not; the same key creates one, and shows its secret no second time."""

        async def act(work: Work) -> Decided[WebhookEndpoint]:
            return await self._create(work, command, asked.principal)

        settled = await once(self.works, self.clock, asked, command, act, lambda work, ref: work.webhooks.find(ref.id))
        return with_secret(settled, self.secret_of)

    async def _create(self, work: Work, command: CreateEndpointCommand, by: str) -> Decided[WebhookEndpoint]:
        if refusals := tuple(url_refusals(command.url, self.trouble_of)):
            return refusals
        if refusals := tuple(count_refusals(await work.webhooks.count(command.owner))):
            return refusals
        endpoint = WebhookEndpoint(
            id=self.new_id(),
            owner=command.owner,
            url=command.url,
            types=frozenset(command.types),
            created_at=self.watch.now(),
            created_by=by,
        )
        await work.webhooks.add(endpoint)
        return Done(endpoint, endpoint.ref)


def with_secret(settled: Result[WebhookEndpoint], secret_of: SecretOf) -> Result[ShownEndpoint]:
    """Show an endpoint's present secret, unless it was shown before."""
    endpoint = settled.made
    if endpoint is None:
        return Result(None, settled.refusals, settled.replayed)
    secret = None if settled.replayed else written(secret_of(endpoint.id, endpoint.version))
    return Result(ShownEndpoint(endpoint, secret), settled.refusals, settled.replayed)
