"""Commands that run one day by hand, to its end: of a sweep, with a progress bar on a terminal, or of promotions."""

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

import click
import orjson

from api.operations.logs import configure_logs
from api.operations.runtime import prepare_process, run
from api.settings import Settings
from api.wiring import Giahan, assembled, database
from domain.auto_renewals.hours import attempts_by
from domain.months import local_day
from domain.ports.sweeps.sweeps import SweepPausedError
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


HALTED, NOT_DUE = 3, 2
Answer = TypeVar("Answer")

on_day = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day; today where none is given.")
as_json = click.option("--json", "json", is_flag=True, help="Print the summary for programs.")


class Summary(Protocol):
    """Says what became of a day, for people or for programs."""

    def __call__(self, sweep: Sweep, *, json: bool) -> str:
        """Say it."""
        ...


@dataclass(frozen=True, slots=True)
class Days:
    """Runs days of some kinds: how one is run, what is said of it, and what where staff have halted it."""

    ran: Callable[[Giahan, SweepKind, date], Awaitable[Sweep]]
    summary: Summary
    halted: str

    def command(self, group: click.Group, name: str, kind: SweepKind, says: str) -> None:
        """Add a command that runs a day of a kind; one that staff have halted ends with status 3."""

        @group.command(name, help=says)
        @on_day
        @as_json
        def run_day(on: datetime | None, *, json: bool) -> None:
            self._run(kind, on, json=json)

    def _run(self, kind: SweepKind, on: datetime | None, *, json: bool) -> None:
        async def work(giahan: Giahan) -> Sweep:
            return await self.ran(giahan, kind, day_of(giahan, on))

        try:
            sweep = over(work)
        except NotDueError as error:
            click.echo(str(error), err=True)
            raise SystemExit(NOT_DUE) from None
        except SweepPausedError:
            click.echo(self.halted, err=True)
            raise SystemExit(HALTED) from None
        click.echo(self.summary(sweep, json=json))


def day_of(giahan: Giahan, on: datetime | None) -> date:
    """Give the day that was asked for, today where none was."""
    return on.date() if on is not None else local_day(giahan.clock.now())


def over(work: Callable[[Giahan], Awaitable[Answer]]) -> Answer:
    """Do something with everything put together."""
    settings = Settings()
    configure_logs(settings.log_level)

    async def opened(url: str) -> Answer:
        async with assembled(settings, url) as giahan:
            prepare_process()
            return await work(giahan)

    with database.database_of(settings) as url:
        return run(opened(url))
