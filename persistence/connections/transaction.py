"""Statements over one connection: begun by the first that writes, or a single last one that is its own transaction."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, NamedTuple

import asyncpg

from domain.ports.repositories.keys import KeyTakenError, OutcomeUnknownError
from domain.ports.repositories.renewals import FactsMovedError
from persistence.batching.group_commit import Alone
from persistence.connections.failures import BUSY, LOST
from persistence.connections.leases import Connection, ConnectionSource, cut_off, require_replicated

KEY = "idempotency_key_pkey"


class Last(NamedTuple):
    """The statement that ends a unit of work, and what PostgreSQL answers when it held.

    `with_others` tries it together with those of other units of work, or alone as it is told; it tells whether it held.
    """

    sql: str
    values: tuple[object, ...]
    answer: str
    with_others: Callable[[Alone[bool]], Awaitable[bool]] | None = None


class Transaction:
    """What is done over a connection until it is committed or forgotten; it keeps one only while it is open."""

    def __init__(self, lender: ConnectionSource, waiting: ConnectionSource) -> None:
        """Take the lender of those who only look, and that of those who may wait for a lock."""
        self._lender = lender
        self._waiting = waiting
        self._open: Connection | None = None
        self._last: Last | None = None

    @property
    def open(self) -> bool:
        """Tell whether something was begun and not ended."""
        return self._open is not None

    async def look(self, sql: str, *values: object) -> asyncpg.Record | None:
        """Read a row without beginning anything."""
        async with self._lent(self._lender) as connection:
            return await connection.fetchrow(sql, *values)

    async def look_at(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """Read rows without beginning anything."""
        async with self._lent(self._lender) as connection:
            return await connection.fetch(sql, *values)

    async def fetch(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """Read rows within the transaction."""
        return await (await self._begun()).fetch(sql, *values)

    async def fetchrow(self, sql: str, *values: object) -> asyncpg.Record | None:
        """Read a row within the transaction."""
        return await (await self._begun()).fetchrow(sql, *values)

    async def fetchval(self, sql: str, *values: object) -> Any:  # noqa: ANN401 - of whatever type the column is
        """Read a value within the transaction."""
        return await (await self._begun()).fetchval(sql, *values)

    async def execute(self, sql: str, *values: object) -> str:
        """Carry a statement out within the transaction."""
        return await (await self._begun()).execute(sql, *values)

    async def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Carry a statement out for each of many rows within the transaction."""
        await (await self._begun()).executemany(sql, rows)

    async def copy(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Copy rows into a table within the transaction."""
        await (await self._begun()).copy_records_to_table(table, columns=columns, records=rows)

    def end_with(self, last: Last) -> None:
        """Keep the statement to end with: it is carried out when the work is committed."""
        self._last = last

    async def commit(self) -> None:
        """Carry the last statement out, and make everything lasting.

        Raises:
            KeyTakenError: where the key has an outcome.
            FactsMovedError: where what was decided on is no longer so; nothing was written.
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        if self._last is not None:
            await self._end(self._last)
        if self._open is not None:
            await self._commit(self._open)

    async def leave(self) -> None:
        """Forget what was not committed, and give the connection back; one that is cut off forgets by itself."""
        connection, self._open = self._open, None
        if connection is None:
            return
        try:
            await connection.execute("ROLLBACK")
        except BUSY:
            cut_off(connection)
        finally:
            await self._waiting.release(connection)

    @asynccontextmanager
    async def _lent(self, lender: ConnectionSource) -> AsyncIterator[Connection]:
        """Lend the connection of what was begun, or another for one statement."""
        if self._open is not None:
            yield self._open
            return
        connection = await lender.acquire()
        try:
            yield connection
        finally:
            await lender.release(connection)

    async def _begun(self) -> Connection:
        if self._open is None:
            self._open = await self._waiting.acquire()
            await self._open.execute("BEGIN")
        return self._open

    async def _end(self, last: Last) -> None:
        alone = partial(self._end_alone, last)
        await (alone() if last.with_others is None or self.open else last.with_others(alone))

    async def _end_alone(self, last: Last) -> bool:
        """Carry the last statement out, and tell that it held."""
        try:
            async with self._lent(self._waiting) as connection:
                answer = await connection.execute(last.sql, *last.values)
                require_replicated(connection)
        except asyncpg.UniqueViolationError as error:
            if KEY in (error.constraint_name or str(error)):  # of a node the coordinator passes on words alone
                raise KeyTakenError from error
            raise
        except LOST as error:
            if self.open:
                raise
            raise OutcomeUnknownError from error
        if answer != last.answer:
            raise FactsMovedError
        return True

    async def _commit(self, connection: Connection) -> None:
        try:
            done = await connection.execute("COMMIT")
        except BUSY as error:
            raise OutcomeUnknownError from error
        self._open = None
        try:
            require_replicated(connection)
        finally:
            await self._waiting.release(connection)
        if done != "COMMIT":  # PostgreSQL answers so where a statement had failed before
            msg = "the transaction had failed already; nothing of it was recorded"
            raise RuntimeError(msg)
