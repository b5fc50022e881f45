"""The unit of work in PostgreSQL: a transaction that leaves no trace unless it is committed."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

import asyncpg

from domain.ports.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from persistence.away import BUSY, is_busy
from persistence.repositories.advances import PostgresAdvances
from persistence.repositories.cards import PostgresCards
from persistence.repositories.keys import PostgresKeys
from persistence.repositories.publications import PostgresPublications
from persistence.repositories.renewals import PostgresRenewals
from persistence.repositories.subscribers import PostgresSubscribers
from persistence.repositories.top_ups import PostgresTopUps

WAIT_FOR_CONNECTION = 10.0


class PostgresWork:
    """A transaction over one connection of the pool."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]", *, sandbox_cards: bool) -> None:
        self._pool = pool
        self._sandbox_cards = sandbox_cards

    async def __aenter__(self) -> Self:
        """Begin."""
        try:
            async with asyncio.timeout(WAIT_FOR_CONNECTION):  # the pool's own timeout would cost a task each time
                connection = await self._pool.acquire()
        except (*BUSY, OSError) as error:
            raise StoreBusyError from error
        self._connection = connection
        self._open = True
        self._committing: asyncio.Task[None] | None = None
        try:
            await connection.execute("BEGIN")
        except BaseException as error:
            await self.__aexit__(type(error), error, None)
            raise
        self.keys = PostgresKeys(connection)
        self.subscribers = PostgresSubscribers(connection)
        self.cards = PostgresCards(connection, sandbox=self._sandbox_cards)
        self.renewals = PostgresRenewals(connection)
        self.top_ups = PostgresTopUps(connection)
        self.advances = PostgresAdvances(connection)
        self.publications = PostgresPublications(connection)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed; a database that is too busy is told apart from a fault."""
        if self._open:
            await asyncio.shield(self._leave())
        else:  # committed: there is only the connection to give back, which the pool shields itself
            await self._pool.release(self._connection)
        if is_busy(error):
            raise StoreBusyError from error

    async def commit(self) -> None:
        """Make all of it lasting; past this point nothing cancels it.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        self._committing = asyncio.create_task(self._commit())
        await asyncio.shield(self._committing)

    async def _commit(self) -> None:
        try:
            done = await self._connection.execute("COMMIT")
        except BUSY as error:
            raise OutcomeUnknownError from error
        self._open = False
        if done != "COMMIT":  # PostgreSQL answers so where a statement had failed before
            msg = "the transaction had failed already; nothing of it was recorded"
            raise RuntimeError(msg)

    async def _leave(self) -> None:
        if self._committing is not None:  # whoever was cancelled during it did not wait for its end
            await asyncio.wait([self._committing])
        try:
            if self._open:
                await self._connection.execute("ROLLBACK")
        except BUSY:  # the connection is lost, or will be: a lost one has left the pool already and cannot be ended
            with suppress(asyncpg.InterfaceError):
                self._connection.terminate()
        finally:
            await self._pool.release(self._connection)
