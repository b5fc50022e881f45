"""`giahan`: every command by its name."""

import click
from pydantic import ValidationError

from api.cli.auto_renewal import auto_renewal
from api.cli.checking import check
from api.cli.closing import archive, close_day
from api.cli.data import import_, load_catalogue, migrate
from api.cli.distributing import distribute
from api.cli.ending import end_in_order
from api.cli.online import reconcile, sandbox, vouchers
from api.cli.phone import phone
from api.cli.promotions import promotions
from api.cli.serving import serve, worker
from api.cli.showing import refusals, schema, settings, token
from api.settings import Settings
from api.wiring.database import HEAD, VERSION
from api.wiring.troubles import sentence_of

COMMANDS = (
    serve, worker, sandbox, auto_renewal, promotions, vouchers, reconcile, import_, check, close_day, archive, token,
    migrate, load_catalogue, distribute, schema, refusals, settings, phone,
)  # fmt: skip


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message=f"%(prog)s %(version)s, schema {HEAD}", prog_name="giahan")
def giahan() -> None:
    """Sell renewals: a GraphQL backend for pay-TV and mobile operators."""


for command in COMMANDS:
    giahan.add_command(command)


def main() -> None:
    """Run a command; a setting that cannot be used, and whatever else keeps it from its work, is named, not traced."""
    end_in_order()
    try:
        giahan()
    except ValidationError as error:
        for problem in error.errors():
            name = "_".join(str(part) for part in problem["loc"]).upper()
            click.echo(f"GIAHAN_{name}: {problem['msg']}" if name else problem["msg"], err=True)
        raise SystemExit(2) from None
    except Exception as error:
        sentence = sentence_of(error, Settings())
        if sentence is None:
            raise
        click.echo(sentence, err=True)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
