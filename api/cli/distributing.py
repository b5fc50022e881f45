"""The command that lays the migrated schema out over the nodes of a distributed PostgreSQL."""

import click

from api.settings import StoreSettings
from api.wiring import distribution


@click.command()
@click.option("--plan", is_flag=True, help="Say what would be done, and do nothing.")
def distribute(*, plan: bool) -> None:
    """Lay the schema out over the nodes of a Citus; may be run again, and is after each migration.

    What customers own is distributed by its bucket, what statements join to it is kept whole on every node, and the
    guards go along. It asks as the role that owns the schema (GIAHAN_MIGRATION_URL), and stops nobody from working with
    the tables but the one that is being moved.
    """
    settings = StoreSettings()
    try:
        if plan:
            steps = distribution.planned(settings)
            click.echo("\n".join(steps) or "There is nothing to do.")
        else:
            distribution.carried_out(settings, click.echo)
            click.echo("The schema is laid out over the nodes.")
    except distribution.NotDistributedError as error:
        raise click.ClickException(str(error)) from None
