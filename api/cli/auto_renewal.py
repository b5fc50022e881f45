"""Commands of auto-renewal: one day's sweep by hand, to its end, and what it would do."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path

import click
import orjson

from api.cli.sweeping import Days, Sweeping, as_json, day_of, on_day, over, summary
from api.wiring import Giahan
from domain.messages.written import written_amount
from domain.sweeps.sweep import Sweep, SweepKind
from domain.usecases.auto_renewals.plan_charge import Plan, PlannedRefusal


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
        return await _planned(giahan, day_of(giahan, on), refused, json=json)

    click.echo(over(work))


async def _planned(giahan: Giahan, on: date, refused: Path | None, *, json: bool) -> str:
    """Plan a day's charge; those who would be refused go to a file, one JSON object a line, where one is named."""
    with ExitStack() as stack:
        write: Callable[[bytes], int] = stack.enter_context(refused.open("wb")).write if refused else len

        def tell(each: PlannedRefusal) -> None:
            reasons = [
                {
                    "rule": refusal.rule,
                    "message": giahan.texts.render(refusal.says),
                    "actual": refusal.actual,
                    "limit": refusal.limit,
                    "clearsOn": refusal.clears_on,
                }
                for refusal in each.refusals
            ]
            write(orjson.dumps({"card": each.card_number, "msisdn": each.msisdn, "refusals": reasons}) + b"\n")

        plan = await giahan.auto_renewals.plan(on, tell)
    return orjson.dumps(_values(plan)).decode() if json else _said(plan)


def _said(plan: Plan) -> str:
    total, price, fee = (written_amount(amount) for amount in (plan.total, plan.price, plan.fee))
    lines = [
        f"{plan.on}: of {plan.due} cards {plan.charged} would be charged and {plan.refused} refused.",
        f"  {total} d from main balances: {price} d for the television company, {fee} d of fees.",
        f"  {plan.due} messages, {plan.charged} activations, {plan.look_ups} cards to be looked up before.",
    ]
    return "\n".join(lines + [f"  {rule}: {count} would be refused" for rule, count in sorted(plan.refusals.items())])


def _values(plan: Plan) -> dict[str, object]:
    return {
        "on": plan.on,
        "at": plan.at,
        "due": plan.due,
        "charged": plan.charged,
        "price": plan.price,
        "fee": plan.fee,
        "total": plan.total,
        "refused": plan.refused,
        "lookUps": plan.look_ups,
        "refusals": {rule.value: count for rule, count in plan.refusals.items()},
    }


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
