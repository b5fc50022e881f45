"""Taking a chunk in a transaction of its own, again where others were in the way."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

import asyncpg

from domain.ports.work import StoreBusyError
from persistence.connections.failures import BUSY
from persistence.connections.leases import WAIT_FOR_CONNECTION
from persistence.importing.files.lines import Row
from persistence.importing.outcome import MovedError, Outcome, Take

ATTEMPTS = 6


async def taken(
    pool: "asyncpg.Pool[asyncpg.Record]",
    take: Take,
    chunk: Sequence[Row],
    clock_now: Callable[[], datetime],
    *,
    keep: bool = True,
) -> Outcome:
    """Take a chunk in a transaction; taking it twice does no more than once, so a lost commit is simply repeated.

    Where it is not to be kept, all of it is decided and written, and then undone.

    Raises:
        StoreBusyError: where the database stayed too busy.
    """
    trouble: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            async with pool.acquire(timeout=WAIT_FOR_CONNECTION) as connection, _transaction(connection, keep=keep):
                return await take(connection, chunk, clock_now())
        except (MovedError, *BUSY) as error:
            if isinstance(error, ValueError):  # a row that cannot be written stays so
                raise
            trouble = error
    raise StoreBusyError from trouble


@asynccontextmanager
async def _transaction(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", *, keep: bool
) -> AsyncIterator[None]:
    """Begin a transaction; commit it if all goes well and it is to be kept."""
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield
    except BaseException:
        await transaction.rollback()
        raise
    await (transaction.commit() if keep else transaction.rollback())
