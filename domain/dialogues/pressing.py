"""One key: state and what was pressed, in; state, screen and at most one command, out."""

from collections.abc import Callable
from dataclasses import replace

from domain.dialogues.balance import press_balance
from domain.dialogues.commands import Cancel, Command, Outcome, Register
from domain.dialogues.entering import entry, press_card, press_cards
from domain.dialogues.menu import menu, press_menu, press_packages, press_terms, terms
from domain.dialogues.move import About, Move, once_each
from domain.dialogues.paying import confirmation, press_confirm, press_payment
from domain.dialogues.screens import shown
from domain.dialogues.short_forms import refused_screen
from domain.dialogues.state import OVER, Place, State
from domain.refusal import Rule

Press = Callable[[State, str, About], Move | None]

_PRESSES: dict[Place, Press] = {
    Place.CARDS: press_cards,
    Place.CARD: press_card,
    Place.MENU: press_menu,
    Place.PAYMENT: press_payment,
    Place.CONFIRM: press_confirm,
    Place.PACKAGES: press_packages,
    Place.TERMS: press_terms,
    Place.BALANCE: press_balance,
}

BACK = "9"


def press(state: State, key: str, about: About) -> Move | None:
    """Answer a key; None where it is unknown, empty or `#`: the screen is repeated (K-USSD-STATE)."""
    key = key.strip()
    if key in ("", "#") or state.place is Place.OVER:
        return None
    if key == BACK and (back := _back(state, about)) is not None:
        return back
    return _PRESSES[state.place](state, key, about)


def _back(state: State, about: About) -> Move | None:
    """Go back one screen, where `9` is the same everywhere: from the packages and the terms to the menu."""
    if state.place is Place.MENU:
        return entry(state, about)
    if state.place in (Place.PACKAGES, Place.TERMS):
        return menu(state, about)
    if state.place is Place.PAYMENT:
        return terms(state, about) if state.came_from is Place.TERMS else menu(state, about)
    return None


def after(state: State, command: Command, outcome: Outcome, about: About) -> Move:
    """Show what a command came to: done, or every reason why not, all of which leave by SMS too.

    Where nothing but the price has changed since it was shown, the new one is shown and waits (K-USSD-HOLD).
    """
    if any(each.rule is Rule.K_USSD_HOLD for each in outcome.refusals):
        if len(outcome.refusals) == 1:
            return confirmation(state, about, changed=True)
        others = tuple(each for each in outcome.refusals if each.rule is not Rule.K_USSD_HOLD)
        outcome = replace(outcome, refusals=others)
    if outcome.refusals:
        tells = () if outcome.told else once_each(each.says for each in outcome.refusals)
        return Move(state=OVER, screen=refused_screen(outcome.refusals, about.texts, about.day), tells=tells)
    words = {"card": command.card_number, **(outcome.words or {})}
    screen = shown(about.texts, _DONE.get(type(command), "ussd.done"), about.day, words, ended=True)
    return Move(state=OVER, screen=screen)


_DONE: dict[type, str] = {Register: "ussd.auto_asked", Cancel: "ussd.auto_cancelled"}
