"""Lending connections to units of work: those of a pool, or the one that somebody keeps."""

import asyncio
from contextlib import suppress
from typing import Protocol, TypeAlias

import asyncpg

from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from persistence.connections.failures import BUSY

WAIT_FOR_CONNECTION = 10.0

WAIT_FOR_PLACE = 5.0
"""Seconds that somebody who may wait for a lock waits for others who do: as long as a lock is waited for."""

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
Connection: TypeAlias = "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"


class ConnectionSource(Protocol):
    """Lends connections."""

    async def acquire(self) -> Connection:
        """Lend one."""
        ...

    async def release(self, connection: Connection) -> None:
        """Take it back."""
        ...


class PooledConnections:
    """Lends the connections of a pool."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def acquire(self) -> Connection:
        """Lend one.

        Raises:
            StoreBusyError: there was none in time.
        """
        try:
            async with asyncio.timeout(WAIT_FOR_CONNECTION):  # the pool's own timeout would cost a task each time
                return await self._pool.acquire()
        except (*BUSY, OSError) as error:
            raise StoreBusyError from error

    async def release(self, connection: Connection) -> None:
        """Take it back, which the pool itself shields."""
        await self._pool.release(connection)


class Share:
    """Lends no more than a part of what another lends: who waits for a lock in it leaves the rest to others."""

    def __init__(self, lender: ConnectionSource, most: int) -> None:
        self._lender = lender
        self._places = asyncio.Semaphore(most)

    async def acquire(self) -> Connection:
        """Lend one.

        Raises:
            StoreBusyError: those who had the places before kept them too long.
        """
        if self._places.locked():  # a timer costs more than a place that is free
            await self._wait()
        else:
            await self._places.acquire()
        try:
            return await self._lender.acquire()
        except BaseException:
            self._places.release()
            raise

    async def release(self, connection: Connection) -> None:
        """Take it back."""
        try:
            await self._lender.release(connection)
        finally:
            self._places.release()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(WAIT_FOR_PLACE):
                await self._places.acquire()
        except TimeoutError as error:
            raise StoreBusyError from error


class KeptConnection:
    """Lends the one connection that somebody keeps; what is cut off has left the buckets it had."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def acquire(self) -> Connection:
        """Lend it."""
        return self._connection

    async def release(self, connection: Connection) -> None:
        """Leave it with whoever keeps it."""


def require_replicated(connection: Connection) -> None:
    """Require that what was just committed is where it outlives this server, where it was to be.

    Raises:
        OutcomeUnknownError: the waiting for a synchronous standby was cut short by a time limit.
    """
    if getattr(connection, "unreplicated", False):
        cut_off(connection)
        raise OutcomeUnknownError


def cut_off(connection: Connection) -> None:
    """End a connection that may be lost already, or cut off in the middle of something."""
    with suppress(asyncpg.InterfaceError):  # a lost one has left the pool, and cannot be ended
        connection.terminate()
