"""Sessions of dialogues in memory; a write is one step that nobody comes between, as one statement is."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from domain.dialogues.session import Caller, Session
from domain.dialogues.steps import Step
from domain.messages.message import Message
from domain.ports.dialogues.sessions import KeptSession
from tests.fakes.kept import KeptMessage
from tests.fakes.records import revision_of
from tests.fakes.store import FakeStore


class FakeDialogueSessions:
    """Keeps sessions."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def find(self, caller: Caller) -> KeptSession:
        await asyncio.sleep(0)  # others come between what is read and what is written
        mine = [each for each in self._store.records.sessions.values() if each.caller == caller]
        return KeptSession(max(mine, key=lambda each: each.id, default=None), revision_of(self._store.records))

    async def begin(self, session: Session, step: Step, messages: Sequence[Message]) -> bool:
        kept = self._store.records.sessions.values()
        if any(each.caller == session.caller and each.ended_at is None for each in kept):
            return False
        self._put(session, step, messages)
        return True

    async def write(self, session: Session, step: Step | None, messages: Sequence[Message]) -> bool:
        if self._store.records.sessions[session.id].version != session.version - 1:
            return False
        self._put(session, step, messages)
        return True

    async def over(self, heard_before: datetime, begun_before: datetime, most: int) -> Sequence[Session]:
        kept = [each for each in self._store.records.sessions.values() if each.ended_at is None]
        left = [each for each in kept if each.seen_at <= heard_before or each.started_at <= begun_before]
        return sorted(left, key=lambda each: each.started_at)[:most]

    async def forget(self, before: datetime, most: int) -> int:
        kept = self._store.records.sessions
        old = [each.id for each in kept.values() if each.started_at < before][:most]
        for session_id in old:
            del kept[session_id]
            self._store.records.steps.pop(session_id, None)
        return len(old)

    def _put(self, session: Session, step: Step | None, messages: Sequence[Message]) -> None:
        records = self._store.records
        records.sessions[session.id] = session
        if step is not None:
            records.steps[session.id] = (*records.steps.get(session.id, ()), step)
        records.messages.update({each.id: KeptMessage(message=each) for each in messages})
