"""Commands that run one day by hand, to its end: of a sweep over cards, or of a run over promotions."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Protocol, TypeVar

import click

from api.cli.sweeping import NotDueError
from api.operations.logs import configure_logs
from api.operations.runtime import prepare_process, run
from api.settings import Settings
from api.wiring import Giahan, assembled, database
from domain.months import local_day
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.sweeps.sweep import Sweep, SweepKind
from domain.values import dataclass

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
