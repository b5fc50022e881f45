"""Trials in memory."""

from uuid import UUID

from domain.support.trial_run import TrialRun
from tests.fakes.records import Records


class FakeTrialRuns:
    """Keeps trials."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, run: TrialRun) -> None:
        self._records.trial_runs[run.id] = run

    async def lock(self, run_id: UUID) -> TrialRun | None:
        return await self.find(run_id)

    async def find(self, run_id: UUID) -> TrialRun | None:
        return self._records.trial_runs.get(run_id)

    async def update(self, run: TrialRun) -> None:
        self._records.trial_runs[run.id] = run
