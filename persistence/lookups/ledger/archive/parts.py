"""Parts of the archive as the database knows them: written, verified, done; each goes on where it was stopped."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson

Connection = asyncpg.Connection

ALONE = "SELECT pg_try_advisory_lock(hashtext('giahan.archive'))"

ADD = """
INSERT INTO archive_part (id, table_name, month, before, file, rows, sha256, sums, written_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

OPEN = """
SELECT id, table_name, month, before, file, rows, sha256, sums::text AS sums, state, passed, gone, written_at
  FROM archive_part WHERE state <> 'DONE' ORDER BY id
"""

COUNT = "SELECT count(*) FROM archive_part WHERE (table_name, month) = ($1, $2)"

VERIFIED = "UPDATE archive_part SET state = 'VERIFIED' WHERE id = $1"

PASSED = "UPDATE archive_part SET (passed, gone) = (passed + $2, gone + $3) WHERE id = $1"

DONE = "UPDATE archive_part SET state = 'DONE' WHERE id = $1 AND passed = rows"

FORGOTTEN = "DELETE FROM archive_part WHERE id = $1 AND passed = 0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows of a table and a month in a file, with what their transfers sum up to, account by account."""

    id: UUID
    table: str
    month: date
    before: datetime
    file: str
    rows: int
    sha256: str
    sums: dict[str, int]
    written_at: datetime
    passed: int = 0
    gone: int = 0
    verified: bool = False

    @property
    def told(self) -> dict[str, Any]:
        """What the manifest says of it."""
        return {
            "id": str(self.id),
            "table": self.table,
            "month": f"{self.month:%Y-%m}",
            "before": self.before.isoformat(),
            "file": self.file,
            "rows": self.rows,
            "sha256": self.sha256,
            "sums": self.sums,
            "writtenAt": self.written_at.isoformat(),
        }


class ArchiveError(Exception):
    """The archive cannot go on; its text says why and what to do."""


async def alone(connection: "Connection[asyncpg.Record]") -> None:
    """See that nobody else archives for as long as this connection lasts.

    Raises:
        ArchiveError: somebody does.
    """
    if not await connection.fetchval(ALONE):
        msg = "Somebody is archiving already: wait until they have done."
        raise ArchiveError(msg)


async def add(connection: "Connection[asyncpg.Record]", part: Part) -> None:
    """Put a part on record that was written."""
    sums = orjson.dumps([{"account": account, "amount": amount} for account, amount in part.sums.items()]).decode()
    place = (part.id, part.table, part.month, part.before, part.file, part.rows, part.sha256)
    await connection.execute(ADD, *place, sums, part.written_at)


async def open_parts(connection: "Connection[asyncpg.Record]") -> list[Part]:
    """List what was begun and is not done."""
    return [
        Part(
            id=row["id"],
            table=row["table_name"],
            month=row["month"],
            before=row["before"],
            file=row["file"],
            rows=row["rows"],
            sha256=row["sha256"],
            sums={each["account"]: each["amount"] for each in orjson.loads(row["sums"])},
            written_at=row["written_at"],
            passed=row["passed"],
            gone=row["gone"],
            verified=row["state"] == "VERIFIED",
        )
        for row in await connection.fetch(OPEN)
    ]
