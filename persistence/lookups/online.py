"""Looking vouchers up for screens: by serial, never by code."""

from uuid import UUID

import asyncpg

from domain.vouchers.voucher import Voucher, VoucherBatch
from persistence.repositories.online.vouchers import FIND_BATCH
from persistence.rows.vouchers import VOUCHER_COLUMNS, batch_of, voucher_of

VOUCHER = f"""
SELECT {VOUCHER_COLUMNS} FROM voucher JOIN voucher_batch AS batch ON batch.id = batch_id WHERE serial = $1
"""


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
