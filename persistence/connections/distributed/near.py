"""The buckets whose parts lie on one node: workers of a sweep take them first (decision 27)."""

from dataclasses import dataclass
from typing import Any

from domain.buckets import BUCKETS
from persistence.connections.distributed.layout_sql import NEAR


@dataclass(frozen=True, slots=True)
class BucketsOf:
    """Tells which buckets lie on a node, named as the coordinator knows it: `host:port`."""

    node: str

    async def __call__(self, connection: Any) -> frozenset[int]:  # noqa: ANN401 - of the pool, or lent by it
        """Ask the coordinator, which knows where parts were moved to meanwhile."""
        return frozenset(row["bucket"] for row in await connection.fetch(NEAR, BUCKETS, self.node))
