"""Run the days of promotions that are due: what a worker does when it is woken."""

from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import date, datetime, timedelta

from domain.months import local_day
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.promotions.notices import cycle_starts
from domain.sweeps.days import promotion_day
from domain.sweeps.sweep import SweepDay, SweepKind, Tally
from domain.usecases.promotions.run_promotion_day import RunPromotionDay, due_of
from domain.values import dataclass

CAUGHT_UP = timedelta(days=62)
"""How far back a missed renewal or closing is still made up for by itself."""

TELLING = (SweepKind.PROMOTION_NOTIFY, SweepKind.PROMOTION_WELCOME)

AGAIN = timedelta(minutes=1)
"""How soon renewals and closings are looked at again: a request may have lapsed."""

TELL_AGAIN = timedelta(minutes=10)
"""And notices and welcomes, of which more cannot have become due so soon; every one told is looked at."""

Told = Callable[[SweepDay, Tally], None]
"""Is told what became of some more enrolments of a day."""


@dataclass(frozen=True, slots=True)
class RunDuePromotions:
    """Looks for work; when it looked last is all that it remembers, and nothing is lost with it."""

    run: RunPromotionDay
    looked: dict[str, datetime] = field(default_factory=dict)

    async def __call__(self, told: Told) -> list[SweepDay]:
        """Run what is due, and tell which days those were; one that is halted is left for later.

        Raises:
            StoreBusyError: where the database is away or too busy; what was done is done, the rest stays due.
        """
        now = self.run.clock.now()
        today, days = local_day(now), list[SweepDay]()
        if self._rested("decided", now, AGAIN):
            days += _decided(today)
        if self._rested("told", now, TELL_AGAIN):
            days += [promotion_day(kind, today) for kind in TELLING]
        return [day for day in days if await self._waits(day, now) and await self._ran(day, told)]

    def _rested(self, what: str, now: datetime, pause: timedelta) -> bool:
        """Tell whether it is time to look again, and note that it is done."""
        last = self.looked.get(what)
        if last is not None and timedelta() <= now - last < pause:
            return False
        self.looked[what] = now
        return True

    async def _waits(self, day: SweepDay, now: datetime) -> bool:
        """Tell whether anything waits for a day; mostly nothing does, and no run is begun for it."""
        due = due_of(day.kind, day.on, await self.run.catalogues.current(), now)
        if due is None or (day.kind is SweepKind.PROMOTION_RENEW and not due.keys):
            return False
        return (await self.run.sweeps.find(due)).remaining > 0

    async def _ran(self, day: SweepDay, told: Told) -> bool:
        try:
            return await self.run(day.kind, day.on, lambda tally: told(day, tally))
        except SweepPausedError:
            return False


def _decided(today: date) -> Iterator[SweepDay]:
    """Name what may be due: the oldest first, and of a day the closing of the cycle before its renewal."""
    for on in cycle_starts(today - CAUGHT_UP, today):
        yield promotion_day(SweepKind.PROMOTION_CLOSE, on)
        yield promotion_day(SweepKind.PROMOTION_RENEW, on)
