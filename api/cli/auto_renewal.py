"""Commands of auto-renewal: one day's sweep by hand, to its end, and what it would do."""

from datetime import date, datetime
from pathlib import Path

import click

from api.cli.days import Days, as_json, day_of, on_day, over
from api.cli.planning import planned
from api.cli.sweeping import Sweeping, summary
from api.wiring import Giahan
from domain.sweeps.sweep import Sweep, SweepKind


@click.group("auto-renewal")
def auto_renewal() -> None:
    """Remind of, charge and plan a day's auto-renewals."""


@auto_renewal.command()
@on_day
@as_json
@click.option("--refused", type=click.Path(dir_okay=False, path_type=Path), help="Write who would be refused, and why.")
def plan(on: datetime | None, refused: Path | None, *, json: bool) -> None:
    """Say what the charge of a day would do, without touching anything."""

    async def work(giahan: Giahan) -> str:
        return await planned(giahan, day_of(giahan, on), refused, json=json)

    click.echo(over(work))


async def _swept(giahan: Giahan, kind: SweepKind, on: date) -> Sweep:
    return await Sweeping(giahan, kind, on).run()


_SWEEPS = Days(_swept, summary, "Staff have halted this sweep, or it has taken as many cards as they allow.")

_SWEEPS.command(
    auto_renewal,
    "remind",
    SweepKind.REMIND,
    "Remind of the cards that expire soon; run twice it does nothing the second time.",
)
_SWEEPS.command(
    auto_renewal,
    "charge",
    SweepKind.CHARGE,
    "Charge the cards that expire on a day; run twice it does nothing the second time, stopped it goes on.",
)
