"""Run one day of the programmes: notices, welcomes, renewals or the closing of cycles, to its end (P-FORECAST)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.programme import CYCLE_DAYS
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.sweeps.promotions import PromotionDue, PromotionSweeps, PromotionTurn, Step, tally_of
from domain.promotions.enrolment import EnrolmentStatus
from domain.promotions.notices import DueKey, may_tell, notice_keys, renewal_keys
from domain.sweeps.days import promotion_day
from domain.sweeps.sweep import Sweep, SweepDay, SweepKind, Tally
from domain.usecases.common.idempotency import CatalogueMoved
from domain.usecases.common.together import Concurrently
from domain.usecases.promotions.steps import Steps
from domain.usecases.webhooks import events
from domain.values import dataclass
from domain.webhooks.event import Event, EventType
from domain.webhooks.listening import deliveries

CHUNK = 1000
"""Enrolments decided on in one transaction."""

AT_ONCE = 2
"""Turns of one process: while the database works for one, the other decides. Each holds a connection."""

Told = Callable[[Tally], None]
"""Is told what became of some more enrolments, once that is lasting."""

OVER = (EnrolmentStatus.ENDED, EnrolmentStatus.EXPIRED)


def due_of(kind: SweepKind, on: date, catalogue: Catalogue, now: datetime) -> PromotionDue | None:
    """Tell whom a day's run concerns; None where it may not run now.

    Notices and welcomes are of their own day only, and not of its evening; renewals and closings are caught up with.
    """
    today, terms = local_day(now), catalogue.promotions
    if on > today:
        return None
    if kind in (SweepKind.PROMOTION_NOTIFY, SweepKind.PROMOTION_WELCOME):
        in_force = [version.value for version in terms.programmes_on(on) if version.value is not None]
        if on != today or not any(may_tell(programme, now) for programme in in_force):
            return None
    return concerned(kind, on, catalogue, now)


def concerned(kind: SweepKind, on: date, catalogue: Catalogue, now: datetime) -> PromotionDue | None:
    """Tell whom a day's run concerns, whether or not it may run yet; None where there is no such run."""
    keys: tuple[DueKey, ...] = ()
    if kind is SweepKind.PROMOTION_NOTIFY:
        keys = tuple(notice_keys(catalogue, on))
    elif kind is SweepKind.PROMOTION_RENEW:
        keys = tuple(renewal_keys(catalogue.promotions, on))
    elif kind is SweepKind.PROMOTION_CLOSE and on.day not in CYCLE_DAYS:
        return None
    return PromotionDue(day=promotion_day(kind, on), keys=keys, now=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPromotionDay:
    """Does each enrolment once, whatever fails meanwhile: what is due is what the database says is due."""

    sweeps: PromotionSweeps
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts
    together: Concurrently
    at_once: int = AT_ONCE

    async def __call__(self, kind: SweepKind, on: date, told: Told) -> bool:
        """Run a day; run twice it does nothing the second time. Tell whether it might run at all.

        Raises:
            SweepPausedError: where staff have halted it.
            StoreBusyError: where the database is away or too busy; what was done is done, the rest stays due.
        """
        now, catalogue = self.clock.now(), await self.catalogues.current()
        due = due_of(kind, on, catalogue, now)
        if due is None:
            return False
        began = await self.sweeps.begin(due.day, now)
        await self.together(self._turns(due, began, told) for _ in range(self.at_once))
        await self.sweeps.finish(due, self.clock.now())
        return True

    async def find(self, day: SweepDay) -> Sweep:
        """Tell how a day's run stands."""
        catalogue, now = await self.catalogues.current(), self.clock.now()
        due = concerned(day.kind, day.on, catalogue, now) or PromotionDue(day=day, keys=(), now=now)
        return await self.sweeps.find(due)

    async def _turns(self, due: PromotionDue, began: datetime, told: Told) -> None:
        async with self.sweeps.turns(due, began, CHUNK) as turns:
            async for turn in turns:
                while await self._chunk(turn, due, told):
                    pass

    async def _chunk(self, turn: PromotionTurn, due: PromotionDue, told: Told) -> bool:
        """Take some enrolments of a turn; tell whether there may be more."""
        try:
            return await self._taken(turn, due, told)
        except CatalogueMoved:  # read outside the transaction, which holds locks that others wait for
            await self.catalogues.current()
            return True

    async def _taken(self, turn: PromotionTurn, due: PromotionDue, told: Told) -> bool:
        catalogue, now = await self.catalogues.kept(), self.clock.now()
        async with turn.chunk() as chunk:
            facts = await chunk.due(due, CHUNK)
            if catalogue.revision < facts.revision:
                raise CatalogueMoved
            decide = Steps(due=due, catalogue=catalogue, texts=self.texts, new_id=self.new_id, now=now)
            steps = [step for each in facts.due if (step := decide.of(each)) is not None]
            await chunk.record(steps, now)
            if catalogue.listeners:
                await chunk.queue(deliveries(catalogue.listeners, announced(due, steps, now), self.new_id))
            await chunk.commit()
        told(tally_of(steps))
        return facts.more and bool(steps)


def announced(due: PromotionDue, steps: Iterable[Step], now: datetime) -> Iterator[Event]:
    """Tell partners of whom a notice was written to, who was renewed, and whose promotion is over."""
    for step in steps:
        if due.day.kind is SweepKind.PROMOTION_NOTIFY and step.message is not None:
            yield events.promotion(EventType.PROMOTION_NOTIFIED, step.after, now)
        if step.begun is not None:
            yield events.promotion(EventType.PROMOTION_RENEWED, step.begun, now)
        elif step.after.status in OVER and step.after.decided_at == now:
            yield events.promotion(EventType.PROMOTION_ENDED, step.after, now)
