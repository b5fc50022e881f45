"""What a commit may come to: lasting, known to have failed, or not known (G-ONCE)."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import cast

import asyncpg
import pytest

from domain.ports.repositories.keys import OutcomeUnknownError
from persistence.batching.batched_records import BatchedRecords
from persistence.batching.group_commit import GroupSize
from persistence.connections.leases import Connection, ConnectionSource, PooledConnections
from persistence.connections.pool import open_pool
from persistence.connections.transaction import Last, Transaction
from persistence.repositories.renewals.renewals import RENEWALS
from tests.databases import Database

LAST = Last("INSERT", (), "INSERT 0 1")
NO_ANSWER = [TimeoutError, asyncpg.ConnectionDoesNotExistError, ConnectionResetError]


@dataclass(slots=True)
class FailingConnection:
    """A connection that fails at one statement, and answers every other."""

    at: str
    error: Callable[[], Exception]
    given_back: list[str] = field(default_factory=list)

    async def execute(self, sql: str, *_values: object) -> str:
        if sql == self.at:
            raise self.error()
        return sql

    async def fetch(self, sql: str, *_values: object) -> list[object]:
        await self.execute(sql)
        return []

    async def acquire(self) -> Connection:
        """Lend itself."""
        return cast("Connection", self)

    async def release(self, _connection: Connection) -> None:
        self.given_back.append("released")


async def test_a_commit_that_the_database_made_a_rollback_of_is_no_commit(database: Database) -> None:
    """G-ONCE: a statement had failed, and whoever asked for it went on."""
    async with await open_pool(database.app_url, most=1) as pool:
        transaction = over(PooledConnections(pool))
        await transaction.execute("UPDATE sweep SET most = 1")
        with suppress(asyncpg.DivisionByZeroError):
            await transaction.execute("SELECT 1 / 0")
        with pytest.raises(RuntimeError, match="nothing of it was recorded"):
            await transaction.commit()


@pytest.mark.parametrize("error", [*NO_ANSWER, asyncpg.QueryCanceledError, asyncpg.AdminShutdownError])
async def test_a_commit_that_is_not_answered_is_told_as_unknown(error: Callable[[], Exception]) -> None:
    connection = FailingConnection("COMMIT", error)
    transaction = over(connection)
    await transaction.execute("UPDATE")
    with pytest.raises(OutcomeUnknownError):
        await transaction.commit()
    await transaction.leave()
    assert connection.given_back == ["released"]


@pytest.mark.parametrize("error", NO_ANSWER)
async def test_a_last_statement_that_is_not_answered_is_told_as_unknown(error: Callable[[], Exception]) -> None:
    """It is its own transaction: it may have been committed."""
    transaction = over(FailingConnection(LAST.sql, error))
    transaction.end_with(LAST)
    with pytest.raises(OutcomeUnknownError):
        await transaction.commit()


async def test_a_last_statement_that_the_database_cancelled_is_known_to_have_done_nothing() -> None:
    transaction = over(FailingConnection(LAST.sql, asyncpg.QueryCanceledError))
    transaction.end_with(LAST)
    with pytest.raises(asyncpg.QueryCanceledError):
        await transaction.commit()


@pytest.mark.parametrize("error", NO_ANSWER)
async def test_a_last_statement_within_a_transaction_was_not_committed(error: Callable[[], Exception]) -> None:
    """Its connection is lost before the commit was sent."""
    transaction = over(FailingConnection(LAST.sql, error))
    await transaction.execute("UPDATE")
    transaction.end_with(LAST)
    with pytest.raises(error):  # type: ignore[call-overload]
        await transaction.commit()


@pytest.mark.parametrize("error", NO_ANSWER)
async def test_what_many_record_together_is_unknown_to_each_where_it_is_not_answered(
    error: Callable[[], Exception],
) -> None:
    connection = FailingConnection(RENEWALS.record, error)
    together = BatchedRecords(connection, connection, company_of_many(), RENEWALS)
    with pytest.raises(OutcomeUnknownError):
        await together._record_all([tuple(range(len(RENEWALS.recorded)))])  # noqa: SLF001 - as `Together` calls it


def over(connections: ConnectionSource) -> Transaction:
    """Begin a transaction over connections that are lent for looking and for waiting alike."""
    return Transaction(connections, connections)


def company_of_many() -> GroupSize:
    company = GroupSize()
    company.present = 8
    return company
