"""Making a database by declaration, and by migration with rows in it."""

import asyncio

from alembic import command
from alembic.script import ScriptDirectory

from persistence.drift.sample_rows import SAMPLES
from persistence.drift.scratch import execute
from persistence.schema.migrate import configuration, engine_for
from persistence.tables import metadata


async def declare(url: str) -> None:
    """Make what the tables declare."""
    engine = engine_for(url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)


def migrate_with_rows(url: str) -> None:
    """Migrate step by step, with rows in the tables when the next step comes."""
    for revision in reversed(list(script().walk_revisions())):
        command.upgrade(configuration(url), revision.revision)
        asyncio.run(execute(url, *SAMPLES.get(revision.revision, ())))


def script() -> ScriptDirectory:
    """Read the migrations."""
    return ScriptDirectory.from_config(configuration(""))
