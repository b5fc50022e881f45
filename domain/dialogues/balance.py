"""`*102#`: what a Viettel number's main balance and its promotional balance hold (K-USSD-102, S-GRANT)."""

from collections.abc import Iterable

from domain.advances.granted_bundle import GrantedBundle, in_validity
from domain.catalogue.bundle import Bundle
from domain.dialogues.move import About, Move
from domain.dialogues.screens import Listing, shown
from domain.dialogues.state import OVER, Place, State
from domain.messages.written import written_amount
from domain.refusal import Says
from domain.subscribers.subscriber import LineStatus, Operator, Subscriber

ON = "0"

_NAMES = {
    Bundle.VOICE_ON_NET: "{} phut noi mang",
    Bundle.VOICE_OFF_NET: "{} phut ngoai mang",
    Bundle.SMS_ON_NET: "{} SMS noi mang",
    Bundle.SMS_OFF_NET: "{} SMS ngoai mang",
    Bundle.DATA: "{} MB data",
}


def balance(subscriber: Subscriber | None, bundles: Iterable[GrantedBundle], about: About) -> Move:
    """Show the balances of a number; of another operator's it says that it cannot."""
    gone = subscriber is None or subscriber.status is LineStatus.TERMINATED
    if subscriber is None or gone or subscriber.operator is not Operator.VIETTEL:
        return Move(state=OVER, screen=shown(about.texts, "ussd.balance_elsewhere", about.day, ended=True))
    good = in_validity(subscriber, about.day)
    left = [each for each in bundles if each.remaining > 0] if good else []
    lines = tuple(_NAMES[each.bundle].format(written_amount(each.remaining)) for each in left)
    return _shown(lines, written_amount(subscriber.main_balance), 0, about)


def press_balance(state: State, key: str, about: About) -> Move | None:
    """Go on to the next page."""
    amount, *lines = state.lines
    return _shown(tuple(lines), amount, state.page + 1, about) if key == ON else None


def _shown(lines: tuple[str, ...], amount: str, page: int, about: About) -> Move:
    if not lines:
        screen = shown(about.texts, "ussd.balance_empty", about.day, {"balance": amount}, ended=True)
        return Move(state=OVER, screen=screen)
    words = {"balance": amount}
    listing = Listing(Says("ussd.balance", about.day, words), lines, numbered=False)
    if len(listing.pages(about.texts)) == 1:
        return Move(state=OVER, screen=listing.screen(about.texts, 0, ended=True))
    there = State(place=Place.BALANCE, page=page, lines=(amount, *lines))
    return Move(state=there, screen=listing.screen(about.texts, page))
