"""Trials that are run in the background, and the worker's turns at them."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.ports.lookups.pages import Page, Window
from domain.support.trial_run import TrialRun, TrialState


class TrialRuns(Protocol):
    """Keeps trials."""

    async def add(self, run: TrialRun) -> None:
        """Add a trial."""
        ...

    async def lock(self, run_id: UUID) -> TrialRun | None:
        """Lock a trial and read it."""
        ...

    async def find(self, run_id: UUID) -> TrialRun | None:
        """Find a trial."""
        ...

    async def update(self, run: TrialRun) -> None:
        """Write a trial over what it was."""
        ...


class TrialRunLookups(Protocol):
    """Lists trials."""

    async def run(self, run_id: UUID) -> TrialRun | None:
        """Find a trial."""
        ...

    async def runs(self, state: TrialState | None, window: Window) -> Page[TrialRun]:
        """List trials, newest first."""
        ...


class TrialTurns(Protocol):
    """Gives trials to workers, each to one at a time."""

    async def claim(self) -> TrialRun | None:
        """Give the open trial that was given out longest ago, and to nobody else for a minute; None where none is."""
        ...

    async def keep(self, run: TrialRun, *, last: bool = False) -> bool:
        """Keep how far a claimed trial has come, for one more minute unless this was the last of the turn.

        False where it was cancelled meanwhile: then nothing is kept.
        """
        ...

    async def forget(self, before: datetime) -> int:
        """Forget the trials that ended before an instant, and tell how many they were."""
        ...
