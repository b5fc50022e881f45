"""Telling a database that is away, or too busy, from a fault: the same request may well succeed later."""

import asyncpg

BUSY = (
    asyncpg.LockNotAvailableError,
    asyncpg.QueryCanceledError,
    asyncpg.DeadlockDetectedError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.CannotConnectNowError,
    asyncpg.InsufficientResourcesError,  # class 53: the disk, the memory or the connections are used up
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that was lost while it was made is lent once more; no server is primary
    asyncpg.ReadOnlySQLTransactionError,  # the server was the primary a moment ago
    ConnectionError,
    TimeoutError,
)
"""What the database says or does then; ask `is_busy` where an argument of ours may be at fault."""

LOST = (asyncpg.PostgresConnectionError, asyncpg.InternalClientError, ConnectionError, TimeoutError)
"""What is seen when a connection ends before the database has answered."""


def is_busy(error: BaseException | None) -> bool:
    """Tell whether the database was lost or too busy; an argument that it cannot take is a fault of ours."""
    return isinstance(error, BUSY) and not isinstance(error, ValueError)


def is_away(error: BaseException) -> bool:
    """Tell whether the database could not be asked just now, not even reached."""
    return is_busy(error) or (isinstance(error, OSError) and not isinstance(error, ValueError))
