"""The command that closes a day of the ledger; the worker does so by itself."""

from datetime import datetime

import click

from api.cli.auto_renewal import over
from api.settings import Settings
from api.wiring import Giahan, database
from domain.ledger.closed_day import ClosedDay, last_over
from domain.messages.written import written_amount
from domain.usecases.common.idempotency import Result
from domain.usecases.ledger.close_day import CloseDayCommand

BY = "command line"
DOES_NOT_ADD_UP = 3


@click.command("close-day")
@click.option(
    "--day", type=click.DateTime(["%Y-%m-%d"]), help="The day; the last one that is over where none is given."
)
@click.option("--check", is_flag=True, help="Ask every invariant first, and keep what breaks one with the day.")
@click.pass_context
def close_day(context: click.Context, day: datetime | None, *, check: bool) -> None:
    """Close a day of the ledger and those before it that are open; once, however often it is asked for.

    Ends with status 3 where the day does not add up, and with 1 where it cannot be closed yet.
    """
    found: list[str] = []
    if check:
        settings = Settings()
        with database.database_of(settings) as url:
            database.insist_on_schema(url)
            found = database.violations_of(url)

    async def work(giahan: Giahan) -> tuple[Result[ClosedDay], str]:
        which = day.date() if day else last_over(giahan.clock.now())
        closed = await giahan.ledger.close_day(BY, CloseDayCommand(day=which), None, found)
        return closed, " ".join(giahan.english.render(each.says) for each in closed.refusals)

    outcome, why = over(work)
    if outcome.made is None:
        raise click.ClickException(why)
    click.echo(summary(outcome.made, before=outcome.replayed))
    context.exit(DOES_NOT_ADD_UP if outcome.made.differences or outcome.made.findings else 0)


def summary(closed: ClosedDay, *, before: bool) -> str:
    """Write a closed day for people."""
    when = "was closed before" if before else "is closed"
    total = written_amount(closed.amount)
    lines = [f"{closed.day} {when} by {closed.closed_by}: {closed.movements} movements, {total} d."]
    lines += [
        f"  {each.service}: {each.movements} movements, {written_amount(each.amount)} d"
        for each in closed.services
        if each.movements
    ]
    lines += [
        f"  late, of {line.of_day}: {line.reason} from {line.credit} to {line.debit}, {line.movements} movements, "
        f"{written_amount(line.amount)} d"
        for line in closed.late
    ]
    lines += [
        f"  differs: {each.service}, by the ledger {written_amount(each.ledger)} d, on record "
        f"{written_amount(each.on_record)} d, in {each.cases} cases"
        for each in closed.differences
    ]
    return "\n".join(lines + [f"  found: {each}" for each in closed.findings])
