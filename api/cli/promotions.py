"""Commands of promotions: one day of the programmes by hand, to its end, and what a renewal day would do."""

import sys
from datetime import date, datetime

import click
import orjson

from api.cli.sweeping import Days, NotDueError, as_json, day_of, on_day, over, values_of
from api.wiring import Giahan
from domain.messages.written import written_amount
from domain.promotions.funnel import ForecastRow
from domain.promotions.renewal import Forecast
from domain.sweeps.days import promotion_day
from domain.sweeps.sweep import Sweep, SweepKind, Tally

LABELS = {
    SweepKind.PROMOTION_NOTIFY: ("Notifying", "notified"),
    SweepKind.PROMOTION_WELCOME: ("Welcoming", "welcomed"),
    SweepKind.PROMOTION_RENEW: ("Renewing", "renewed"),
    SweepKind.PROMOTION_CLOSE: ("Closing", "billed"),
}


@click.group("promotions")
def promotions() -> None:
    """Notify, welcome, renew, bill and plan a day of the promotion programmes."""


@promotions.command()
@on_day
@as_json
def plan(on: datetime | None, *, json: bool) -> None:
    """Say whom a renewal day would renew into what, without touching anything."""

    async def work(giahan: Giahan) -> str:
        day = day_of(giahan, on)
        rows = await giahan.promotions.forecast(None, day)
        return orjson.dumps([_values(row) for row in rows]).decode() if json else _said(day, rows)

    click.echo(over(work))


async def _ran(giahan: Giahan, kind: SweepKind, on: date) -> Sweep:
    day, run = promotion_day(kind, on), giahan.promotions.run
    before = await run.find(day)
    with click.progressbar(length=max(before.remaining, 1), label=LABELS[kind][0], file=sys.stderr) as bar:

        def told(tally: Tally) -> None:
            bar.update(tally.done)

        if not await run(kind, on, told):
            raise NotDueError(_why_not(kind, on))
    return await run.find(day)


def _why_not(kind: SweepKind, on: date) -> str:
    if kind is SweepKind.PROMOTION_CLOSE:
        return f"no cycle is over on {on}: cycles begin on days 1, 11 and 21, and days to come are not billed"
    if kind is SweepKind.PROMOTION_RENEW:
        return f"{on} is still to come; `giahan promotions plan` says what it will bring"
    return f"what is told on {on} is told on that day only, and before 20:00"


def _summary(sweep: Sweep, *, json: bool) -> str:
    if json:
        return orjson.dumps(values_of(sweep)).decode()
    done = f"{sweep.tally.succeeded} of {sweep.due} enrolments {LABELS[sweep.day.kind][1]}"
    lines = [f"{sweep.day.on}: {done}, {sweep.tally.refused} refused."]
    lines += [f"  {rule}: {count} refused" for rule, count in sorted(sweep.tally.refusals.items())]
    if sweep.remaining:
        lines.append(f"  {sweep.remaining} wait: a request of theirs awaits its Y.")
    return "\n".join(lines)


def _said(on: date, rows: list[ForecastRow]) -> str:
    renewed = [row for row in rows if row.outcome is Forecast.RENEWED]
    fees = written_amount(sum(row.fees for row in renewed))
    many, all_of_them = sum(row.subscribers for row in renewed), sum(row.subscribers for row in rows)
    lines = [f"{on}: of {all_of_them} enrolments {many} would be renewed, for {fees} d a cycle."]
    return "\n".join(
        lines + [f"  {row.outcome}: {row.subscribers} of {row.held} into {row.package or '-'}" for row in rows]
    )


def _values(row: ForecastRow) -> dict[str, object]:
    return {
        "held": row.held,
        "package": row.package,
        "region": row.region,
        "outcome": row.outcome,
        "subscribers": row.subscribers,
        "fees": row.fees,
    }


_DAYS = Days(_ran, _summary, "Staff have halted this run, or it has taken as many enrolments as they allow.")

for _name, _kind, _says in (
    (
        "notify",
        SweepKind.PROMOTION_NOTIFY,
        "Write a day's notices, on that day and before 20:00; run twice it does nothing the second time.",
    ),
    (
        "welcome",
        SweepKind.PROMOTION_WELCOME,
        "Welcome those renewed of late, on that day and before 20:00; run twice it does nothing the second time.",
    ),
    (
        "renew",
        SweepKind.PROMOTION_RENEW,
        "Renew those whose day it is; run twice it does nothing the second time, stopped it goes on.",
    ),
    (
        "close",
        SweepKind.PROMOTION_CLOSE,
        "Bill the cycles that are over on a day on which cycles begin; run twice it does nothing the second time.",
    ),
):
    _DAYS.command(promotions, _name, _kind, _says)
