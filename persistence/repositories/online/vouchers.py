"""Vouchers in PostgreSQL, as staff issue and change them."""

from collections.abc import Sequence
from uuid import UUID

from domain.ports.online.vouchers import Span
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import VoucherBatch, VoucherSpan, VoucherStatus
from persistence.connections.pool import Session
from persistence.rows.online.vouchers import BATCH, SPAN, batch_of, span_of

ALONE = "SELECT pg_advisory_xact_lock(hashtext('giahan.voucher_serials'))"

NEXT_SERIAL = "SELECT coalesce(max(first + count), 1) FROM voucher_batch"

ADD_BATCH = f"""
INSERT INTO voucher_batch ({", ".join(BATCH)}) VALUES ({", ".join(f"${place + 1}" for place in range(len(BATCH)))})
"""

ADD_VOUCHERS = """
INSERT INTO voucher (bucket, serial, batch_id, code_hash, key_version, state)
SELECT bucket, $2 + place - 1, $1, code_hash, key_version, 'PRINTED'
  FROM unnest($3::smallint[], $4::bytea[], $5::int[]) WITH ORDINALITY AS told (bucket, code_hash, key_version, place)
"""

SET_CODED = "UPDATE voucher_batch SET coded_at = $2 WHERE id = $1"

FIND_BATCH = f"SELECT {', '.join(BATCH)} FROM voucher_batch WHERE id = $1"

LOCK_BATCH = f"{FIND_BATCH} FOR NO KEY UPDATE"

# Serials of a batch are spread over all buckets by their codes: a span names none, and staff alone change one.
CHANGE = """
UPDATE voucher SET state = $5 WHERE serial BETWEEN $2 AND $3 AND batch_id = $1 AND state = ANY ($4::text[])
"""

ADD_SPAN = f"""
INSERT INTO voucher_span ({", ".join(SPAN)}) VALUES ({", ".join(f"${place + 1}" for place in range(len(SPAN)))})
"""

FIND_SPAN = f"SELECT {', '.join(SPAN)} FROM voucher_span WHERE id = $1"


class PostgresVouchers:
    """Keeps batches and their vouchers."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def next_serial(self) -> int:
        """Tell the serial with which the next batch begins; whoever asks meanwhile waits for the end of the work."""
        await self._connection.execute(ALONE)
        serial: int = await self._connection.fetchval(NEXT_SERIAL)
        return serial

    async def add_batch(self, batch: VoucherBatch) -> None:
        """Add a batch, without vouchers yet."""
        await self._connection.execute(ADD_BATCH, *(getattr(batch, name) for name in BATCH))

    async def add_vouchers(self, batch: VoucherBatch, first: int, hashes: Sequence[CodeHash]) -> None:
        """Add vouchers of a batch from a serial on."""
        buckets, digests = [each.bucket for each in hashes], [each.digest for each in hashes]
        versions = [each.version for each in hashes]
        await self._connection.execute(ADD_VOUCHERS, batch.id, first, buckets, digests, versions)

    async def set_coded(self, batch: VoucherBatch) -> None:
        """Write when the codes of a batch were made."""
        await self._connection.execute(SET_CODED, batch.id, batch.coded_at)

    async def lock_batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Lock a batch and read it."""
        row = await self._connection.fetchrow(LOCK_BATCH, batch_id)
        return batch_of(row) if row else None

    async def find_batch(self, batch_id: UUID) -> VoucherBatch | None:
        """Find a batch."""
        row = await self._connection.fetchrow(FIND_BATCH, batch_id)
        return batch_of(row) if row else None

    async def change(self, span: Span, before: tuple[VoucherStatus, ...], after: VoucherStatus) -> int:
        """Change the vouchers of a span that stand at one of some states to another."""
        said = (span.batch.id, span.first, span.last, list(before), after)
        return int((await self._connection.execute(CHANGE, *said)).rpartition(" ")[2])

    async def add_span(self, span: VoucherSpan) -> None:
        """Write down what staff did with a span."""
        await self._connection.execute(ADD_SPAN, *(getattr(span, name) for name in SPAN))

    async def find_span(self, span_id: UUID) -> VoucherSpan | None:
        """Find what staff did with a span."""
        row = await self._connection.fetchrow(FIND_SPAN, span_id)
        return span_of(row) if row else None
