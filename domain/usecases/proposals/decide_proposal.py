"""Decide on a proposal: approve and carry it out, decline, or withdraw (G-TWO)."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.proposals.proposal import (
    Proposal,
    ProposalState,
    approval_refusal,
    moved_refusal,
    open_refusal,
    withdrawal_refusal,
)
from domain.refusal import Refusal, bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.usecases.proposals.propose import Look
from domain.values import dataclass

CarryOut = Callable[[Proposal], Awaitable[tuple[Refusal, ...]]]
"""Carries a proposal out, once however often it is asked to, and tells every reason why not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideCommand:
    """Which proposal becomes what, and why; no proposal where the id is of something else."""

    proposal: Ref | None
    state: ProposalState
    reason: str


@dataclass(frozen=True, slots=True)
class DecideProposal:
    """Decides."""

    works: Works
    clock: Clock

    async def __call__(self, asked: Asked, command: DecideCommand, look: Look, carry_out: CarryOut) -> Result[Proposal]:
        """Decide, or say why not; what is approved is carried out, and found stale where that is refused.

        Who asks again with the same key has carried out what a crash has left undone.
        """

        async def act(work: Work) -> Decided[Proposal]:
            return await self._decide(work, asked.principal, command, look)

        def recall(work: Work, ref: Ref) -> Awaitable[Proposal | None]:
            return work.proposals.find(ref.id)

        result = await once(self.works, self.clock, asked, command, act, recall)
        made = result.made
        if made is None or made.state is not ProposalState.APPROVED or made.applied_at is not None:
            return result
        return await self._carried_out(result, made, await carry_out(made))

    async def _decide(self, work: Work, by: str, command: DecideCommand, look: Look) -> Decided[Proposal]:
        if refusals := reason_refusals(command.reason):
            return refusals
        found = await work.proposals.lock(command.proposal.id) if command.proposal else None
        if found is None:
            return (bad_input("proposalId", "unknown_id"),)
        refusal = open_refusal(found.as_of(self.clock.now())) or _of_person(found, by, command.state)
        if refusal is not None:
            return (refusal,)
        if command.state is ProposalState.APPROVED:
            ground = await look(found.operation, dict(found.input))
            if ground.fingerprint != found.ground or ground.refusals:
                await work.proposals.update(self._told(found, ProposalState.STALE, by, command.reason))
                return (moved_refusal(),)
        decided = self._told(found, command.state, by, command.reason)
        await work.proposals.update(decided)
        return Done(decided, decided.ref, found)

    async def _carried_out(
        self, result: Result[Proposal], approved: Proposal, refusals: tuple[Refusal, ...]
    ) -> Result[Proposal]:
        """Write down that it was carried out, or that it could not be."""
        stale, applied = replace(approved, state=ProposalState.STALE), replace(approved, applied_at=self.clock.now())
        told = stale if refusals else applied
        async with self.works() as work:
            await work.proposals.update(told)
            await work.commit()
        return Result(told, refusals, replayed=result.replayed)

    def _told(self, proposal: Proposal, state: ProposalState, by: str, why: str) -> Proposal:
        return proposal.decided(state, by, self.clock.now(), why.strip())


def _of_person(proposal: Proposal, by: str, state: ProposalState) -> Refusal | None:
    """Ask who decides: another approves, whoever proposed withdraws, and anybody else declines."""
    if state is ProposalState.WITHDRAWN:
        return withdrawal_refusal(proposal, by)
    return approval_refusal(proposal, by)
