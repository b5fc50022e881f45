"""Describing a database by its parts, and comparing two."""

import asyncpg

from persistence.drift.parts import EVERYTHING

Parts = dict[str, str]


async def parts_of(url: str, queries: tuple[str, ...] = EVERYTHING) -> Parts:
    """Describe a database: what each part is called, and how it is made."""
    connection = await asyncpg.connect(url)
    try:
        return {row["part"]: row["made"] for query in queries for row in await connection.fetch(query)}
    finally:
        await connection.close()


async def empty_tables(url: str, tables: list[str]) -> list[str]:
    """List the tables that have no row."""
    connection = await asyncpg.connect(url)
    try:
        return [name for name in tables if not await connection.fetchval(f'SELECT EXISTS (SELECT FROM "{name}")')]
    finally:
        await connection.close()


def differences(left: Parts, right: Parts, names: tuple[str, str]) -> list[str]:
    """Name each part that two databases do not have alike."""
    nothing = "nothing of the kind"
    return [
        f"{part}: {names[0]} {left.get(part, nothing)!r}, {names[1]} {right.get(part, nothing)!r}"
        for part in sorted(left.keys() | right.keys())
        if left.get(part) != right.get(part)
    ]
