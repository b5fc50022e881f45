"""Commands of the books: a day of the ledger is closed, and what is old goes to the archive."""

from datetime import date, datetime
from pathlib import Path

import click

from api.cli.sweeping import over
from api.operations.runtime import run
from api.settings import Settings
from api.wiring import Giahan, assembled, database
from api.wiring.services.archiving import (
    Archived,
    ArchiveError,
    Part,
    archive_before,
    archived_balances,
    checked,
)
from domain.ledger.closed_day import ClosedDay, last_over
from domain.messages.written import written_amount
from domain.usecases.common.idempotency import Result
from domain.usecases.ledger.close_day import CloseDayCommand

DAY = click.DateTime(["%Y-%m-%d"])
BY = "command line"
DOES_NOT_ADD_UP = 3


@click.command("close-day")
@click.option("--day", type=DAY, help="The day; the last one that is over where none is given.")
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


@click.command()
@click.option("--before", type=DAY, help="Archive what is before this day, and older than its policy says.")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), help="The folder that it is written to.")
@click.option("--read", type=click.Path(file_okay=False, exists=True, path_type=Path), help="Read a folder back.")
@click.option("--as-of", type=DAY, help="With --read: tell what every account held at the end of this day.")
@click.pass_context
def archive(
    context: click.Context, before: datetime | None, to: Path | None, read: Path | None, as_of: datetime | None
) -> None:
    """Write out what is old, read it back, and delete it; or read what was written out.

    Stopped, it goes on where it was when it is run again with the same folder. Ends with status 3 where the archive
    and closed days do not tell the same.
    """
    try:
        if read is not None and before is None and to is None:
            context.exit(_read(read, as_of))
        if before is None or to is None or read is not None or as_of is not None:
            raise click.UsageError("Say --before DATE --to FOLDER, or --read FOLDER with or without --as-of DATE.")
        _archive(before.date(), to)
    except ArchiveError as error:
        raise click.ClickException(str(error)) from None


def _archive(before: date, to: Path) -> None:
    settings = Settings()

    async def opened(url: str) -> Archived:
        async with assembled(settings, url) as giahan:
            return await archive_before(giahan, settings, url, to, before, _tell)

    with database.database_of(settings) as url:
        database.insist_on_schema(url)
        done = run(opened(url))
    rows = ", ".join(f"{count} of {table}" for table, count in done.gone.items()) or "nothing"
    click.echo(f"{done.files} files; gone: {rows}; {done.stayed} had changed meanwhile and stay.")


def _tell(part: Part) -> None:
    click.echo(f"{part.file}: {part.rows} rows.")


def _read(folder: Path, as_of: datetime | None) -> int:
    if as_of is None:
        for part in checked(folder):
            _tell(part)
        return 0
    held = over(lambda giahan: archived_balances(giahan, folder, as_of.date()))
    for each in held:
        same = "" if each.by_archive == each.by_closed_days else f", by closed days {each.by_closed_days}"
        click.echo(f"{each.account}: {each.by_archive}{same}")
    return 0 if all(each.by_archive == each.by_closed_days for each in held) else DOES_NOT_ADD_UP


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
