"""The log of reads in PostgreSQL: added to in one statement a request (G-READ)."""

from collections.abc import Sequence

import asyncpg

from domain.buckets import bucket_of
from domain.ports.lookups.pages import Page, Window
from domain.ports.support.reads import ReadEntry, ReadFilter
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page

ADD = """
INSERT INTO read_entry (bucket, msisdn, id, at, principal, role, what, address, request_id)
SELECT bucket, msisdn, id, $4, $5, $6, $7::text[], $8, $9
  FROM unnest($1::smallint[], $2::text[], $3::uuid[]) AS read (bucket, msisdn, id)
"""

READS = """
SELECT msisdn, id, at, principal, role, what, address, request_id FROM read_entry
 WHERE ($1::smallint IS NULL OR (bucket, msisdn) = ($1, $2)) AND ($3::text IS NULL OR principal = $3)
   AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5) AND id < $6
 ORDER BY id DESC LIMIT $7
"""


class PostgresReads:
    """Keeps the log of reads."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def add(self, entries: Sequence[ReadEntry]) -> None:
        """Add entries, all of one request."""
        if not entries:
            return
        first, numbers = entries[0], [each.msisdn for each in entries]
        buckets, ids = [bucket_of(number) for number in numbers], [each.id for each in entries]
        who = (first.at, first.principal, first.role, list(first.what), first.address, first.request_id)
        await self._pool.execute(ADD, buckets, numbers, ids, *who)

    async def reads(self, which: ReadFilter, window: Window) -> Page[ReadEntry]:
        """List reads, newest first."""
        place = (bucket_of(which.msisdn) if which.msisdn is not None else None, which.msisdn)
        days = (which.since, which.until)
        rows = await self._pool.fetch(
            READS, *place, which.principal, *days, id_after("reads", window), window.first + 1
        )
        return page("reads", rows, window, _entry_of)


def _entry_of(row: Row) -> ReadEntry:
    return ReadEntry(**{**dict(row), "what": tuple(row["what"])})
