"""Archiving: month after month is written out, read back, and deleted batch by batch; stopped, it goes on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import asyncpg

from domain.months import instant_of
from persistence.lookups.ledger.archive import parts
from persistence.lookups.ledger.archive.files import make_ready, put_in_manifest, read_back, rows_of, verified_file
from persistence.lookups.ledger.archive.kinds import KINDS, REMOVALS
from persistence.lookups.ledger.archive.parts import ArchiveError, Part
from persistence.lookups.ledger.archive.writing import months_of, write

BATCH = 1_000
"""Rows that are deleted in one transaction, so that nobody waits long for any of them."""

SESSION = {"timezone": "UTC", "datestyle": "ISO, MDY", "intervalstyle": "postgres", "bytea_output": "hex"}
"""What the text of a row hangs on: it is compared with what was written."""

SAID = "SELECT set_config('giahan.archiving', $1, true), set_config('lock_timeout', '5s', true)"


@dataclass(slots=True)
class Archived:
    """How many rows of each table were written and are gone; those that had changed meanwhile stay for another time."""

    gone: dict[str, int] = field(default_factory=dict)
    stayed: int = 0
    files: int = 0


async def archive(
    owner_url: str, folder: Path, horizons: Mapping[str, date], told: Callable[[Part], None] = lambda _: None
) -> Archived:
    """Archive what is before each table's day, as the owner of the schema.

    Raises:
        ArchiveError: somebody else does, or a file that was begun is missing or damaged.
    """
    connection = await asyncpg.connect(owner_url, server_settings=SESSION)
    try:
        await parts.alone(connection)
        make_ready(folder)
        archived = Archived()
        for part in await parts.open_parts(connection):
            await _to_its_end(connection, folder, part, archived, told)
        for table, before in horizons.items():
            await _table(connection, folder, table, instant_of(before), archived, told)
        return archived
    finally:
        await connection.close()


async def _table(
    connection: "asyncpg.Connection[asyncpg.Record]",
    folder: Path,
    table: str,
    before: datetime,
    archived: Archived,
    told: Callable[[Part], None],
) -> None:
    kind = KINDS[table]
    for month in await months_of(connection, kind, before):
        part = await write(connection, folder, kind, month, before)
        await parts.add(connection, part)
        await _to_its_end(connection, folder, part, archived, told)


async def _to_its_end(
    connection: "asyncpg.Connection[asyncpg.Record]",
    folder: Path,
    part: Part,
    archived: Archived,
    told: Callable[[Part], None],
) -> None:
    """Name a part in the manifest, read it back, and delete what it holds, from where that was stopped."""
    try:
        path = verified_file(folder, part)
    except ArchiveError:
        if part.verified:
            raise
        await connection.execute(parts.FORGOTTEN, part.id)  # nothing of it was deleted: it is written anew
        return
    put_in_manifest(folder, part)
    if not part.verified:
        read_back(path, part)
        await connection.execute(parts.VERIFIED, part.id)
    passed, gone = await _removed(connection, path, part)
    await connection.execute(parts.DONE, part.id)
    archived.gone[part.table] = archived.gone.get(part.table, 0) + gone
    archived.stayed += passed - gone
    archived.files += 1
    told(part)


async def _removed(connection: "asyncpg.Connection[asyncpg.Record]", path: Path, part: Part) -> tuple[int, int]:
    """Delete what a file holds, a batch in a transaction that also says how far it has come."""
    kind, passed, gone = KINDS[part.table], part.passed, part.gone
    rows = islice(rows_of(path), passed, None)
    while batch := list(islice(rows, BATCH)):
        keys = [[_value(row[name], of) for row in batch] for name, of in kind.keys]
        async with connection.transaction():
            await connection.execute(SAID, str(part.id))
            count = await connection.fetchval(REMOVALS[part.table], *keys, [row["row_hash"] for row in batch])
            await connection.execute(parts.PASSED, part.id, len(batch), count)
        passed, gone = passed + len(batch), gone + count
    return passed, gone


def _value(text: str, of: str) -> object:
    return int(text) if of == "smallint" else text
