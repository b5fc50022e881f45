"""Control a sweep: staff halt it, let it go on, or say how many cards it may charge at most."""

from dataclasses import replace
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from domain.audit.author import Author
from domain.buckets import Ref
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.sweeps.sweeps import SweepFinder
from domain.ports.work import Works
from domain.refusal import Refusal, bad_input
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import Control, Sweep, SweepDay, SweepKind
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseCommand:
    """Which sweep to halt, and why."""

    kind: SweepKind
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeCommand:
    """Which sweep may go on."""

    kind: SweepKind
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CapCommand:
    """How many cards a sweep may take at most; None lifts the cap."""

    kind: SweepKind
    on: date
    most: int | None


Command = PauseCommand | ResumeCommand | CapCommand


@dataclass(frozen=True, slots=True)
class ControlSweep:
    """Says what a sweep may do, begun or not; workers ask before every chunk."""

    works: Works
    sweeps: SweepFinder
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, by: str, command: Command, author: Author | None = None) -> Result[Sweep]:
        """Carry a command out; saying the same twice changes nothing."""
        if refusals := tuple(_refusals(command)):
            return Result(None, refusals)
        day = sweep_day(await self.catalogues.current(), command.kind, command.on)
        if day is None:
            return Result(None, (bad_input("on", "no_reminders"),))
        async with self.works() as work:
            before = await work.sweep_controls.lock(day)
            after = self._after(before, by, command)
            await work.sweep_controls.update(day, after)
            await note(work, AuditNote(author, command, self.clock.now()), after, _ref(day), before)
            await work.commit()
        return Result(await self.sweeps.find(day))

    def _after(self, before: Control, by: str, command: Command) -> Control:
        if isinstance(command, CapCommand):
            return replace(before, most=command.most)
        if isinstance(command, ResumeCommand):
            return replace(before, paused_at=None, paused_by=None, pause_reason=None)
        return replace(before, paused_at=self.clock.now(), paused_by=by, pause_reason=command.reason.strip())


def _ref(day: SweepDay) -> Ref:
    """Name a sweep where everything has a place and an id."""
    return Ref(0, uuid5(NAMESPACE_OID, f"{day.kind} {day.on}"))


def _refusals(command: Command) -> tuple[Refusal, ...]:
    if isinstance(command, PauseCommand):
        return reason_refusals(command.reason)
    if isinstance(command, CapCommand) and command.most is not None and not 0 <= command.most <= LARGEST:
        return (bad_input("most", "out_of_range", least="0", most=str(LARGEST)),)
    return ()


LARGEST = 1_000_000_000
"""More cards than there are."""
