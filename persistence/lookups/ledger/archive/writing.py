"""Writing rows of a table and a month out, as they are in one snapshot."""

import gzip
from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import asyncpg
from uuid_utils.compat import uuid7

from domain.months import add_months, instant_of
from persistence.lookups.ledger.archive.files import UNFINISHED, finish, hash_of
from persistence.lookups.ledger.archive.kinds import Kind
from persistence.lookups.ledger.archive.parts import COUNT, Part


async def months_of(connection: "asyncpg.Connection[asyncpg.Record]", kind: Kind, before: datetime) -> list[date]:
    """List the months that have rows to archive."""
    month = f"date_trunc('month', {kind.instant} AT TIME ZONE 'UTC' + interval '7 hours')::date"
    sql = f"SELECT DISTINCT {month} AS month FROM {kind.table} AS kept WHERE {_which(kind)} ORDER BY month"
    return [row["month"] for row in await connection.fetch(sql, datetime.min.replace(tzinfo=UTC), before)]


async def write(
    connection: "asyncpg.Connection[asyncpg.Record]", folder: Path, kind: Kind, month: date, before: datetime
) -> Part:
    """Write the rows of a month to a file that is whole on the disk afterwards."""
    since, until = instant_of(month), min(instant_of(add_months(month, 1)), before)
    number = 1 + await connection.fetchval(COUNT, kind.table, month)
    path = folder / f"{kind.table}-{month:%Y-%m}-{number}.csv.gz"
    unfinished = path.with_name(path.name + UNFINISHED)
    rows = f"""SELECT kept.*, md5((kept.*)::text) AS row_hash FROM {kind.table} AS kept WHERE {_which(kind)}
                ORDER BY {", ".join(name for name, _ in kind.keys)}"""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        sums = await _sums(connection, kind, since, until)
        with gzip.open(unfinished, "wb") as file:
            said = await connection.copy_from_query(
                rows, since, until, output=_into(file), format="csv", header=True, timeout=None
            )
    finish(unfinished, path)
    return Part(
        id=uuid7(),
        table=kind.table,
        month=month,
        before=before,
        file=path.name,
        rows=int(said.split()[-1]),
        sha256=hash_of(path),
        sums=sums,
        written_at=datetime.now(UTC),
    )


async def _sums(
    connection: "asyncpg.Connection[asyncpg.Record]", kind: Kind, since: datetime, until: datetime
) -> dict[str, int]:
    """Sum transfers up, account by account, as the file must."""
    if kind.table != "transfer":
        return {}
    sql = f"""
SELECT account, sum(amount)::bigint AS amount FROM (
    SELECT unnest(ARRAY[debit::text, credit::text]) AS account, unnest(ARRAY[amount, -amount]) AS amount
      FROM transfer AS kept WHERE {_which(kind)}) AS lines
 GROUP BY account
"""
    return {row["account"]: row["amount"] for row in await connection.fetch(sql, since, until)}


def _which(kind: Kind) -> str:
    return f"{kind.instant} >= $1 AND {kind.instant} < $2 AND ({kind.settled})"


def _into(file: gzip.GzipFile) -> Callable[[bytes], Coroutine[Any, Any, None]]:
    async def write(data: bytes) -> None:
        file.write(data)

    return write
