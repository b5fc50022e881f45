"""The pool of connections: every one works as the role that owns nothing, within time limits."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from typing import ClassVar

import asyncpg
import orjson

from persistence.connections.servers import Attributes, Servers
from persistence.connections.transaction import Transaction

APPLICATION_ROLE = "giahan_app"

PATIENCE = 5.0
"""Seconds for an answer of which it is not known whether there is a server free for it."""

_UNSAFE = (
    "The role and time limits of a connection do not hold: a pooler between here and PostgreSQL must keep sessions "
    "apart (PgBouncer: pool_mode = session)."
)

SESSION = {
    "role": APPLICATION_ROLE,
    "application_name": "giahan",
    "timezone": "UTC",
    "jit": "off",
    "lock_timeout": "5s",
    "statement_timeout": "10s",
    "idle_in_transaction_session_timeout": "15s",
}


HOLD = "SELECT " + ", ".join(f"set_config('{name}', '{value}', false)" for name, value in SESSION.items())
"""Set after connecting, not while: a pooler in between refuses or forgets what it is told then."""

HELD = f"SELECT current_setting('role') = '{APPLICATION_ROLE}' AND " + " AND ".join(
    f"current_setting('{name}') = '{value}'" for name, value in SESSION.items() if name != "role"
)

WAITS_FOR_STANDBY = "SyncRepWaitForLSN"

WHO = "SELECT pg_backend_pid()"


class UnsafeConnectionError(RuntimeError):
    """The role and the time limits that everything here relies on do not hold over a connection."""


Session = asyncpg.pool.PoolConnectionProxy | Transaction
"""A connection on loan from the pool, or a unit of work over one."""

Row = asyncpg.Record
"""A row, columns by name."""


class Connection(asyncpg.Connection):
    """A connection whose return to the pool asks the server nothing: no unit of work leaves session state behind.

    It notices a commit of which PostgreSQL has told before its standby had it, because a time limit ended the waiting:
    what would be lost with the primary is not acknowledged.
    """

    unreplicated = False
    besides: ClassVar[tuple[str, ...]] = ()
    """Settings of a session that are of its kind."""

    def _process_log_message(self, fields: dict[str, str], last_query: str) -> None:
        """Look at what the server notes beside its answer, by the routine that says so: words are of any language."""
        if fields.get("R") == WAITS_FOR_STANDBY:
            self.unreplicated = True
        super()._process_log_message(fields, last_query)  # type: ignore[misc]  # asyncpg's own, and not in its types

    async def reset(self, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 - asyncpg's own signature
        """Do nothing; what a broken unit of work left open is ended by the unit of work itself."""


Watch = Callable[["asyncpg.Connection[asyncpg.Record]"], None]
"""Is given each connection when it is opened, to watch over its statements."""


async def open_pool(
    url: str,
    *,
    least: int = 1,
    most: int = 10,
    watch: Watch | None = None,
    at: Attributes = "read-write",
    kind: type[Connection] = Connection,
) -> "asyncpg.Pool[asyncpg.Record]":
    """Open connections to a database; a statement takes ten seconds at most, a lock five.

    Of several servers they are to the one that takes changes, or to another where it is asked for. Where none is needed
    at once (`least=0`), the server may be away meanwhile. `kind` says how statements are asked.

    Raises:
        UnsafeConnectionError: a pooler in between does not keep sessions apart.
    """
    servers = Servers(url, at)
    if least:
        await _require_sessions(servers)
    begin = partial(_begin, watch=watch)
    return await asyncpg.create_pool(
        url,
        min_size=least,
        max_size=most,
        connection_class=kind,
        connect=servers.opened,
        init=begin,
        command_timeout=30,
    )


async def _begin(connection: "asyncpg.Connection[asyncpg.Record]", *, watch: Watch | None) -> None:
    await connection.execute(HOLD)
    if not await connection.fetchval(HELD):
        raise UnsafeConnectionError(_UNSAFE)
    for setting in getattr(connection, "besides", ()):
        await connection.execute(setting)
    await prepare(connection)
    if watch is not None:
        watch(connection)


async def _require_sessions(servers: Servers) -> None:
    """Require that two connections at the same time are two sessions, and that each stays the one it was."""
    async with AsyncExitStack() as stack:
        one, other = [await _connected(servers, stack) for _ in range(2)]
        try:
            first = await one.fetchval(WHO)
            await other.execute("BEGIN")
            second = await other.fetchval(WHO)
            alone = first != second and await one.fetchval(WHO, timeout=PATIENCE) == first
        except (asyncpg.PostgresError, TimeoutError) as error:
            raise UnsafeConnectionError(_UNSAFE) from error
    if not alone:
        raise UnsafeConnectionError(_UNSAFE)


async def _connected(servers: Servers, stack: AsyncExitStack) -> "asyncpg.Connection[asyncpg.Record]":
    connection = await servers.connect(statement_cache_size=0)
    stack.callback(connection.terminate)
    return connection


async def prepare(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Teach a connection to speak JSON as we do."""
    await connection.set_type_codec(
        "jsonb", encoder=_to_jsonb, decoder=_from_jsonb, schema="pg_catalog", format="binary"
    )


def to_text(value: object) -> str:
    """Write JSON as text, for a statement that casts it."""
    return orjson.dumps(value).decode()


def _to_jsonb(value: object) -> bytes:
    return b"\x01" + orjson.dumps(value)


def _from_jsonb(data: bytes) -> object:
    return orjson.loads(data[1:])
