"""Taking a chunk in a transaction of its own, again where others were in the way."""

from collections.abc import Callable, Sequence
from datetime import datetime

import asyncpg

from domain.ports.work import StoreBusyError
from persistence.connections.failures import BUSY
from persistence.connections.leases import WAIT_FOR_CONNECTION
from persistence.importing.chunk import MovedError, Outcome, Take
from persistence.importing.files.row import Row

ATTEMPTS = 6


async def taken(
    pool: "asyncpg.Pool[asyncpg.Record]", take: Take, chunk: Sequence[Row], clock_now: Callable[[], datetime]
) -> Outcome:
    """Take a chunk in a transaction; taking it twice does no more than once, so a lost commit is simply repeated.

    Raises:
        StoreBusyError: where the database stayed too busy.
    """
    trouble: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            async with pool.acquire(timeout=WAIT_FOR_CONNECTION) as connection, connection.transaction():
                return await take(connection, chunk, clock_now())
        except (MovedError, *BUSY) as error:
            if isinstance(error, ValueError):  # a row that cannot be written stays so
                raise
            trouble = error
    raise StoreBusyError from trouble
