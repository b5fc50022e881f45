"""Open a session: the first screen, or the menu where a card was dialled with it."""

from dataclasses import replace
from datetime import datetime

from domain.catalogue.catalogue import Catalogue
from domain.dialogues.balance import balance
from domain.dialogues.entering import card_wanted, dialled
from domain.dialogues.move import About, Move
from domain.dialogues.pressing import press
from domain.dialogues.screens import Screen
from domain.dialogues.service_codes import Service
from domain.dialogues.session import Caller, Session
from domain.dialogues.state import Place, State
from domain.dialogues.steps import Step
from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.ports.clock import Clock
from domain.ports.dialogues.sessions import DialogueSessions
from domain.ports.ids import NewId
from domain.usecases.dialogues.screen_facts import ScreenFacts
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSession:
    """Opens sessions."""

    sessions: DialogueSessions
    facts: ScreenFacts
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(
        self, caller: Caller, service: Service, typed: str, text: str, catalogue: Catalogue, arrived_at: datetime
    ) -> Screen | None:
        """Open one, and give its screen; None where another process has just opened it.

        Raises:
            CardSystemUnavailableError: where a card that was dialled cannot be known now: nothing is stored.
        """
        move = await self._first(caller.msisdn, service, typed, catalogue)
        now = self.clock.now()
        session = Session(
            id=self.new_id(),
            caller=caller,
            service=service,
            started_at=now,
            seen_at=now,
            answered_at=now,
            state=move.state,
            screen=move.screen,
            text=text,
            ended_at=now if move.screen.ended else None,
        )
        took = max(int((now - arrived_at).total_seconds() * 1000), 0)
        step = Step(number=0, key=typed, at=now, place=move.state.place, screen=move.screen, milliseconds=took)
        messages = [compose(self.new_id(), caller.msisdn, says, self.texts, None) for says in move.tells]
        return move.screen if await self.sessions.begin(session, step, messages) else None

    async def _first(self, msisdn: str, service: Service, typed: str, catalogue: Catalogue) -> Move:
        day = self.facts.today()
        about = About(texts=self.texts, catalogue=catalogue, day=day)
        subscriber = await self.facts.subscriber(msisdn)
        if service is Service.BALANCE:
            return balance(subscriber, await self.facts.bundles(subscriber), about)
        remembered = await self.facts.remembered(subscriber, catalogue, day)
        move = dialled(msisdn, subscriber, remembered, about)
        if not typed or move.screen.ended:
            return move
        return await self._with_card(move.state, typed, msisdn, about) or move

    async def _with_card(self, state: State, typed: str, msisdn: str, about: About) -> Move | None:
        typing = State(place=Place.CARD, remembered=state.remembered)
        if (wanted := card_wanted(typing, typed)) is not None:
            about = replace(about, found=await self.facts.card(wanted, msisdn, about.catalogue))
        return press(typing, typed, about)
