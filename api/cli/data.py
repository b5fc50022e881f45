"""Commands that bring data in: the schema, the catalogue, a file of subscribers or cards."""

from pathlib import Path
from typing import Any

import click

from api.settings import Settings, StoreSettings
from api.wiring import database, imports


@click.command()
@click.option("--role-only", is_flag=True, help="Make the application's role alone, before a dump is restored.")
def migrate(*, role_only: bool) -> None:
    """Bring the schema to the newest revision; may be run again at will."""
    settings = StoreSettings()
    with database.database_of(settings) as url:
        try:
            (database.make_role_here if role_only else database.migrate_here)(settings, url)
        except database.ApplicationRoleError as error:
            raise click.ClickException(str(error)) from None
    click.echo("The role is here." if role_only else "The schema is at the newest revision.")


@click.command("load-catalogue")
def load_catalogue() -> None:
    """Load packages, prices and policies; may be run again at will."""
    settings = StoreSettings()
    with database.database_of(settings) as url:
        database.prepare(settings, url, demo=False)
    click.echo("The catalogue is loaded.")


@click.command("import")
@click.argument("kind", type=click.Choice(["subscribers", "cards"]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--rejects", type=click.Path(path_type=Path), help="Where rows go that cannot be taken.")
def import_(kind: str, file: Path, rejects: Path | None) -> None:
    """Take over a CSV or NDJSON file of subscribers or cards, of any size; may be run again."""
    settings = Settings()
    refused = rejects or file.with_name(f"{file.name}.rejected.ndjson")
    with database.database_of(settings) as url:
        database.prepare(settings, url, demo=False)
        with click.progressbar(length=max(file.stat().st_size, 1), label=f"Importing {kind}") as bar:
            summary = _imported(settings, url, imports.Kind(kind), file, refused, bar)
    click.echo(
        f"{summary.rows} rows: {summary.added} added, {summary.changed} changed, {summary.unchanged} unchanged, "
        f"{summary.rejected} rejected{f' (see {refused})' if summary.rejected else ''}."
    )


def _imported(
    settings: Settings,
    url: str,
    kind: imports.Kind,
    file: Path,
    rejects: Path,
    bar: Any,  # noqa: ANN401 - click's bar has no public type
) -> imports.ImportSummary:
    try:
        return imports.import_file(settings, url, kind, file, rejects, lambda done, _all: bar.update(done - bar.pos))
    except imports.UnreadableFileError as error:
        raise click.ClickException(str(error)) from error
