"""Looking up vouchers for screens, by serial and never by code: batches, what staff did, who is locked out."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.online.guesses import Guesses, GuessKind
from domain.ports.lookups.pages import Page, Window
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherSpan, VoucherStatus
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page
from persistence.repositories.online.vouchers import FIND_BATCH
from persistence.rows.online.vouchers import BATCH, SPAN, VOUCHER_COLUMNS, batch_of, span_of, voucher_of

VOUCHER = f"""
SELECT {VOUCHER_COLUMNS} FROM voucher JOIN voucher_batch AS batch ON batch.id = batch_id WHERE serial = $1
"""

BATCHES = f"SELECT {', '.join(BATCH)} FROM voucher_batch WHERE id < $1 ORDER BY id DESC LIMIT $2"

SPANS = f"""
SELECT {", ".join(SPAN)} FROM voucher_span
 WHERE batch_id = $1 AND ($2::bigint IS NULL OR $2 BETWEEN first AND last) ORDER BY at, id
"""

STATES = """
SELECT state, count(*) AS many FROM voucher WHERE serial BETWEEN $1 AND $2 GROUP BY state ORDER BY state
"""

LOCKED = """
SELECT kind, subject, at, locked_until FROM guess WHERE locked_until > $1 ORDER BY locked_until DESC, subject LIMIT $2
"""
"""Whoever guessed nothing for an hour and is locked out of nothing is forgotten: the table stays small."""


class PostgresVoucherLookups:
    """Finds vouchers and batches."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def voucher(self, serial: int) -> Voucher | None:
        """Find a voucher by its serial."""
        row = await self._pool.fetchrow(VOUCHER, serial)
        return voucher_of(row) if row else None

    async def batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Find a batch."""
        row = await self._pool.fetchrow(FIND_BATCH, batch_id)
        return batch_of(row) if row else None

    async def batches(self, window: Window) -> Page[VoucherBatch]:
        """List batches, newest first."""
        rows = await self._pool.fetch(BATCHES, id_after("voucher batches", window), window.first + 1)
        return page("voucher batches", rows, window, batch_of)

    async def spans(self, batch: VoucherBatch, serial: int | None = None) -> Sequence[VoucherSpan]:
        """List what staff did with the vouchers of a batch, with one of them where it is named, the first first."""
        return [span_of(row) for row in await self._pool.fetch(SPANS, batch.id, serial)]

    async def states(self, batch: VoucherBatch) -> dict[VoucherStatus, int]:
        """Count the vouchers of a batch by what was done with them last."""
        rows = await self._pool.fetch(STATES, batch.first, batch.last)
        return {VoucherStatus(row["state"]): row["many"] for row in rows}

    async def locked_out(self, now: datetime, most: int) -> Sequence[Guesses]:
        """List who is locked out of guessing now, the last to be let in first."""
        return [_guesses_of(row) for row in await self._pool.fetch(LOCKED, now, most)]


def _guesses_of(row: Row) -> Guesses:
    kind, subject = GuessKind(row["kind"]), row["subject"]
    return Guesses(kind=kind, subject=subject, at=tuple(row["at"]), locked_until=row["locked_until"])
