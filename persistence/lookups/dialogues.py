"""Looking up sessions, their keys, and messages that came in."""

from collections.abc import Sequence

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.dialogues.session import Session
from domain.dialogues.sms.message import IncomingSms
from domain.dialogues.steps import Step
from domain.ports.lookups.pages import Page, Window
from persistence.lookups.pages import id_after, page
from persistence.repositories.dialogues import sql
from persistence.rows.dialogues import incoming_of, session_of, step_of

MOST_STEPS = 1_000
"""Keys of one session that are shown; three minutes have room for no more."""


class PostgresDialogueLookups:
    """Answers screens about dialogues."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def sessions(self, msisdn: str, window: Window) -> Page[Session]:
        """List the sessions of a number, newest first."""
        place = (bucket_of(msisdn), msisdn, id_after("dialogues", window), window.first + 1)
        return page("dialogues", await self._pool.fetch(sql.SESSIONS_OF, *place), window, session_of)

    async def session(self, ref: Ref) -> Session | None:
        """Find a session."""
        row = await self._pool.fetchrow(sql.SESSION_AT, *ref)
        return session_of(row) if row else None

    async def steps(self, sessions: Sequence[Ref]) -> Sequence[Sequence[Step]]:
        """List the keys of each of many sessions with their screens, in the order they were pressed."""
        found: dict[int, list[Step]] = {}
        buckets, ids = [each.bucket for each in sessions], [each.id for each in sessions]
        for row in await self._pool.fetch(sql.STEPS_OF, buckets, ids, MOST_STEPS):
            found.setdefault(row["place_in_list"], []).append(step_of(row))
        return [found.get(place, []) for place in range(1, len(sessions) + 1)]

    async def incoming(self, sender: str, window: Window) -> Page[IncomingSms]:
        """List the messages that a number sent, newest first."""
        place = (bucket_of(sender), sender, id_after("incoming", window), window.first + 1)
        return page("incoming", await self._pool.fetch(sql.INCOMING_OF, *place), window, incoming_of)

    async def incoming_sms(self, ref: Ref) -> IncomingSms | None:
        """Find a message that came in."""
        row = await self._pool.fetchrow(sql.INCOMING_AT, *ref)
        return incoming_of(row) if row else None
