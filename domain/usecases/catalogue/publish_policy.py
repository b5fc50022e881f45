"""Publish a policy: a new version from a day on, or null to switch the rule off (G-EFFECTIVE)."""

from collections.abc import Awaitable

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.publication import Span, policy_refusals
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.usecases.catalogue.publish_price import SHARED
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyCommand:
    """A parameter by its name, and its value as text, or None to switch the rule off."""

    parameter: str
    value: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class PublishPolicy:
    """Adds versions of policies."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: PolicyCommand) -> Result[PolicyVersion]:
        """Publish a version, or say what contradicts itself; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[PolicyVersion]:
            return await self._publish(work, catalogue, command, asked.principal)

        def recall(work: Work, ref: Ref) -> Awaitable[PolicyVersion | None]:
            return work.publications.find_policy(ref.id)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recall)

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: PolicyCommand, by: str
    ) -> Decided[PolicyVersion]:
        span = command.span
        if refusals := tuple(policy_refusals(command.parameter, command.value, span)):
            return refusals
        version_id = self.new_id()
        version = PolicyVersion(
            parameter=Parameter(command.parameter),
            value=command.value,
            valid_from=span.valid_from,
            valid_to=span.valid_to,
            recorded_at=self.clock.now(),
            sequence=0,
            circular=catalogue.circular(span.clause.circular),
            section=span.clause.section,
        )
        added = await work.publications.add_policy(version_id, version, by)
        return Done(added, Ref(SHARED, version_id), catalogue.policy(version.parameter, span.valid_from))
