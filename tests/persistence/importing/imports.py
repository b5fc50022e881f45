"""Files to import, and what a database holds afterwards."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg

from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.importing import FileToImport, ImportSummary, Kind, import_file
from tests.databases import Database

NOON = datetime(2026, 11, 22, 5, tzinfo=UTC)

SUBSCRIBERS = """
SELECT msisdn, operator, billing, segment, status, activated_on, province, billing_cycle_day, basic_usage_30_days,
       basic_usage_as_of, flagged_for_abuse, observed_at, main_balance, succeeded_by IS NULL AS present
  FROM subscriber ORDER BY msisdn, id
"""

CARDS = """
SELECT number, product_line, status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries,
       overlay_renewal_id, overlay_until, expires_on, observed_at
  FROM decoder_card ORDER BY number
"""

AT_THE_SANDBOX = """
SELECT number, product_line, status, package, extra_rooms, expires_on, overlay_until FROM sandbox_card ORDER BY number
"""


@dataclass(slots=True)
class Imports:
    """Imports what a test writes, at noon of one day."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    folder: Path
    now: datetime = NOON
    seen: tuple[int, int] = (0, 0)

    async def take(
        self, kind: Kind, content: str | bytes, *, sandbox: bool = True, dry_run: bool = False
    ) -> ImportSummary:
        file = self.folder / "file"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        asked = FileToImport(kind, file, self.rejects, dry_run)
        return await import_file(self.pool, asked, on_progress=self._saw, clock_now=lambda: self.now, sandbox=sandbox)

    @property
    def rejects(self) -> Path:
        return self.folder / "rejects"

    def rejected(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.rejects.read_text(encoding="utf-8").splitlines()]

    def reasons(self) -> list[tuple[int, str | None, str]]:
        """List the line, the field and the reason of everything that was rejected."""
        found = [(entry["line"], reason) for entry in self.rejected() for reason in entry["reasons"]]
        return [(line, reason["field"], reason["message"]) for line, reason in found]

    async def rows(self, query: str) -> list[dict[str, Any]]:
        return [dict(row) for row in await self.pool.fetch(query)]

    def _saw(self, done: int, size: int) -> None:
        self.seen = (done, size)


@asynccontextmanager
async def imports_into(database: Database, folder: Path) -> AsyncIterator[Imports]:
    """Open a database for imports."""
    pool = await open_pool(database.app_url, most=2, kind=connections_of(database.store))
    try:
        yield Imports(pool, folder)
    finally:
        await pool.close()
