"""A connection to a distributed PostgreSQL: what it cannot carry out as it is written is asked in another way.

Adapters say what they said before. Each statement that needs another way is named beside it, in `ways/`.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeAlias

import asyncpg

from persistence.connections.pool import Connection

Rows: TypeAlias = Sequence[Any]
Answer: TypeAlias = Rows | str
"""Rows, or what PostgreSQL says of a statement that gives none: `UPDATE 1`."""


class Plainly:
    """Asks over a connection, word for word."""

    def __init__(self, connection: "DistributedConnection") -> None:
        self._connection = connection

    async def fetch(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """Read rows."""
        return await asyncpg.Connection.fetch(self._connection, sql, *values)

    async def fetchrow(self, sql: str, *values: object) -> asyncpg.Record | None:
        """Read a row."""
        return await asyncpg.Connection.fetchrow(self._connection, sql, *values)

    async def fetchval(self, sql: str, *values: object) -> Any:  # noqa: ANN401 - of whatever type the column is
        """Read a value."""
        return await asyncpg.Connection.fetchval(self._connection, sql, *values)

    async def execute(self, sql: str, *values: object) -> int:
        """Carry a statement out, and tell how many rows it touched."""
        told = (await asyncpg.Connection.execute(self._connection, sql, *values)).rpartition(" ")[2]
        return int(told) if told.isdecimal() else 0


Way: TypeAlias = Callable[..., Awaitable[Answer]]
"""Does what a statement does: is given who asks plainly, and the statement's values."""


class DistributedConnection(Connection):
    """Asks each statement in the way that was found for it, all of it in one transaction."""

    besides = (
        "SET citus.all_modifications_commutative = on",  # a chunk's changes to many parts do not wait for another's
        "SET citus.override_table_visibility = off",  # or it takes seconds to ask what a type is
        "SET citus.enable_repartition_joins = on",  # what a payer paid for is joined to its card's bucket, for screens
    )
    ways: Mapping[str, Way] = {}

    async def fetch(self, query: str, *args: Any, **told: Any) -> Any:  # noqa: ANN401 - asyncpg's own signature
        """Read rows."""
        if (way := self.ways.get(query)) is None:
            return await super().fetch(query, *args, **told)
        return await self._asked(way, args)

    async def fetchrow(self, query: str, *args: Any, **told: Any) -> Any:  # noqa: ANN401 - as above
        """Read a row."""
        if (way := self.ways.get(query)) is None:
            return await super().fetchrow(query, *args, **told)
        return next(iter(await self._asked(way, args)), None)

    async def fetchval(self, query: str, *args: Any, **told: Any) -> Any:  # noqa: ANN401 - as above
        """Read a value."""
        if (way := self.ways.get(query)) is None:
            return await super().fetchval(query, *args, **told)
        rows = await self._asked(way, args)
        return next(iter(rows[0].values())) if rows else None

    async def execute(self, query: str, *args: Any, **told: Any) -> Any:  # noqa: ANN401 - as above
        """Carry a statement out."""
        if (way := self.ways.get(query)) is None:
            return await super().execute(query, *args, **told)
        answer = await self._asked(way, args)
        return answer if isinstance(answer, str) else f"SELECT {len(answer)}"

    async def _asked(self, way: Way, values: tuple[object, ...]) -> Any:  # noqa: ANN401 - rows or a word
        if self.is_in_transaction():
            return await way(Plainly(self), *values)
        async with self.transaction():
            return await way(Plainly(self), *values)
