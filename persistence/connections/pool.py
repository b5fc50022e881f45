"""The pool of connections: every one works as the role that owns nothing, within time limits."""

import asyncpg
import orjson

from persistence.connections.transaction import Transaction

APPLICATION_ROLE = "giahan_app"

SESSION = {
    "role": APPLICATION_ROLE,
    "application_name": "giahan",
    "timezone": "UTC",
    "jit": "off",
    "lock_timeout": "5s",
    "statement_timeout": "10s",
    "idle_in_transaction_session_timeout": "15s",
}


Session = asyncpg.pool.PoolConnectionProxy | Transaction
"""A connection on loan from the pool, or a unit of work over one."""

Row = asyncpg.Record
"""A row, columns by name."""


class Connection(asyncpg.Connection):
    """A connection whose return to the pool asks the server nothing: no unit of work leaves session state behind."""

    async def reset(self, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 - asyncpg's own signature
        """Do nothing; what a broken unit of work left open is ended by the unit of work itself."""


async def open_pool(url: str, *, least: int = 1, most: int = 10) -> "asyncpg.Pool[asyncpg.Record]":
    """Open connections to a database; a statement takes ten seconds at most, a lock five."""
    return await asyncpg.create_pool(
        url,
        min_size=least,
        max_size=most,
        connection_class=Connection,
        init=prepare,
        server_settings=SESSION,
        command_timeout=30,
    )


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
