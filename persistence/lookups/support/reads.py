"""The log of reads in PostgreSQL: what many requests read at the same time is written with one statement (G-READ)."""

from collections.abc import Sequence

import asyncpg

from domain.buckets import bucket_of
from domain.ports.lookups.pages import Page, Window
from domain.ports.support.reads import ReadEntry, ReadFilter
from persistence.batching.batched_writes import BatchedWrites
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page

ADD = """
INSERT INTO read_entry (bucket, msisdn, id, at, principal, role, what, address, request_id)
SELECT bucket, msisdn, id, at, principal, role, string_to_array(what, ' '), address, request_id
  FROM unnest($1::smallint[], $2::text[], $3::uuid[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
              $8::text[], $9::text[])
    AS read (bucket, msisdn, id, at, principal, role, what, address, request_id)
    ON CONFLICT DO NOTHING
"""
"""Whoever writes again, for the database was away for a moment, may have been heard the first time."""

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
        self._added = BatchedWrites(self._add)

    async def add(self, entries: Sequence[ReadEntry]) -> None:
        """Add the entries of a request, and return when they are committed."""
        if entries:
            await self._added.record(entries)

    async def _add(self, requests: Sequence[Sequence[ReadEntry]]) -> None:
        rows = [_columns(entry) for entries in requests for entry in entries]
        await self._pool.execute(ADD, *(list(column) for column in zip(*rows, strict=True)))

    async def reads(self, which: ReadFilter, window: Window) -> Page[ReadEntry]:
        """List reads, newest first."""
        place = (bucket_of(which.msisdn) if which.msisdn is not None else None, which.msisdn)
        days = (which.since, which.until)
        rows = await self._pool.fetch(
            READS, *place, which.principal, *days, id_after("reads", window), window.first + 1
        )
        return page("reads", rows, window, _entry_of)


def _columns(entry: ReadEntry) -> tuple[object, ...]:
    who = (entry.principal, entry.role, " ".join(entry.what), entry.address, entry.request_id)
    return (bucket_of(entry.msisdn), entry.msisdn, entry.id, entry.at, *who)


def _entry_of(row: Row) -> ReadEntry:
    return ReadEntry(**{**dict(row), "what": tuple(row["what"])})
