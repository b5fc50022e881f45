"""Steps 3, 7 and 8: the menu of a card, the packages on sale and their terms."""

from domain.dialogues.commands import Cancel, Register
from domain.dialogues.move import About, Move
from domain.dialogues.offers import Priced, packages_on_sale, same_again, terms_on_sale
from domain.dialogues.paying import payment
from domain.dialogues.screens import Listing, Screen, paged
from domain.dialogues.state import CardAtHand, Place, State
from domain.messages.written import written_amount, written_term
from domain.refusal import Says

AUTO, SAME, OTHER, ON = "1", "2", "3", "0"


def menu(state: State, about: About, page: int = 0) -> Move:
    """Show the menu of the card at hand."""
    there = State(place=Place.MENU, remembered=state.remembered, card=state.card, page=page)
    return Move(state=there, screen=menu_screen(there, about))


def menu_screen(state: State, about: About) -> Screen:
    """Show the package in use, the term bought last and its price today (K-PRICE)."""
    return paged(about.texts, _menu_says(at_hand(state), about), state.page)


def _menu_says(card: CardAtHand, about: About) -> Says:
    if card.package is None or (card.line, card.package) not in about.catalogue.packages:
        return Says("ussd.menu_bare_auto" if card.own else "ussd.menu_bare", about.day)
    words = {"package": about.catalogue.packages[card.line, card.package].ussd_name}
    same = same_again(card, about.catalogue, about.day)
    if same is None:
        return Says("ussd.menu_unpriced_auto" if card.own else "ussd.menu_unpriced", about.day, words)
    words |= {"term": written_term(same.term), "price": written_amount(same.price)}
    return Says("kplus.ussd_menu_current_auto" if card.own else "kplus.ussd_menu_current", about.day, words)


def press_menu(state: State, key: str, about: About) -> Move | None:
    """Register or cancel, renew the same, choose another, or go on where the menu has more pages."""
    card = at_hand(state)
    if key == AUTO:
        command = Cancel(card_number=card.number) if card.own else Register(card_number=card.number)
        return Move(state=state, screen=menu_screen(state, about), command=command)
    if key == SAME and card.package is not None and (card.line, card.package) in about.catalogue.packages:
        same = same_again(card, about.catalogue, about.day)
        if same is None:
            return packages(state, about, gone=card.package)
        return payment(state, same, Place.MENU, about)
    if key == OTHER:
        return packages(state, about)
    if key == ON and menu_screen(state, about) != menu(state, about, state.page + 1).screen:
        return menu(state, about, state.page + 1)
    return None


def packages(state: State, about: About, page: int = 0, gone: str | None = None) -> Move:
    """List what is sold to the card; of a package that is sold no longer it says so."""
    there = State(place=Place.PACKAGES, remembered=state.remembered, card=state.card, page=page)
    return Move(state=there, screen=_packages(there, about, gone).screen(about.texts, page))


def press_packages(state: State, key: str, about: About) -> Move | None:
    """Choose a package, or go on to the next page."""
    listing = _packages(state, about)
    if key == ON and len(listing.pages(about.texts)) > 1:
        return packages(state, about, state.page + 1)
    chosen = listing.chosen(about.texts, state.page, key)
    if chosen is None:
        return None
    package = packages_on_sale(at_hand(state), about.catalogue, about.day)[chosen]
    return terms(State(place=Place.TERMS, remembered=state.remembered, card=state.card, package=package.code), about)


def terms(state: State, about: About, page: int = 0) -> Move:
    """List the terms of the package that was chosen, with their prices."""
    there = State(place=Place.TERMS, remembered=state.remembered, card=state.card, package=state.package, page=page)
    return Move(state=there, screen=_terms(there, about).screen(about.texts, page))


def press_terms(state: State, key: str, about: About) -> Move | None:
    """Choose a term, or go on to the next page."""
    listing = _terms(state, about)
    if key == ON and len(listing.pages(about.texts)) > 1:
        return terms(state, about, state.page + 1)
    chosen = listing.chosen(about.texts, state.page, key)
    return None if chosen is None else payment(state, _priced(state, about)[chosen], Place.TERMS, about)


def at_hand(state: State) -> CardAtHand:
    """Give the card that the dialogue is about.

    Raises:
        ValueError: where none was chosen yet.
    """
    if state.card is None:
        msg = f"no card was chosen at {state.place}"
        raise ValueError(msg)
    return state.card


def _packages(state: State, about: About, gone: str | None = None) -> Listing:
    card = at_hand(state)
    sold = packages_on_sale(card, about.catalogue, about.day)
    words = {"gone": about.catalogue.packages[card.line, gone].ussd_name} if gone else {}
    if not sold:
        return Listing(Says("ussd.nothing_sold", about.day, {"card": card.number}), ())
    key = "ussd.package_gone" if gone else "kplus.ussd_choose_package"
    return Listing(Says(key, about.day, words), tuple(f"Goi {package.ussd_name}" for package in sold))


def _terms(state: State, about: About) -> Listing:
    card, sold = at_hand(state), _priced(state, about)
    if not sold:
        return Listing(Says("ussd.nothing_sold", about.day, {"card": card.number}), ())
    words = {"package": sold[0].package.ussd_name}
    return Listing(Says("kplus.ussd_choose_term", about.day, words), tuple(each.choice for each in sold))


def _priced(state: State, about: About) -> tuple[Priced, ...]:
    return terms_on_sale(at_hand(state), state.package or "", about.catalogue, about.day)
