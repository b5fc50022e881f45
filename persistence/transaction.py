"""Statements over one connection: begun by the first that writes, or a single last one that is its own transaction."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import asyncpg

from domain.ports.keys import KeyTakenError, OutcomeUnknownError
from domain.ports.renewals import FactsMovedError
from persistence.away import BUSY, LOST

KEY = "idempotency_key_pkey"


class Last(NamedTuple):
    """The statement that ends a unit of work, and what PostgreSQL answers when it held."""

    sql: str
    values: tuple[object, ...]
    answer: str


class Transaction:
    """What is done over a connection of the pool, until it is committed or forgotten."""

    def __init__(self, connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]") -> None:
        self._connection = connection
        self._last: Last | None = None
        self.open = False

    async def look(self, sql: str, *values: object) -> asyncpg.Record | None:
        """Read a row without beginning anything."""
        return await self._connection.fetchrow(sql, *values)

    async def look_at(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """Read rows without beginning anything."""
        return await self._connection.fetch(sql, *values)

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
        if self.open:
            await self._commit()

    async def rollback(self) -> None:
        """Forget everything."""
        if self.open:
            await self._connection.execute("ROLLBACK")

    async def _begun(self) -> "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]":
        if not self.open:
            self.open = True
            await self._connection.execute("BEGIN")
        return self._connection

    async def _end(self, last: Last) -> None:
        try:
            answer = await self._connection.execute(last.sql, *last.values)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == KEY:
                raise KeyTakenError from error
            raise
        except LOST as error:
            if self.open:
                raise
            raise OutcomeUnknownError from error
        if answer != last.answer:
            raise FactsMovedError

    async def _commit(self) -> None:
        try:
            done = await self._connection.execute("COMMIT")
        except BUSY as error:
            raise OutcomeUnknownError from error
        self.open = False
        if done != "COMMIT":  # PostgreSQL answers so where a statement had failed before
            msg = "the transaction had failed already; nothing of it was recorded"
            raise RuntimeError(msg)
