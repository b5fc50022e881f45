"""Short messages that came in, in PostgreSQL: those of one number are kept one after the other (G-LIMITS)."""

from collections.abc import Sequence
from datetime import datetime

import asyncpg

from domain.dialogues.sms.message import HOUR, SAME_WITHIN, IncomingSms, Recent
from domain.dialogues.sms.parts import WAIT, WaitingPart
from domain.messages.message import Message
from domain.ports.dialogues.incoming import Judge
from domain.ports.work import StoreBusyError
from persistence.connections.failures import is_busy
from persistence.connections.pool import Session
from persistence.repositories.dialogues import sql
from persistence.rows.dialogues import incoming_of, incoming_row, message_columns


class PostgresIncomingMessages:
    """Keeps messages."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def keep(self, message: IncomingSms, repeats_since: datetime, judge: Judge) -> IncomingSms | None:
        """Keep a message as it is judged, with the answers; None where it was kept before."""
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                return await self._keep(connection, message, repeats_since, judge)
        except Exception as error:
            if is_busy(error):
                raise StoreBusyError from error
            raise

    async def _keep(
        self, connection: Session, message: IncomingSms, repeats_since: datetime, judge: Judge
    ) -> IncomingSms | None:
        place, now = (message.ref.bucket, message.sender), message.received_at
        await connection.execute(sql.LOCK_SENDER, *place, now)
        if await self._is_kept(connection, message):
            return None
        row = await connection.fetchrow(sql.RECENT, *place, now, HOUR, message.meaning, repeats_since)
        verdict = judge(Recent(**dict(row or {})))
        await connection.execute(sql.KEEP, *incoming_row(verdict.message))
        for each in verdict.answers:
            text = (each.key, each.channel, each.sender, each.text)
            await connection.execute(sql.ANSWER, message.ref.bucket, each.to, each.id, *text)
        return verdict.message

    async def _is_kept(self, connection: Session, message: IncomingSms) -> bool:
        place = (message.ref.bucket, message.sender, message.principal)
        if message.gateway_id is not None:
            return bool(await connection.fetchval(sql.SAME_ID, *place, message.gateway_id))
        what = (message.code, message.text, message.received_at, SAME_WITHIN)
        return bool(await connection.fetchval(sql.SAME_TEXT, *place, *what))

    async def finish(self, message: IncomingSms, answers: Sequence[Message]) -> bool:
        """Write what became of a message that was to be acted on; tell whether that was still to be written."""
        place = (message.ref.bucket, message.sender, message.id)
        recorded = message.recorded.json() if message.recorded else None
        became = (message.state, message.answered_at, message.reply, recorded)
        done = await self._pool.fetchval(sql.FINISH, *place, *became, *message_columns(tuple(answers)))
        return bool(done == 1)

    async def waiting(self, before: datetime, most: int) -> Sequence[IncomingSms]:
        """List messages received before an instant that are still to be acted on."""
        return [incoming_of(row) for row in await self._pool.fetch(sql.WAITING, before, most)]

    async def forget(self, before: datetime, most: int) -> int:
        """Forget messages that were received before an instant, and tell how many."""
        return int((await self._pool.execute(sql.FORGET_MESSAGES, before, most)).rpartition(" ")[2])

    async def put(self, part: WaitingPart) -> bytes | None:
        """Keep a part; give the whole message once all its parts are there."""
        which, now = part.part, part.received_at
        place = (part.bucket, part.sender, part.code, which.reference, which.total)
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute(sql.LOCK_SENDER, part.bucket, part.sender, now)
            known = await connection.fetchrow(sql.PART, *place, which.number, now - WAIT)
            if known is not None and known["joined"] and known["data"] == part.data:
                return None
            await connection.execute(sql.CLEAR_PARTS, *place, now - WAIT)
            await connection.execute(sql.PUT_PART, *place, which.number, part.encoding, part.data, now)
            rows = await connection.fetch(sql.PARTS, *place)
        return b"".join(row["data"] for row in rows) if len(rows) == which.total else None

    async def joined(self, part: WaitingPart) -> None:
        """Note that the message of a part is made and kept."""
        place = (part.bucket, part.sender, part.code, part.part.reference, part.part.total)
        await self._pool.execute(sql.JOINED, *place, part.received_at)
