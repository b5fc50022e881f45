"""Commands of auto-renewal: one day's sweep by hand, to its end, and what it would do."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import click

from api.cli.planning import planned
from api.cli.sweeping import NotDueError, Sweeping, summary
from api.operations.logs import configure_logs
from api.operations.runtime import prepare_process, run
from api.settings import Settings
from api.wiring import Giahan, assembled, database
from domain.months import local_day
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.sweeps.sweep import Sweep, SweepKind

HALTED, NOT_DUE = 3, 2
Answer = TypeVar("Answer")

on_day = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day; today where none is given.")
as_json = click.option("--json", "json", is_flag=True, help="Print the summary for programs.")


@click.group("auto-renewal")
def auto_renewal() -> None:
    """Remind of, charge and plan a day's auto-renewals."""


@auto_renewal.command()
@on_day
@as_json
def remind(on: datetime | None, *, json: bool) -> None:
    """Remind of the cards that expire soon; run twice it does nothing the second time."""
    _sweep(SweepKind.REMIND, on, json=json)


@auto_renewal.command()
@on_day
@as_json
def charge(on: datetime | None, *, json: bool) -> None:
    """Charge the cards that expire on a day; run twice it does nothing the second time, stopped it goes on."""
    _sweep(SweepKind.CHARGE, on, json=json)


@auto_renewal.command()
@on_day
@as_json
@click.option("--refused", type=click.Path(dir_okay=False, path_type=Path), help="Write who would be refused, and why.")
def plan(on: datetime | None, refused: Path | None, *, json: bool) -> None:
    """Say what the charge of a day would do, without touching anything."""

    async def work(giahan: Giahan) -> str:
        return await planned(giahan, day_of(giahan, on), refused, json=json)

    click.echo(over(work))


def _sweep(kind: SweepKind, on: datetime | None, *, json: bool) -> None:
    """Run a sweep to its end and print what became of it; a sweep that staff have halted ends with status 3."""

    async def work(giahan: Giahan) -> Sweep:
        return await Sweeping(giahan, kind, day_of(giahan, on)).run()

    try:
        sweep = over(work)
    except NotDueError as error:
        click.echo(str(error), err=True)
        raise SystemExit(NOT_DUE) from None
    except SweepPausedError:
        click.echo("Staff have halted this sweep, or it has taken as many cards as they allow.", err=True)
        raise SystemExit(HALTED) from None
    click.echo(summary(sweep, json=json))


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
