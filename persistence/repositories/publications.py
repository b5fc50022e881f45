"""Published versions in PostgreSQL: only ever added (G-EFFECTIVE)."""

from dataclasses import replace
from uuid import UUID

from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from persistence.repositories.promotions.publications import PostgresPromotionPublications
from persistence.rows.versions import POLICY, PRICE, policy_of, price_of

ADD_PRICE = """
INSERT INTO price_version
    (id, product_line, package, extra_rooms, term, timing, price, valid_from, valid_to, recorded_at, source, circular,
     section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, greatest($10, max(recorded_at) + interval '1 microsecond'), $11, $12,
       $13, $14
  FROM price_version
 WHERE (product_line, package, extra_rooms, term, valid_from) = ($2, $3, $4, $5, $8)
RETURNING recorded_at, sequence
"""

ADD_POLICY = """
INSERT INTO policy_version
    (id, parameter, value, valid_from, valid_to, recorded_at, source, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, greatest($6, max(recorded_at) + interval '1 microsecond'), $7, $8, $9, $10
  FROM policy_version
 WHERE (parameter, valid_from) = ($2, $4)
RETURNING recorded_at, sequence
"""

FIND_PRICE = f"SELECT {PRICE} FROM price_version WHERE id = $1"

FIND_POLICY = f"SELECT {POLICY} FROM policy_version WHERE id = $1"


class PostgresPublications(PostgresPromotionPublications):
    """Keeps what was published."""

    async def add_price(self, version_id: UUID, price: PriceVersion, by: str) -> PriceVersion:
        """Add a version of a price; its recorded instant is after that of any other with the same start."""
        what = (*price.key, price.timing, price.value, price.valid_from, price.valid_to, price.recorded_at)
        row = await self._added(ADD_PRICE, price, version_id, *what, by=by)
        return replace(price, **row)

    async def add_policy(self, version_id: UUID, policy: PolicyVersion, by: str) -> PolicyVersion:
        """Add a version of a policy; its recorded instant is after that of any other with the same start."""
        what = (policy.parameter, policy.value, policy.valid_from, policy.valid_to, policy.recorded_at)
        row = await self._added(ADD_POLICY, policy, version_id, *what, by=by)
        return replace(policy, **row)

    async def find_price(self, version_id: UUID) -> PriceVersion | None:
        """Find a published version of a price."""
        row = await self._connection.fetchrow(FIND_PRICE, version_id)
        return price_of(row) if row else None

    async def find_policy(self, version_id: UUID) -> PolicyVersion | None:
        """Find a published version of a policy."""
        row = await self._connection.fetchrow(FIND_POLICY, version_id)
        return policy_of(row) if row else None
