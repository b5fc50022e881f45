"""Answer a key: read the session, press it, carry out what it asks for, write the screen; once, by any process."""

from dataclasses import replace
from datetime import datetime

from domain.audit.author import Author
from domain.catalogue.catalogue import Catalogue
from domain.dialogues.entering import card_wanted
from domain.dialogues.move import About, Move
from domain.dialogues.pressing import after, press
from domain.dialogues.screens import Screen, shown
from domain.dialogues.service_codes import KPLUS_SINCE, Dialled, Service
from domain.dialogues.session import Caller, Fresh, InputMode, Pending, Session, begins, new_input
from domain.dialogues.steps import Recorded, Step
from domain.messages.message import Message, compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.sessions import DialogueSessions
from domain.ports.ids import NewId
from domain.refusal import Says
from domain.usecases.common.command import Asked
from domain.usecases.dialogues.close_left_sessions import CloseLeftSessions
from domain.usecases.dialogues.open_session import OpenSession
from domain.usecases.dialogues.performing import Performers, perform
from domain.usecases.dialogues.screen_facts import ScreenFacts
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Keypress:
    """One request of a gateway; `arrived_at` is when it came in, before anything was waited for."""

    caller: Caller
    service_code: str
    text: str
    mode: InputMode
    arrived_at: datetime
    author: Author | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerKeypress:
    """Answers keys; nothing calls the network inside a transaction, and every write is one statement."""

    sessions: DialogueSessions
    catalogues: Catalogues
    facts: ScreenFacts
    open: OpenSession
    close: CloseLeftSessions
    performers: Performers
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Keypress) -> Screen:
        """Answer with the screen; the same input is answered the same, and what it asks for is done once (G-ONCE).

        Raises:
            CardSystemUnavailableError: where a card's state cannot be known: nothing is stored or charged (K-CARD).
        """
        dialled, day = Dialled.read(asked.service_code), local_day(self.clock.now())
        too_early = dialled.service is Service.KPLUS and day < KPLUS_SINCE
        if dialled.service is None or too_early:
            return shown(self.texts, "ussd.unknown_code", day, ended=True)
        while True:
            kept = await self.sessions.find(asked.caller)
            catalogue, session = await self.catalogues.at_least(kept.revision), kept.session
            screen = await self._answered(asked, dialled, dialled.service, session, catalogue)
            if screen is not None:
                return screen

    async def _answered(
        self, asked: Keypress, dialled: Dialled, service: Service, session: Session | None, catalogue: Catalogue
    ) -> Screen | None:
        """Answer as the session stands; None where somebody else has written it meanwhile."""
        now = self.clock.now()
        if session is None or session.service is not service or session.is_over(catalogue, now):
            return await self._begun(asked, dialled, service, session, catalogue)
        if session.pending is not None:
            return await self._carried_out(asked, session, session.pending, catalogue)
        fresh = new_input(session, dialled, asked.text, asked.mode, asked.arrived_at)
        return session.screen if fresh is None else await self._pressed(asked, session, fresh, catalogue)

    async def _begun(
        self, asked: Keypress, dialled: Dialled, service: Service, lapsed: Session | None, catalogue: Catalogue
    ) -> Screen | None:
        if lapsed is not None and lapsed.ended_at is None and not await self.close.one(lapsed):
            return None
        if lapsed is not None and lapsed.left_at is None and lapsed.is_repeat(dialled, asked.text):
            return lapsed.screen
        typed = begins(dialled, asked.text, known=lapsed is not None)
        if typed is None:
            return shown(self.texts, "ussd.session_over", local_day(self.clock.now()), ended=True)
        answered = dialled.strip_from(asked.text)
        return await self.open(asked.caller, service, typed, answered, catalogue, asked.arrived_at)

    async def _pressed(self, asked: Keypress, session: Session, fresh: Fresh, catalogue: Catalogue) -> Screen | None:
        about = About(texts=self.texts, catalogue=catalogue, day=self.facts.today())
        wanted = card_wanted(session.state, fresh.key.strip())
        if wanted is not None:
            about = replace(about, found=await self.facts.card(wanted, session.caller.msisdn, catalogue))
        move = press(session.state, fresh.key, about)
        if move is None:
            move = Move(state=session.state, screen=session.screen)
        if move.command is None:
            return await self._written(asked, session, fresh.key, fresh.text, move, None)
        pending = Pending(key=fresh.key, text=fresh.text, state=move.state, command=move.command)
        claimed = session.claimed(pending, self.clock.now())
        if not await self.sessions.write(claimed, None, ()):
            return None
        return await self._carried_out(asked, claimed, pending, catalogue)

    async def _carried_out(
        self, asked: Keypress, session: Session, pending: Pending, catalogue: Catalogue
    ) -> Screen | None:
        """Carry out what was begun, perhaps by a process that is no more: its key makes it happen once."""
        caller = session.caller
        key = Asked(caller.principal, f"ussd:{session.id}:{session.step + 1}", asked.author)
        outcome = await perform(self.performers, key, caller.msisdn, pending.command)
        catalogue = await self.catalogues.current() if outcome.refusals else catalogue
        about = About(texts=self.texts, catalogue=catalogue, day=self.facts.today())
        move = replace(after(pending.state, pending.command, outcome, about), command=pending.command)
        return await self._written(asked, session, pending.key, pending.text, move, Recorded.by(outcome))

    async def _written(
        self, asked: Keypress, session: Session, key: str, text: str, move: Move, recorded: Recorded | None
    ) -> Screen | None:
        now = self.clock.now()
        answered = session.answered(text, move.state, move.screen, now)
        step = Step(
            number=answered.step,
            key=key[:LONGEST_KEY],
            at=now,
            place=session.state.place,
            screen=move.screen,
            milliseconds=max(int((now - asked.arrived_at).total_seconds() * 1000), 0),
            command=type(move.command).__name__ if move.command is not None else None,
            recorded=recorded,
        )
        messages = tuple(self._message(session.caller.msisdn, says) for says in move.tells)
        return move.screen if await self.sessions.write(answered, step, messages) else None

    def _message(self, msisdn: str, says: Says) -> Message:
        return compose(self.new_id(), msisdn, says, self.texts, None)


LONGEST_KEY = 64
"""Characters of a key that are kept."""
