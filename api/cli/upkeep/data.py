"""Commands that bring data in: the schema, the catalogue, files."""

import sys
from pathlib import Path
from typing import Any

import click
import orjson

from api.settings import Settings, StoreSettings
from api.wiring import database, imports

LEFT_OUT = 3
"""The status of an import of which some rows were not taken."""


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
@click.argument("kind", type=click.Choice([kind.value for kind in imports.Kind]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--rejects", type=click.Path(path_type=Path), help="Where rows go that cannot be taken.")
@click.option("--dry-run", is_flag=True, help="Decide on every row, and keep nothing but the file of rejects.")
@click.option("--json", "json", is_flag=True, help="Print the summary for programs.")
def import_(kind: str, file: Path, rejects: Path | None, *, dry_run: bool, json: bool) -> None:
    """Take over a CSV or NDJSON file, of any size; may be run again.

    Subscribers and cards are taken as upserts are; balances, payments and registrations are what another system knew
    before. Ends with status 3 where rows could not be taken.
    """
    settings = Settings()
    asked = imports.FileToImport(
        imports.Kind(kind), file, rejects or file.with_name(f"{file.name}.rejected.ndjson"), dry_run
    )
    with database.database_of(settings) as url:
        if dry_run:
            database.insist_on_schema(url)
        else:
            database.prepare(settings, url, demo=False)
        length, label = max(file.stat().st_size, 1), f"Importing {kind}"
        with click.progressbar(length=length, label=label, file=sys.stderr if json else None) as bar:
            summary = _imported(settings, url, asked, bar)
    click.echo(_as_json(asked, summary) if json else _in_words(asked, summary))
    if summary.left_out:
        raise SystemExit(LEFT_OUT)


def _imported(
    settings: Settings,
    url: str,
    asked: imports.FileToImport,
    bar: Any,  # noqa: ANN401 - click's bar has no public type
) -> imports.ImportSummary:
    try:
        return imports.import_file(settings, url, asked, lambda done, _all: bar.update(done - bar.pos))
    except imports.UnreadableFileError as error:
        raise click.ClickException(str(error)) from error


def _in_words(asked: imports.FileToImport, summary: imports.ImportSummary) -> str:
    counts = [f"{summary.added} added", f"{summary.changed} changed", f"{summary.unchanged} unchanged"]
    counts += [f"{summary.rejected} rejected", *([f"{summary.set_aside} set aside"] if summary.set_aside else [])]
    where = f" (see {asked.rejects})" if summary.left_out else ""
    return f"{'Nothing is kept. ' if asked.dry_run else ''}{summary.rows} rows: {', '.join(counts)}{where}."


def _as_json(asked: imports.FileToImport, summary: imports.ImportSummary) -> str:
    told = {
        "kind": asked.kind,
        "file": str(asked.path),
        "dryRun": asked.dry_run,
        "rows": summary.rows,
        "added": summary.added,
        "changed": summary.changed,
        "unchanged": summary.unchanged,
        "rejected": summary.rejected,
        "setAside": summary.set_aside,
        "rejects": str(asked.rejects) if summary.left_out else None,
    }
    return orjson.dumps(told).decode()
