"""Running one sweep by hand, with a progress bar on a terminal."""

import sys
from dataclasses import dataclass
from datetime import date

import click
import orjson

from api.wiring import Giahan
from domain.auto_renewals.hours import attempts_by
from domain.months import local_day
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import Sweep, SweepDay, SweepKind, Tally


class NotDueError(Exception):
    """The sweep of that day cannot run now."""


@dataclass(frozen=True, slots=True)
class Sweeping:
    """A sweep of one day."""

    giahan: Giahan
    kind: SweepKind
    on: date

    async def run(self) -> Sweep:
        """Run it to its end, beside whoever else works at it, and tell how it stands.

        Raises:
            NotDueError: where it is too early or too late for it, or no policy asks for it.
            SweepPausedError: where staff have halted it.
        """
        day, sweeps = await self._day(), self.giahan.auto_renewals.sweeps
        run = self.giahan.auto_renewals.charge if self.kind is SweepKind.CHARGE else self.giahan.auto_renewals.remind
        before = await sweeps.find(day)
        label = "Charging" if self.kind is SweepKind.CHARGE else "Reminding"
        with click.progressbar(length=max(before.remaining, 1), label=label, file=sys.stderr) as bar:

            def told(tally: Tally) -> None:
                bar.update(max(tally.done, 0))

            await run(self.on, told)
        return await sweeps.find(day)

    async def _day(self) -> SweepDay:
        now, catalogue = self.giahan.clock.now(), await self.giahan.catalogues.current()
        day = sweep_day(catalogue, self.kind, self.on)
        if day is None:
            msg = "no policy asks for reminders on that day"
            raise NotDueError(msg)
        if self.kind is SweepKind.CHARGE and attempts_by(catalogue, self.on, now) == 0:
            msg = f"the cards that expire on {self.on} are not charged now: from the hour of the policy, for seven days"
            raise NotDueError(msg)
        if self.kind is SweepKind.REMIND and local_day(now) != self.on:
            msg = f"reminders of {self.on} are made on that day only"
            raise NotDueError(msg)
        return day


def summary(sweep: Sweep, *, json: bool) -> str:
    """Say what became of a day's cards."""
    if json:
        return orjson.dumps(values_of(sweep)).decode()
    verb = "charged" if sweep.day.kind is SweepKind.CHARGE else "reminded of"
    lines = [f"{sweep.day.on}: {sweep.tally.succeeded} of {sweep.due} cards {verb}, {sweep.tally.refused} refused."]
    lines += [f"  {rule}: {count} refused attempts" for rule, count in sorted(sweep.tally.refusals.items())]
    if sweep.remaining:
        lines.append(f"  {sweep.remaining} wait: the television company has not answered for them.")
    return "\n".join(lines)


def values_of(sweep: Sweep) -> dict[str, object]:
    """Write what became of a sweep for programs."""
    return {
        "kind": sweep.day.kind,
        "on": sweep.day.on,
        "due": sweep.due,
        "succeeded": sweep.tally.succeeded,
        "refused": sweep.tally.refused,
        "remaining": sweep.remaining,
        "refusals": {rule.value: count for rule, count in sweep.tally.refusals.items()},
        "startedAt": sweep.started_at,
        "finishedAt": sweep.finished_at,
    }
