"""Sessions of dialogues in PostgreSQL: every key is one read and one write, each a transaction of its own."""

from collections.abc import Sequence
from datetime import datetime

import asyncpg

from domain.buckets import bucket_of
from domain.dialogues.session import Caller, Session
from domain.dialogues.steps import Step
from domain.messages.message import Message
from domain.ports.dialogues.sessions import KeptSession
from domain.ports.work import StoreBusyError
from persistence.connections.failures import is_busy
from persistence.repositories.dialogues import sql
from persistence.rows.dialogues import STEP, message_columns, session_of, session_row, step_row

NO_STEP = (None,) * len(STEP)


class PostgresDialogueSessions:
    """Keeps sessions."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def find(self, caller: Caller) -> KeptSession:
        """Find the newest session of a caller."""
        place = (bucket_of(caller.msisdn), caller.msisdn, caller.principal, caller.gateway_id)
        try:
            row = await self._pool.fetchrow(sql.FIND, *place)
        except Exception as error:
            raise _busy(error) from error
        if row is None:
            msg = "the database has no catalogue revision: it is not migrated"
            raise LookupError(msg)
        return KeptSession(session_of(row) if row["id"] is not None else None, row["revision"])

    async def begin(self, session: Session, step: Step, messages: Sequence[Message]) -> bool:
        """Begin a session with its first screen; tell whether it was begun, or one of the caller is open."""
        return await self._wrote(sql.BEGIN, (*session_row(session), *_key(step), *message_columns(tuple(messages))))

    async def write(self, session: Session, step: Step | None, messages: Sequence[Message]) -> bool:
        """Write a session as it now stands; tell whether nobody else has written it since it was read."""
        row = session_row(session)
        changed = (*row[:2], *row[sql.CHANGING :])
        if messages:
            told = message_columns(tuple(messages))
            return await self._wrote(sql.WRITE_AND_TELL, (*changed, *_key(step), *told))
        if step is None:
            return await self._wrote(sql.CLAIM, changed)
        return await self._wrote(sql.WRITE, (*changed, *_key(step)))

    async def over(self, heard_before: datetime, begun_before: datetime, most: int) -> Sequence[Session]:
        """List sessions that have not ended and were last heard of, or began, before an instant, the oldest first."""
        return [session_of(row) for row in await self._pool.fetch(sql.OVER, heard_before, begun_before, most)]

    async def forget(self, before: datetime, most: int) -> int:
        """Forget sessions that began before an instant, with their keys, and tell how many."""
        return int((await self._pool.execute(sql.FORGET_SESSIONS, before, most)).rpartition(" ")[2])

    async def _wrote(self, statement: str, values: tuple[object, ...]) -> bool:
        try:
            return bool(await self._pool.fetchval(statement, *values) == 1)
        except Exception as error:
            raise _busy(error) from error


def _key(step: Step | None) -> tuple[object, ...]:
    return step_row(step) if step is not None else NO_STEP


def _busy(error: Exception) -> Exception:
    """Tell a database that is too busy, or away, apart from a fault."""
    return StoreBusyError() if is_busy(error) else error
