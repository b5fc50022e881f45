"""Steps 1 and 2: dialling, and choosing or typing a card."""

from collections.abc import Iterable

from domain.dialogues.menu import menu_screen
from domain.dialogues.move import About, Move, once_each
from domain.dialogues.screens import Listing, Screen, shown
from domain.dialogues.short_forms import refused_screen
from domain.dialogues.state import OVER, CardAtHand, Found, Place, State
from domain.refusal import Refusal, Says
from domain.renewals import payer_rules
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Subscriber

ANOTHER = "4"
MOST_REMEMBERED = 3


def dialled(msisdn: str, subscriber: Subscriber | None, remembered: Iterable[str], about: About) -> Move:
    """Begin: a number that may not use the service at all hears so, and gets every reason by SMS."""
    if refusals := service_refusals(msisdn, subscriber, about):
        return Move(
            state=OVER,
            screen=refused_screen(refusals, about.texts, about.day),
            tells=once_each(each.says for each in refusals),
        )
    cards = tuple(remembered)[:MOST_REMEMBERED]
    state = State(place=Place.CARDS if cards else Place.CARD, remembered=cards)
    return Move(state=state, screen=entry_screen(state, about))


def service_refusals(msisdn: str, subscriber: Subscriber | None, about: About) -> tuple[Refusal, ...]:
    """List what keeps a number from the whole service (K-PREPAID, K-ACTIVE, K-ABUSE)."""
    if subscriber is None:
        return (payer_rules.unknown_payer(msisdn),)
    checks = (payer_rules.prepaid, payer_rules.active, payer_rules.not_flagged)
    return tuple(refusal for check in checks if (refusal := check(subscriber, about.day)) is not None)


def card_wanted(state: State, key: str) -> str | None:
    """Tell which card must be looked up before the key can be answered."""
    if state.place is Place.CARDS and (chosen := _remembered(state, key)) is not None:
        return chosen
    return key if state.place in (Place.CARDS, Place.CARD) and possible_numbers(key) else None


def press_cards(state: State, key: str, about: About) -> Move | None:
    """Choose one of the remembered cards, or `4` to type another; a key without a card repeats the screen."""
    if key == ANOTHER:
        typing = State(place=Place.CARD, remembered=state.remembered)
        return Move(state=typing, screen=entry_screen(typing, about))
    return _entered(state, key, about) if len(key) > 1 or _remembered(state, key) else None


def press_card(state: State, key: str, about: About) -> Move | None:
    """Type a card's number; `9` goes back to the remembered ones."""
    if key == "9" and state.remembered:
        return entry(state, about)
    return _entered(state, key, about) if len(key) > 1 else None


def entry(state: State, about: About) -> Move:
    """Go back to the entry of a card."""
    begun = State(place=Place.CARDS if state.remembered else Place.CARD, remembered=state.remembered)
    return Move(state=begun, screen=entry_screen(begun, about))


def entry_screen(state: State, about: About, problem: str | None = None) -> Screen:
    """Ask for a card, after a problem with the last one where there was one."""
    told = {"problem": problem} if problem else {}
    if state.place is Place.CARDS:
        key = "ussd.choose_card_again" if problem else "ussd.choose_card"
        return Listing(Says(key, about.day, told), state.remembered).screen(about.texts, 0)
    if state.remembered:
        key = "ussd.enter_other_card_again" if problem else "ussd.enter_other_card"
    else:
        key = "ussd.enter_card_again" if problem else "ussd.enter_card"
    return shown(about.texts, key, about.day, told)


def _entered(state: State, key: str, about: About) -> Move:
    """Go on with the card that was found, or say what is wrong with it and ask again (K-CARD)."""
    problem = _problem(about.found)
    if problem is not None or about.found is None or about.found.card is None:
        said = about.texts.render(Says(f"short.{problem}", about.day, {"card": key}))
        return Move(state=state, screen=entry_screen(state, about, said))
    registered = about.found.registered is not None
    card = CardAtHand.of(about.found.card, about.day, own=registered)
    chosen = State(place=Place.MENU, remembered=state.remembered, card=card)
    return Move(state=chosen, screen=menu_screen(chosen, about))


def _problem(found: Found | None) -> str | None:
    if found is None:
        return "card_malformed"
    if found.card is None:
        return "card_unknown"
    return None if found.card.status is CardStatus.ACTIVE else f"card_{found.card.status.lower()}"


def _remembered(state: State, key: str) -> str | None:
    places = {str(place): number for place, number in enumerate(state.remembered, 1)}
    return places.get(key)
