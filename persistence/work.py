"""The unit of work in PostgreSQL: a transaction that leaves no trace unless it is committed."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

import asyncpg

from domain.ports.work import StoreBusyError
from persistence.away import BUSY, is_busy
from persistence.repositories.advances import PostgresAdvances
from persistence.repositories.audit import PostgresAudit
from persistence.repositories.auto_renewals import PostgresAutoRenewals
from persistence.repositories.cards import PostgresCards
from persistence.repositories.credentials import PostgresCredentials
from persistence.repositories.keys import PostgresKeys
from persistence.repositories.publications import PostgresPublications
from persistence.repositories.refund_requests import PostgresRefundRequests
from persistence.repositories.renewals import PostgresRenewals
from persistence.repositories.subscribers import PostgresSubscribers
from persistence.repositories.top_ups import PostgresTopUps
from persistence.sweeps.controls import PostgresSweepControls
from persistence.transaction import Transaction

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
        self._connection, self._transaction = connection, Transaction(connection)
        self._committing: asyncio.Task[None] | None = None
        self.audit = PostgresAudit(self._transaction)
        self.keys = PostgresKeys(self._transaction)
        self.subscribers = PostgresSubscribers(self._transaction)
        self.cards = PostgresCards(self._transaction, sandbox=self._sandbox_cards)
        self.renewals = PostgresRenewals(self._transaction)
        self.top_ups = PostgresTopUps(self._transaction)
        self.advances = PostgresAdvances(self._transaction)
        self.auto_renewals = PostgresAutoRenewals(self._transaction)
        self.refund_requests = PostgresRefundRequests(self._transaction)
        self.credentials = PostgresCredentials(self._transaction)
        self.sweep_controls = PostgresSweepControls(self._transaction)
        self.publications = PostgresPublications(self._transaction)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed; a database that is too busy is told apart from a fault."""
        if self._transaction.open or (self._committing is not None and not self._committing.done()):
            await asyncio.shield(self._leave())
        else:  # there is only the connection to give back, which the pool shields itself
            await self._pool.release(self._connection)
        if is_busy(error):
            raise StoreBusyError from error

    async def commit(self) -> None:
        """Make all of it lasting; past this point nothing cancels it.

        Raises:
            KeyTakenError: where the key of what was recorded has an outcome.
            FactsMovedError: where what was decided on is no longer so; nothing was written.
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        self._committing = asyncio.create_task(self._transaction.commit())
        await asyncio.shield(self._committing)

    async def _leave(self) -> None:
        if self._committing is not None:  # whoever was cancelled during it did not wait for its end
            await asyncio.wait([self._committing])
        try:
            await self._transaction.rollback()
        except BUSY:  # the connection is lost, or will be: a lost one has left the pool already and cannot be ended
            with suppress(asyncpg.InterfaceError):
                self._connection.terminate()
        finally:
            await self._pool.release(self._connection)
