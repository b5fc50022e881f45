"""Run the sweeps that are due: what a worker does when it is woken."""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime

from domain.auto_renewals.hours import LATEST
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.sweeps.sweeps import SweepPausedError, Sweeps
from domain.sweeps.schedule import sweeps_due
from domain.sweeps.sweep import SweepDay, SweepKind, Tally
from domain.usecases.auto_renewals.charge_due_cards import ChargeDueCards
from domain.usecases.auto_renewals.remind_due_cards import RemindDueCards
from domain.values import dataclass

Told = Callable[[SweepDay, Tally], None]
"""Is told what became of some more cards of a sweep."""


@dataclass(frozen=True, slots=True)
class RunDueSweeps:
    """Looks for work; when it looked last is all that it remembers, and nothing is lost with it."""

    sweeps: Sweeps
    charge: ChargeDueCards
    remind: RemindDueCards
    catalogues: Catalogues
    clock: Clock
    looked: dict[SweepDay, datetime] = field(default_factory=dict)

    async def __call__(self, told: Told) -> list[SweepDay]:
        """Run what is due, and tell which sweeps those were; one that is halted is left for later.

        Raises:
            StoreBusyError: where the database is away or too busy; what was done is done, the rest stays due.
        """
        now = self.clock.now()
        finished = await self.sweeps.finished(SweepKind.CHARGE, local_day(now) - LATEST)
        due = sweeps_due(await self.catalogues.current(), now, finished, self.looked)
        for day in due:
            await self._run(day, told)
            self.looked[day] = now
        return due

    async def _run(self, day: SweepDay, told: Told) -> None:
        run = self.charge if day.kind is SweepKind.CHARGE else self.remind
        try:
            await run(day.on, lambda tally: told(day, tally))
        except SweepPausedError:
            return
