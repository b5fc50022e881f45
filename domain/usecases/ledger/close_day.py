"""Close a business day: once, in the order of days, and with what does not add up written beside it (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import NAMESPACE_OID, uuid5

from domain.audit.author import Author
from domain.buckets import Ref
from domain.ledger.closed_day import ClosedDay, first_open, last_over
from domain.ports.clock import Clock
from domain.ports.closed_days import ClosedDayLookups, LedgerPeriods
from domain.ports.work import Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDayCommand:
    """Which day to close; those before it that are open are closed with it."""

    day: date


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Closes days; however often and by however many it is asked for, a day is closed once."""

    works: Works
    periods: LedgerPeriods
    lookups: ClosedDayLookups
    clock: Clock

    async def __call__(
        self, by: str, command: CloseDayCommand, author: Author | None = None, findings: Sequence[str] = ()
    ) -> Result[ClosedDay]:
        """Close a day and every open one before it; one that is closed is told as it was closed.

        `findings` are broken invariants that are written beside the day asked for.
        """
        now = self.clock.now()
        if command.day > last_over(now):
            return Result(None, (_out_of_range(last_over(now), now),))
        await self.periods.close()
        while True:
            done = await self._next(by, command, author, findings)
            if done.made is None or done.made.day == command.day:
                return done

    async def due(self, by: str) -> ClosedDay | None:
        """Close yesterday where its time has come and nobody has; None where there is nothing to do."""
        day = last_over(self.clock.now())
        if await self.lookups.closed_day(day) is not None:
            return None
        return (await self(by, CloseDayCommand(day=day))).made

    async def _next(
        self, by: str, command: CloseDayCommand, author: Author | None, findings: Sequence[str]
    ) -> Result[ClosedDay]:
        """Close the next open day, or tell the one asked for as it was closed."""
        now = self.clock.now()
        async with self.works() as work:
            first, last, waiting = await work.closed_days.lock()
            if last is not None and command.day <= last:
                found = await work.closed_days.find(command.day)
                return Result(found, () if found else (_out_of_range(first or last, now),), replayed=found is not None)
            if await self.periods.under_way(command.day):
                return Result(None, (bad_input("day", "under_way"),))
            day = first_open(last, waiting, command.day)
            closing = ClosedDay(
                day=day,
                closed_at=now,
                closed_by=by,
                lines=(),
                differences=tuple(await self.periods.differences(day)),
                findings=tuple(findings) if day == command.day else (),
            )
            closed = await work.closed_days.close(closing)
            await note(work, AuditNote(author, command, now), closed, Ref(0, uuid5(NAMESPACE_OID, f"closed {day}")))
            await work.commit()
        return Result(closed)


def _out_of_range(first: date, now: datetime) -> Refusal:
    return bad_input("day", "out_of_range", least=first.isoformat(), most=last_over(now).isoformat())
