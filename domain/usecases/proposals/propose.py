"""Propose a change: it is kept as it would be sent, with what it would change, and waits for another (G-TWO)."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.proposals.proposal import LASTS, Ground, Proposal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.common.reason import reason_refusals
from domain.usecases.webhooks.announce import Announce
from domain.usecases.webhooks.events import proposed
from domain.values import dataclass

Look = Callable[[str, dict[str, Any]], Awaitable[Ground]]
"""Looks at what an operation with its input would change, as it stands now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeCommand:
    """Which operation, its input as JSON with its keys in order, and why."""

    operation: str
    input: str
    reason: str


@dataclass(frozen=True, slots=True)
class Propose:
    """Takes proposals."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: ProposeCommand, look: Look) -> Result[Proposal]:
        """Propose, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def ready() -> Ground:
            return await look(command.operation, json.loads(command.input))

        async def act(work: Work, ground: Ground) -> Decided[Proposal]:
            if refusals := (*reason_refusals(command.reason), *ground.refusals):
                return refusals
            return await self._propose(work, asked.principal, command, ground)

        return await once_ready(
            self.works, self.clock, asked, command, ready, act, lambda work, ref: work.proposals.find(ref.id)
        )

    async def _propose(self, work: Work, by: str, command: ProposeCommand, ground: Ground) -> Decided[Proposal]:
        now = self.clock.now()
        proposal = Proposal(
            id=self.new_id(),
            operation=command.operation,
            input=json.loads(command.input),
            difference=ground.difference,
            ground=ground.fingerprint,
            reason=command.reason.strip(),
            proposed_by=by,
            proposed_at=now,
            expires_at=now + LASTS,
        )
        await work.proposals.add(proposal)
        catalogue = await self.catalogues.kept()
        await Announce(work, catalogue, self.new_id)(lambda: [proposed(proposal)])
        return Done(proposal, proposal.ref)
