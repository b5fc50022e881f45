"""Reads at a standby: those of queries, where it has seen all that the primary had when they were asked."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import asyncpg

from persistence.connections.failures import is_away

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"

NOW = "SELECT pg_current_wal_lsn()::text"
"""How far the primary has written: all that anybody was told is done lies before it."""

SEEN = "SELECT coalesce(pg_last_wal_replay_lsn() >= $1::text::pg_lsn, false) AND pg_is_in_recovery()"

LOOKS = (0.0, 0.005, 0.02, 0.05, 0.15)
"""Seconds between looks whether the standby has caught up; who has waited for all of them reads at the primary."""

AWAY = 5.0
"""Seconds for which a standby that did not answer is not asked again."""

REFUSES = (asyncpg.SerializationError, asyncpg.ReadOnlySQLTransactionError, asyncpg.ObjectNotInPrerequisiteStateError)
"""What a standby says where what it takes over from the primary is in the way, or where it is none."""


@dataclass(slots=True)
class _Reading:
    """One operation: where it reads, once that is known."""

    choice: asyncio.Task[Pool] | None = None


_reading: ContextVar[_Reading | None] = ContextVar("reading", default=None)


@contextmanager
def only_reading() -> Iterator[None]:
    """Let what is looked up within be read at a standby; what changes anything, or decides on it, is not begun so."""
    token = _reading.set(_Reading())
    try:
        yield
    finally:
        _reading.reset(token)


@dataclass(slots=True)
class StandbyReads:
    """Stands for a pool where lists, reports and exports are read; it changes nothing.

    All of an operation is read at one server. Where the standby is away, or behind, that is the primary.
    """

    primary: Pool
    standby: Pool
    away_until: float = field(default=0.0, init=False)

    async def fetch(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """Read rows."""
        return await self._asked("fetch", sql, *values)  # type: ignore[no-any-return]

    async def fetchrow(self, sql: str, *values: object) -> asyncpg.Record | None:
        """Read a row."""
        return await self._asked("fetchrow", sql, *values)  # type: ignore[no-any-return]

    async def fetchval(self, sql: str, *values: object) -> Any:  # noqa: ANN401 - of whatever type the column is
        """Read a value."""
        return await self._asked("fetchval", sql, *values)

    @asynccontextmanager
    async def acquire(self) -> "AsyncIterator[asyncpg.pool.PoolConnectionProxy[asyncpg.Record]]":
        """Lend a connection for several reads at one instant."""
        async with (await self._chosen()).acquire() as connection:
            yield connection

    async def _asked(self, how: str, sql: str, *values: object) -> Any:  # noqa: ANN401 - as above
        pool = await self._chosen()
        try:
            return await getattr(pool, how)(sql, *values)
        except (*REFUSES, asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            if pool is self.primary or not (isinstance(error, REFUSES) or is_away(error)):
                raise
            self.away_until = asyncio.get_running_loop().time() + AWAY
            return await getattr(self.primary, how)(sql, *values)

    async def _chosen(self) -> Pool:
        reading = _reading.get()
        if reading is None:
            return self.primary
        if reading.choice is None:
            reading.choice = asyncio.create_task(self._choose(), name="choosing a server")
        return await asyncio.shield(reading.choice)

    async def _choose(self) -> Pool:
        if asyncio.get_running_loop().time() < self.away_until:
            return self.primary
        told = await self.primary.fetchval(NOW)
        try:
            for wait in LOOKS:
                await asyncio.sleep(wait)
                if await self.standby.fetchval(SEEN, told, timeout=2):
                    return self.standby
        except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
            self.away_until = asyncio.get_running_loop().time() + AWAY
        return self.primary
