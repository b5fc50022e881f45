"""Close sessions that were left: whoever left at the confirmation is told how to begin again (K-USSD-STATE)."""

from domain.dialogues.move import About
from domain.dialogues.paying import not_confirmed
from domain.dialogues.session import Session, idle_after
from domain.dialogues.state import LONGEST, Place
from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.sessions import DialogueSessions
from domain.ports.ids import NewId
from domain.ports.work import Works
from domain.usecases.common.command import Asked, key_for
from domain.values import dataclass

BATCH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseLeftSessions:
    """Closes sessions; an abandoned one has charged nothing."""

    sessions: DialogueSessions
    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self) -> list[Place]:
        """Close one batch of those that are over, and tell at which screens they were left."""
        catalogue, now = await self.catalogues.current(), self.clock.now()
        over = await self.sessions.over(now - idle_after(catalogue, now), now - LONGEST, BATCH)
        return [each.state.place for each in over if await self.one(each)]

    async def one(self, session: Session) -> bool:
        """Close a session, and tell whether it was still open."""
        now = self.clock.now()
        about = About(texts=self.texts, catalogue=await self.catalogues.kept(), day=local_day(now))
        messages = []
        if session.state.place is Place.CONFIRM and not await self._was_paid(session):
            messages = [compose(self.new_id(), session.caller.msisdn, not_confirmed(about), self.texts, None)]
        return await self.sessions.write(session.closed(now), None, messages)

    async def _was_paid(self, session: Session) -> bool:
        """Tell whether what was begun has an outcome after all, of which its own messages tell."""
        if session.pending is None:
            return False
        asked = Asked(session.caller.principal, f"ussd:{session.id}:{session.step + 1}")
        async with self.works() as work:
            return await work.keys.find(key_for(asked, session.pending.command)) is not None
