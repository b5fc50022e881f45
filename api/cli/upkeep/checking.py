"""The command that asks every invariant of the database: what must never exist is named, or there is nothing to say."""

import click

from api.settings import StoreSettings
from api.wiring import database


@click.command()
def check() -> None:
    """Ask every invariant of the database, and name what breaks one; reads every table whole, and changes nothing."""
    settings = StoreSettings()
    with database.database_of(settings) as url:
        database.insist_on_schema(url, changing=False)
        found = database.violations_of(url, settings.store)
    for each in found:
        click.echo(each)
    if found:
        raise SystemExit(1)
    click.echo("Nothing breaks an invariant.")
