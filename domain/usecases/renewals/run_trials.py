"""Trials in the background: staff start and cancel them, and the worker runs them slice by slice (what-if)."""

from collections.abc import Awaitable
from dataclasses import replace

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.months import instant_of
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.support.trial_runs import TrialTurns
from domain.ports.support.trials import TrialLookups
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.support.trial_run import KEPT, TrialAsked, TrialRun, TrialState
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.renewals.try_circular import CHUNK, trial_refusals, tried
from domain.values import dataclass

SLICE = 4 * CHUNK
"""Attempts of one turn; then another trial has its own."""


@dataclass(frozen=True, slots=True)
class CancelTrialCommand:
    """Which trial is cancelled; none where the id is of something else."""

    run: Ref | None


@dataclass(frozen=True, slots=True)
class StartTrial:
    """Starts trials, and cancels them."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: TrialAsked) -> Result[TrialRun]:
        """Start a trial, or say what of its draft cannot be meant; the same key gives the same outcome (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[TrialRun]:
            now = self.clock.now()
            if refusals := trial_refusals(command, catalogue, now):
                return refusals
            run = TrialRun(id=self.new_id(), asked=command, asked_by=asked.principal, asked_at=now)
            await work.trial_runs.add(run)
            return Done(run, run.ref)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, _recall)

    async def cancel(self, asked: Asked, command: CancelTrialCommand) -> Result[TrialRun]:
        """Cancel a trial that goes on; what it has counted so far stays."""

        async def act(work: Work, _: Catalogue) -> Decided[TrialRun]:
            run = await work.trial_runs.lock(command.run.id) if command.run else None
            if run is None:
                return (bad_input("trialId", "unknown_id"),)
            if not run.state.open:
                return (bad_input("trialId", "trial_ended"),)
            cancelled = run.ended(TrialState.CANCELLED, self.clock.now())
            await work.trial_runs.update(cancelled)
            return Done(cancelled, run.ref, run)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, _recall)


@dataclass(frozen=True, slots=True)
class RunTrials:
    """Takes a turn at a trial: what it has counted is kept after each chunk, with how far it has come.

    Whoever is killed leaves a trial where it was kept last, and the next turn goes on from there.
    """

    turns: TrialTurns
    lookups: TrialLookups
    catalogues: Catalogues
    clock: Clock

    async def __call__(self) -> int:
        """Decide a slice of the attempts of one trial anew, and tell how many; none where no trial waits."""
        run = await self.turns.claim()
        if run is None:
            return 0
        run, before = run.begun(await self._expected(run)), run.tally.attempts
        catalogue = (await self.catalogues.current()).known_at(run.asked_at)
        chunks = tried(self.lookups, run.asked, catalogue, run.asked_at, run.tally, run.behind, SLICE)
        async for behind in chunks:
            run = replace(run, behind=behind)
            if not await self.turns.keep(run):
                return run.tally.attempts - before
        ended = run.tally.attempts - before < SLICE
        await self.turns.keep(run.ended(TrialState.DONE, self.clock.now()) if ended else run, last=True)
        return max(run.tally.attempts - before, 1)

    async def forget(self) -> int:
        """Forget trials that ended long ago, and tell how many."""
        return await self.turns.forget(self.clock.now() - KEPT)

    async def _expected(self, run: TrialRun) -> int:
        if run.expected is not None:
            return run.expected
        return await self.lookups.count(instant_of(run.asked.since), instant_of(run.asked.until))


def _recall(work: Work, ref: Ref) -> Awaitable[TrialRun | None]:
    return work.trial_runs.find(ref.id)
