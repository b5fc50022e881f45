"""The differences between what the tables declare and what the migrations make."""

import asyncio
from contextlib import ExitStack

from persistence.drift.alembics_view import still_to_change
from persistence.drift.introspection import differences, empty_tables, parts_of
from persistence.drift.making import declare, migrate_with_rows, script
from persistence.drift.parts import DECLARED
from persistence.drift.scratch import a_database
from persistence.schema.migrate import HEAD, migrate
from persistence.tables import metadata


def find_drift(server: str) -> list[str]:
    """Make databases on a server by declaration, by migration, and by migration with rows in it, and compare them."""
    with ExitStack() as databases:
        declared, migrated, filled = (databases.enter_context(a_database(server)) for _ in range(3))
        asyncio.run(declare(declared))
        migrate(migrated)
        migrate_with_rows(filled)
        return [*_heads(), *asyncio.run(_compared(declared, migrated, filled))]


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
        *[f"Alembic would still change: {change}" for change in await still_to_change(migrated)],
    ]


def _heads() -> list[str]:
    heads = script().get_heads()
    return [] if heads == [HEAD] else [f"revision: the program works with {HEAD!r}, the migrations end in {heads}"]
