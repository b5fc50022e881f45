"""The differences between what the tables declare and what the migrations make."""

import asyncio
from contextlib import ExitStack

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, pool
from sqlalchemy.ext.asyncio import create_async_engine

from persistence.drift.introspection import DECLARED, differences, empty_tables, parts_of
from persistence.drift.sample_rows import SAMPLES
from persistence.drift.scratch import a_database, execute
from persistence.migrate import HEAD, configuration, for_alchemy, migrate
from persistence.tables import metadata


def find_drift(server: str) -> list[str]:
    """Make databases on a server by declaration, by migration, and by migration with rows in it, and compare them."""
    with ExitStack() as databases:
        declared, migrated, filled = (databases.enter_context(a_database(server)) for _ in range(3))
        asyncio.run(declare(declared))
        migrate(migrated)
        migrate_with_rows(filled)
        return [*_heads(), *asyncio.run(_compared(declared, migrated, filled))]


async def declare(url: str) -> None:
    """Make what the tables declare."""
    engine = create_async_engine(for_alchemy(url), poolclass=pool.NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)


def migrate_with_rows(url: str) -> None:
    """Migrate step by step, with rows in the tables when the next step comes."""
    for revision in reversed(list(_script().walk_revisions())):
        command.upgrade(configuration(url), revision.revision)
        asyncio.run(execute(url, *SAMPLES.get(revision.revision, ())))


async def _compared(declared: str, migrated: str, filled: str) -> list[str]:
    without_rows = await empty_tables(filled, sorted(metadata.tables))
    return [
        *differences(
            await parts_of(declared, DECLARED), await parts_of(migrated, DECLARED), ("declared as", "migrated to")
        ),
        *differences(
            await parts_of(migrated), await parts_of(filled), ("without rows migrated to", "with rows migrated to")
        ),
        *(f"table {name}: no row came through the migrations; has it one in SAMPLES?" for name in without_rows),
        *[f"Alembic would still change: {change}" for change in await _still_to_change(migrated)],
    ]


async def _still_to_change(url: str) -> list[object]:
    """Ask Alembic's own comparison."""
    engine = create_async_engine(for_alchemy(url), poolclass=pool.NullPool)
    async with engine.connect() as connection:
        return await connection.run_sync(_alembics_view)


def _alembics_view(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def _heads() -> list[str]:
    heads = _script().get_heads()
    return [] if heads == [HEAD] else [f"revision: the program works with {HEAD!r}, the migrations end in {heads}"]


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(configuration(""))
