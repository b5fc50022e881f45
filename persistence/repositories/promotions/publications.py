"""Published programmes and regions in PostgreSQL: only ever added (G-EFFECTIVE)."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import RegionVersion
from domain.versions import Version
from persistence.repositories.advances.publications import LOCK, PostgresAdvancePublications
from persistence.rows.circulars import ADD_CIRCULAR, circular_row
from persistence.rows.promotions.versions import (
    PROMOTION,
    REGIONS,
    programme_json,
    promotion_version_of,
    region_version_of,
    regions_json,
)

ADD_PROMOTION = """
INSERT INTO promotion_version (id, code, terms, valid_from, valid_to, recorded_at, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, greatest($6, max(recorded_at) + interval '1 microsecond'), $7, $8, $9
  FROM promotion_version
 WHERE (code, valid_from) = ($2, $4)
RETURNING recorded_at, sequence
"""

ADD_REGIONS = """
INSERT INTO region_version (id, regions, valid_from, valid_to, recorded_at, circular, section, published_by)
SELECT $1, $2, $3, $4, greatest($5, max(recorded_at) + interval '1 microsecond'), $6, $7, $8
  FROM region_version
 WHERE valid_from = $3
RETURNING recorded_at, sequence
"""

FIND_PROMOTION = f"SELECT {PROMOTION} FROM promotion_version WHERE id = $1"

FIND_REGIONS = f"SELECT {REGIONS} FROM region_version WHERE id = $1"


class PostgresPromotionPublications(PostgresAdvancePublications):
    """Keeps what was published of promotions."""

    async def add_promotion(self, version_id: UUID, promotion: PromotionVersion, by: str) -> PromotionVersion:
        """Add a version of a programme; its recorded instant is after that of any other with the same start."""
        what = (version_id, promotion.code, programme_json(promotion.value))
        return replace(promotion, **await self._dated(ADD_PROMOTION, promotion, what, by))

    async def add_regions(self, version_id: UUID, regions: RegionVersion, by: str) -> RegionVersion:
        """Add a version of the map of regions, likewise."""
        what = (version_id, regions_json(regions.value))
        return replace(regions, **await self._dated(ADD_REGIONS, regions, what, by))

    async def find_promotion(self, version_id: UUID) -> PromotionVersion | None:
        """Find a published version of a programme."""
        row = await self._connection.fetchrow(FIND_PROMOTION, version_id)
        return promotion_version_of(row) if row else None

    async def find_regions(self, version_id: UUID) -> RegionVersion | None:
        """Find a published version of the map of regions."""
        row = await self._connection.fetchrow(FIND_REGIONS, version_id)
        return region_version_of(row) if row else None

    async def _dated(self, statement: str, version: Version[Any], what: tuple[object, ...], by: str) -> dict[str, Any]:
        """Add a version after all others, and its circular where that is new (G-CIRCULAR)."""
        await self._connection.execute(LOCK)
        await self._connection.execute(ADD_CIRCULAR, *circular_row(version.circular))
        days = (version.valid_from, version.valid_to, version.recorded_at)
        told = (*what, *days, version.circular.code, version.section, by)
        return dict(await self._connection.fetchrow(statement, *told) or {})
