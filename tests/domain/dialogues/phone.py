"""A telephone for the engine alone: no session, no use case, only what a key comes to."""

from dataclasses import dataclass, field, replace
from datetime import date

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.catalogue.catalogue import Catalogue
from domain.dialogues.commands import Command, Outcome
from domain.dialogues.entering import card_wanted, dialled
from domain.dialogues.move import About, Move
from domain.dialogues.pressing import after, press
from domain.dialogues.screens import Screen
from domain.dialogues.state import Found, State, from_json, to_json
from domain.refusal import Says
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from tests.builders.catalogue import the_catalogue
from tests.builders.subscribers import MSISDN, a_subscriber
from tests.builders.texts import the_texts


@dataclass
class Phone:
    """Presses keys, and keeps what was commanded and told."""

    day: date
    cards: dict[str, DecoderCard] = field(default_factory=dict)
    registered: dict[str, AutoRenewal] = field(default_factory=dict)
    remembered: tuple[str, ...] = ()
    payer: Subscriber | None = field(default_factory=a_subscriber)
    catalogue: Catalogue = field(default_factory=the_catalogue)
    outcome: Outcome = field(default_factory=Outcome)
    commands: list[Command] = field(default_factory=list)
    tells: list[Says] = field(default_factory=list)
    state: State | None = None
    screen: Screen | None = None

    @property
    def about(self) -> About:
        return About(texts=the_texts(), catalogue=self.catalogue, day=self.day)

    def dial(self) -> str:
        return self._go(dialled(MSISDN, self.payer, self.remembered, self.about))

    def press(self, *keys: str) -> str:
        text = self.screen.text if self.screen else ""
        for key in keys:
            text = self._press(key)
        return text

    def _press(self, key: str) -> str:
        assert self.state is not None
        assert self.screen is not None
        wanted = card_wanted(self.state, key.strip())
        found = Found(self.cards.get(wanted), self.registered.get(wanted)) if wanted else None
        move = press(self.state, key, replace(self.about, found=found))
        return self.screen.text if move is None else self._go(move)

    def _go(self, move: Move) -> str:
        if move.command is not None:
            self.commands.append(move.command)
            move = after(move.state, move.command, self.outcome, self.about)
        self.tells += move.tells
        self.state, self.screen = from_json(to_json(move.state)), move.screen
        assert self.state == move.state
        return move.screen.text
