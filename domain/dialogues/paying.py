"""Steps 4 to 6: how to pay, the confirmation, and the outcome (K-USSD-HOLD)."""

from domain.dialogues.commands import Renew
from domain.dialogues.move import About, Move
from domain.dialogues.offers import Priced, offer
from domain.dialogues.screens import Screen, shown
from domain.dialogues.state import OVER, Place, State
from domain.messages.written import written_amount, written_term
from domain.refusal import Says
from domain.renewals.quote import fee_percent_of_main_balance

MAIN_BALANCE, CONFIRMED, CANCELLED, BACK = "1", "1", "2", "9"


def payment(state: State, chosen: Priced, came_from: Place, about: About) -> Move:
    """Ask how to pay, naming the fee; it goes back to the screen that it came from."""
    there = State(
        place=Place.PAYMENT,
        remembered=state.remembered,
        card=state.card,
        package=chosen.package.code,
        term=chosen.term,
        came_from=came_from,
    )
    return Move(state=there, screen=_payment_screen(about))


def _payment_screen(about: About) -> Screen:
    percent = fee_percent_of_main_balance(about.catalogue, about.day)
    return shown(about.texts, "kplus.ussd_payment_method", about.day, {"fee_percent": percent})


def press_payment(state: State, key: str, about: About) -> Move | None:
    """Go on to the confirmation."""
    return confirmation(state, about) if key == MAIN_BALANCE else None


def confirmation(state: State, about: About, *, changed: bool = False) -> Move:
    """Show price, fee and what will be charged; where it is not sold any more, say so and end."""
    card, package, term = state.card, state.package, state.term
    priced = offer(card, package, term, about.catalogue, about.day) if card and package and term else None
    if card is None or priced is None:
        return Move(state=OVER, screen=shown(about.texts, "ussd.no_longer_sold", about.day, ended=True))
    there = State(
        place=Place.CONFIRM,
        remembered=state.remembered,
        card=card,
        package=package,
        term=term,
        came_from=state.came_from,
        price=priced.price,
        fee=priced.fee,
    )
    words = {
        "package": priced.package.ussd_name,
        "term": written_term(priced.term),
        "card": card.number,
        "price": written_amount(priced.price),
        "fee": written_amount(priced.fee),
        "total": written_amount(there.total),
    }
    key = "ussd.confirm_changed" if changed else "ussd.confirm"
    return Move(state=there, screen=shown(about.texts, key, about.day, words))


def press_confirm(state: State, key: str, about: About) -> Move | None:
    """Pay what was shown, cancel, or go back."""
    if key == BACK:
        there = State(
            place=Place.PAYMENT,
            remembered=state.remembered,
            card=state.card,
            package=state.package,
            term=state.term,
            came_from=state.came_from,
        )
        return Move(state=there, screen=_payment_screen(about))
    if key == CANCELLED:
        screen = shown(about.texts, "ussd.cancelled", about.day, ended=True)
        return Move(state=OVER, screen=screen, tells=(not_confirmed(about),))
    if key != CONFIRMED or state.card is None or state.package is None or state.term is None:
        return None
    command = Renew(
        card_number=state.card.number,
        package=state.package,
        extra_rooms=state.card.rooms_for(state.package),
        term=state.term,
        total=state.total,
    )
    return Move(state=state, screen=confirmation(state, about).screen, command=command)


def not_confirmed(about: About) -> Says:
    """Tell whoever cancelled, or left at the confirmation, how to begin again."""
    return Says("kplus.payment_not_confirmed", about.day)
