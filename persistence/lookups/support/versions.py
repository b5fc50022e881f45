"""The history of prices and policies in PostgreSQL."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.ports.support.versions import KeptVersion
from persistence.connections.pool import Row
from persistence.rows.versions import POLICY, PRICE, policy_of, price_of

_PRICE = f"SELECT id, published_by, {PRICE} FROM price_version"

_POLICY = f"SELECT id, published_by, {POLICY} FROM policy_version"

PRICE_HISTORY = f"{_PRICE} WHERE (product_line, package) = ($1, $2) ORDER BY recorded_at DESC, sequence DESC"

POLICY_HISTORY = f"{_POLICY} WHERE parameter = $1 ORDER BY recorded_at DESC, sequence DESC"

FIND_PRICE = f"{_PRICE} WHERE id = $1"

FIND_POLICY = f"{_POLICY} WHERE id = $1"


class PostgresVersions:
    """Tells histories."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def prices(self, line: ProductLine, package: str) -> Sequence[KeptVersion[PriceVersion]]:
        """List every version of a package's prices, the last recorded first."""
        return [_price(row) for row in await self._pool.fetch(PRICE_HISTORY, line, package)]

    async def policies(self, parameter: Parameter) -> Sequence[KeptVersion[PolicyVersion]]:
        """List every version of a policy, the last recorded first."""
        return [_policy(row) for row in await self._pool.fetch(POLICY_HISTORY, parameter)]

    async def price(self, version_id: UUID) -> KeptVersion[PriceVersion] | None:
        """Find a version of a price."""
        row = await self._pool.fetchrow(FIND_PRICE, version_id)
        return _price(row) if row else None

    async def policy(self, version_id: UUID) -> KeptVersion[PolicyVersion] | None:
        """Find a version of a policy."""
        row = await self._pool.fetchrow(FIND_POLICY, version_id)
        return _policy(row) if row else None


def _price(row: Row) -> KeptVersion[PriceVersion]:
    values = {name: value for name, value in row.items() if name not in ("id", "published_by")}
    return KeptVersion(row["id"], price_of(values), row["published_by"])


def _policy(row: Row) -> KeptVersion[PolicyVersion]:
    values = {name: value for name, value in row.items() if name not in ("id", "published_by")}
    return KeptVersion(row["id"], policy_of(values), row["published_by"])
