"""Commands of vouchers and online payments: batches, a gateway's list of a day, and the gateways to click through."""

import csv
import os
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TextIO, TypeVar
from urllib.request import urlopen
from uuid import uuid4

import click
import uvicorn

from api.cli.ending import end_with_parent
from api.graphql.types.ids import Kind, ref_of, to_id
from api.operations.runtime import run
from api.settings import Settings
from api.wiring import Giahan, assembled, database
from api.wiring.outside import sandbox_gateways
from domain.catalogue.package import ProductLine
from domain.messages.texts import Texts
from domain.months import Term
from domain.payments.door import DOORS
from domain.payments.reconciliation import Listed, Reconciliation
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.vouchers.issue_vouchers import NothingToExportError
from domain.vouchers.code import written_code
from domain.vouchers.rules import Issue
from domain.vouchers.voucher import VoucherBatch, written_serial

DAY = click.DateTime(["%Y-%m-%d"])
PRIVATE = 0o600
BY = "command line"
Answer = TypeVar("Answer")


@click.group()
def vouchers() -> None:
    """Issue vouchers, and export their codes once."""


@vouchers.command()
@click.option("--product-line", type=click.Choice([line.value for line in ProductLine]), required=True)
@click.option("--package", required=True, help="The code of a package, such as TRON_VEN.")
@click.option("--extra-rooms", type=int, default=0, show_default=True)
@click.option("--term", type=click.Choice([term.value for term in Term]), required=True)
@click.option("--count", type=int, required=True, help="1 to 1000000.")
@click.option("--valid-until", type=DAY, required=True, help="The last day on which they buy anything.")
def issue(product_line: str, package: str, extra_rooms: int, term: str, count: int, valid_until: datetime) -> None:
    """Issue a batch; its codes are made when it is exported."""
    asked = Issue(
        product_line=ProductLine(product_line),
        package=package,
        extra_rooms=extra_rooms,
        term=Term(term),
        count=count,
        valid_until=valid_until.date(),
    )
    settings = Settings()
    with database.database_of(settings) as url:
        batch = run(_issued(settings, url, asked))
    first, last = written_serial(batch.first), written_serial(batch.last)
    click.echo(f"Batch {to_id(Kind.VOUCHER_BATCH, batch.ref)}: serials {first} to {last}, not on sale yet.")


@vouchers.command()
@click.option("--batch", required=True, help="What `vouchers issue` printed.")
@click.option("--to", type=click.Path(path_type=Path), required=True, help="A file that does not exist yet.")
def export(batch: str, to: Path) -> None:
    """Make the codes of a batch and write them to a file, once."""
    settings, which = Settings(), ref_of(batch, Kind.VOUCHER_BATCH)
    if which is None:
        raise click.ClickException("--batch is no batch of vouchers.")
    try:
        opened = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    except FileExistsError:
        raise click.ClickException(f"{to} exists already: codes are written to a new file only.") from None
    try:
        with os.fdopen(opened, "w", encoding="ascii") as file, database.database_of(settings) as url:
            file.write("serial,code\n")

            async def exported(giahan: Giahan) -> VoucherBatch:
                return await giahan.vouchers.issue.export(which.id, lambda codes: _keep(file, codes))

            made = run(_with(settings, url, exported))
    except BaseException as error:
        to.unlink()  # nothing was recorded: what is in it buys nothing
        if isinstance(error, NothingToExportError):
            raise click.ClickException("There is no such batch, or its codes were exported already.") from None
        raise
    click.echo(f"{made.count} codes are in {to}; nobody can make them again.")


@click.command()
@click.option("--gateway", type=click.Choice(sorted(DOORS)), required=True)
@click.option("--on", type=DAY, required=True, help="The day of the gateway's list.")
@click.option(
    "--file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Its list: CSV, reference,amount in đồng.",
)
@click.pass_context
def reconcile(context: click.Context, gateway: str, on: datetime, file: Path | None) -> None:
    """Compare a gateway's list of a day with ours; exits 1 where something differs and is not settled."""
    settings, day = Settings(), on.date()
    theirs = _listed(file.read_text("utf-8")) if file else _listed(_of_sandbox(settings, gateway, day))
    with database.database_of(settings) as url:

        async def compared(giahan: Giahan) -> Reconciliation:
            return await giahan.payments.reconcile(gateway, day, theirs)

        found = run(_with(settings, url, compared))
    open_ = [each for each in found.differences if each.settled_at is None]
    click.echo(f"{gateway} {day}: {found.matched} the same on both lists, {len(open_)} differences open.")
    for each in open_:
        click.echo(f"  {each.kind} {each.reference}: ours {each.ours}, theirs {each.theirs}")
    context.exit(1 if open_ else 0)


@click.command()
def sandbox() -> None:
    """Serve the gateways that people can click through, in the demo profile."""
    serve_sandbox()


def serve_sandbox() -> None:
    """Serve them until told to stop."""
    end_with_parent()
    settings = Settings()
    if not settings.demo:
        raise click.ClickException("The production profile has no sandboxes.")
    app = sandbox_gateways(settings)
    uvicorn.run(
        app, host="127.0.0.1", port=settings.sandbox_port, log_config=None, access_log=False, server_header=False
    )


async def _issued(settings: Settings, url: str, asked: Issue) -> VoucherBatch:
    async with assembled(settings, url) as giahan:
        made = await giahan.vouchers.issue.uncoded(Asked(BY, f"vouchers {uuid4()}"), asked)
        if made.made is None:
            raise click.ClickException(_why(made.refusals, giahan.english))
        return made.made


async def _with(settings: Settings, url: str, work: Callable[[Giahan], Awaitable[Answer]]) -> Answer:
    async with assembled(settings, url) as giahan:
        return await work(giahan)


def _why(refusals: tuple[Refusal, ...], texts: Texts) -> str:
    return "\n".join(texts.render(each.says) for each in refusals)


def _keep(file: TextIO, codes: Sequence[tuple[int, str]]) -> None:
    """Write codes; with none left, see that they are on the disk before they are recorded."""
    file.writelines(f"{written_serial(serial)},{written_code(code)}\n" for serial, code in codes)
    if not codes:
        file.flush()
        os.fsync(file.fileno())


def _listed(text: str) -> list[Listed]:
    """Read a list.

    Raises:
        ClickException: it cannot be read, with the line.
    """
    rows = csv.DictReader(text.splitlines())
    if not {"reference", "amount"} <= set(rows.fieldnames or ()):
        raise click.ClickException("The list has no header reference,amount.")
    try:
        return [Listed(row["reference"].strip(), int(row["amount"])) for row in rows]
    except (ValueError, AttributeError):
        raise click.ClickException(f"Line {rows.line_num} of the list is not reference,amount in đồng.") from None


def _of_sandbox(settings: Settings, gateway: str, day: date) -> str:
    if not settings.demo or getattr(settings, f"{gateway}_pay_url") is not None:
        raise click.ClickException("Name the gateway's list with --file: only the sandbox is asked for its own.")
    address = f"http://127.0.0.1:{settings.sandbox_port}/{gateway}/days/{day}.csv"
    try:
        with urlopen(address, timeout=10) as answer:
            told: bytes = answer.read()
    except OSError:
        raise click.ClickException(f"The sandbox gateway does not answer at {address}: `giahan sandbox`.") from None
    return told.decode()
