"""Why a payment by card is not started (O-HOLD, O-REDIRECT, O-PRIVACY)."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from domain.messages.written import written_amount
from domain.money import VND
from domain.online.refusals import refusal
from domain.refusal import FigureUnit, Refusal, Rule, bad_input
from domain.renewals.request import BY_CARD, PaymentMethod

LONGEST_NAME = 100


def start_refusals(
    method: PaymentMethod, cardholder: str, opened: Collection[PaymentMethod | None], *, return_allowed: bool
) -> Iterator[Refusal]:
    """Refuse a name that is none, a way of paying that is no card's or is closed, and a way back that is on no list.

    A name with digits is none: nor is a card's number taken for one (O-PRIVACY).
    """
    name = cardholder.strip()
    if not name:
        yield bad_input("cardholderName", "empty")
    elif len(name) > LONGEST_NAME:
        yield bad_input("cardholderName", "too_long", most=str(LONGEST_NAME))
    elif not name.isprintable() or any(each.isdecimal() for each in name):
        yield bad_input("cardholderName", "malformed")
    if method not in BY_CARD:
        yield bad_input("method", "not_among", among=", ".join(sorted(BY_CARD)))
    elif method not in opened:
        yield refusal(Rule.O_REDIRECT, "refusal.online_method", "method")
    if not return_allowed:
        yield refusal(Rule.O_REDIRECT, "refusal.online_return", "returnUrl")


def price_moved(confirmed: VND, total: VND) -> Refusal:
    """Refuse to start at another amount than the one that was confirmed, and tell the new one (O-HOLD)."""
    told = refusal(Rule.O_HOLD, "refusal.online_price_moved", "confirmedTotal", total=written_amount(total))
    return replace(told, actual=str(confirmed), limit=str(total), unit=FigureUnit.VND)
