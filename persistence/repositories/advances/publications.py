"""Published terms of advances in PostgreSQL: only ever added (G-EFFECTIVE)."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion
from domain.versions import Version
from persistence.connections.pool import Session
from persistence.rows.circulars import ADD_CIRCULAR, circular_row
from persistence.rows.versions import (
    ADVANCE_PRICE,
    CEILINGS,
    CONDITION,
    advance_price_of,
    ceiling_json,
    ceilings_of,
    condition_row,
)

LOCK = "SELECT pg_advisory_xact_lock(hashtext('giahan.publish'))"
"""Publications come one after the other, so that recorded instants and sequence agree."""

ADD_ADVANCE_PRICE = f"""
INSERT INTO advance_price_version
    (id, bundle, unit_price, quantities, valid_from, valid_to, recorded_at, {", ".join(CONDITION)},
     source, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, greatest($7, max(recorded_at) + interval '1 microsecond'), $8, $9, $10, $11, $12, $13,
       $14, $15
  FROM advance_price_version
 WHERE (bundle, valid_from) = ($2, $5)
RETURNING recorded_at, sequence
"""

ADD_CEILINGS = """
INSERT INTO advance_ceiling_version
    (id, rows, valid_from, valid_to, recorded_at, source, circular, section, published_by)
SELECT $1, $2, $3, $4, greatest($5, max(recorded_at) + interval '1 microsecond'), $6, $7, $8, $9
  FROM advance_ceiling_version
 WHERE valid_from = $3
RETURNING recorded_at, sequence
"""

FIND_ADVANCE_PRICE = f"SELECT {ADVANCE_PRICE} FROM advance_price_version WHERE id = $1"

FIND_CEILINGS = f"SELECT {CEILINGS} FROM advance_ceiling_version WHERE id = $1"


class PostgresAdvancePublications:
    """Keeps what was published of advances."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add_advance_price(self, version_id: UUID, price: AdvancePriceVersion, by: str) -> AdvancePriceVersion:
        """Add a version of a price; its recorded instant is after that of any other with the same start."""
        value = (price.value.unit_price, price.value.quantities) if price.value else (None, None)
        days = (price.valid_from, price.valid_to, price.recorded_at)
        what = (price.bundle, *value, *days, *condition_row(price.condition))
        row = await self._added(ADD_ADVANCE_PRICE, price, version_id, *what, by=by)
        return replace(price, **row)

    async def add_ceilings(self, version_id: UUID, ceilings: AdvanceCeilingVersion, by: str) -> AdvanceCeilingVersion:
        """Add a version of the table of ceilings; its recorded instant is likewise after the others'."""
        days = (ceilings.valid_from, ceilings.valid_to, ceilings.recorded_at)
        what = (ceiling_json(ceilings.value), *days)
        row = await self._added(ADD_CEILINGS, ceilings, version_id, *what, by=by)
        return replace(ceilings, **row)

    async def find_advance_price(self, version_id: UUID) -> AdvancePriceVersion | None:
        """Find a published version of a bundle's price."""
        row = await self._connection.fetchrow(FIND_ADVANCE_PRICE, version_id)
        return advance_price_of(row) if row else None

    async def find_ceilings(self, version_id: UUID) -> AdvanceCeilingVersion | None:
        """Find a published version of the table of ceilings."""
        row = await self._connection.fetchrow(FIND_CEILINGS, version_id)
        return ceilings_of(row) if row else None

    async def _added(self, statement: str, version: Version[Any], *what: object, by: str) -> dict[str, Any]:
        """Add a version after all others, and its circular where that is new (G-CIRCULAR)."""
        circular = version.circular
        await self._connection.execute(LOCK)
        await self._connection.execute(ADD_CIRCULAR, *circular_row(circular))
        told = (circular.title_vi, circular.code, version.section, by)
        return dict(await self._connection.fetchrow(statement, *what, *told) or {})
