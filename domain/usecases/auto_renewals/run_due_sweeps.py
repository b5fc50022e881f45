"""Run the sweeps that are due: what a worker does when it is woken."""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime

from domain.auto_renewals.hours import LATEST
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.sweeps.sweeps import SweepPausedError, Sweeps
from domain.sweeps.schedule import TOLD_FOR, sweeps_due, sweeps_missed
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
        now, catalogue = self.clock.now(), await self.catalogues.current()
        finished = await self.sweeps.finished(SweepKind.CHARGE, local_day(now) - LATEST - TOLD_FOR)
        missed = sweeps_missed(catalogue, now, finished, self.looked)
        due = [day for day in missed if await self._waited_for(day, now)]
        due += sweeps_due(catalogue, now, finished, self.looked)
        for day in due:
            await self._run(day, told)
            self.looked[day] = now
        return due

    async def _waited_for(self, day: SweepDay, now: datetime) -> bool:
        """Tell whether any card waits for a day that is over; mostly none does, and no sweep is begun for it."""
        self.looked[day] = now
        return (await self.sweeps.find(day)).remaining > 0

    async def _run(self, day: SweepDay, told: Told) -> None:
        run = self.charge if day.kind is SweepKind.CHARGE else self.remind
        try:
            await run(day.on, lambda tally: told(day, tally))
        except SweepPausedError:
            return
