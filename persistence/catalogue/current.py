"""The catalogue kept in memory, read again whenever its revision has moved on."""

import asyncio

import asyncpg

from domain.catalogue.advance_terms import AdvanceTerms
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.promotion_terms import PromotionTerms
from persistence.rows.circulars import CIRCULARS, circular_of
from persistence.rows.promotions.versions import PROMOTION, REGIONS, promotion_version_of, region_version_of
from persistence.rows.versions import (
    ADVANCE_PRICE,
    CEILINGS,
    PACKAGE,
    POLICY,
    PRICE,
    advance_price_of,
    ceilings_of,
    package_of,
    policy_of,
    price_of,
)
from persistence.rows.webhooks import listener_of

REVISION = "SELECT revision FROM catalogue_revision"

PACKAGES = f"SELECT {PACKAGE} FROM package ORDER BY product_line, code"

PRICES = f"SELECT {PRICE} FROM price_version ORDER BY sequence"

POLICIES = f"SELECT {POLICY} FROM policy_version ORDER BY sequence"

ADVANCE_PRICES = f"SELECT {ADVANCE_PRICE} FROM advance_price_version ORDER BY sequence"

CEILING_TABLES = f"SELECT {CEILINGS} FROM advance_ceiling_version ORDER BY sequence"

PROMOTIONS = f"SELECT {PROMOTION} FROM promotion_version ORDER BY sequence"

REGION_MAPS = f"SELECT {REGIONS} FROM region_version ORDER BY sequence"

LISTENERS = "SELECT id, owner, types FROM webhook_endpoint WHERE off IS NULL AND deleted_at IS NULL ORDER BY id"


class PostgresCatalogues:
    """Keeps the newest catalogue that was read."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool
        self._kept: Catalogue | None = None
        self._reading = asyncio.Lock()

    async def kept(self) -> Catalogue:
        """Give the catalogue at hand, perhaps a revision old."""
        return self._kept or await self.current()

    async def current(self) -> Catalogue:
        """Give the catalogue with everything published by now."""
        return await self.at_least(await self._pool.fetchval(REVISION))

    async def at_least(self, revision: int) -> Catalogue:
        """Give the catalogue of a revision that was just read, or a later one."""
        if self._kept is not None and self._kept.revision >= revision:
            return self._kept
        async with self._reading:
            if self._kept is None or self._kept.revision < revision:
                self._kept = await self._read()
            return self._kept

    async def _read(self) -> Catalogue:
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            revision = await connection.fetchval(REVISION)
            return Catalogue.of(
                [package_of(row) for row in await connection.fetch(PACKAGES)],
                [price_of(row) for row in await connection.fetch(PRICES)],
                [policy_of(row) for row in await connection.fetch(POLICIES)],
                revision,
                AdvanceTerms.of(
                    [advance_price_of(row) for row in await connection.fetch(ADVANCE_PRICES)],
                    [ceilings_of(row) for row in await connection.fetch(CEILING_TABLES)],
                ),
                [listener_of(row) for row in await connection.fetch(LISTENERS)],
                [circular_of(row["circular"]) for row in await connection.fetch(CIRCULARS)],
                PromotionTerms.of(
                    [promotion_version_of(row) for row in await connection.fetch(PROMOTIONS)],
                    [region_version_of(row) for row in await connection.fetch(REGION_MAPS)],
                ),
            )
