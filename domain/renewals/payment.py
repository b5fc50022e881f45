"""What the rules about a payer decide on, and the shape that those rules have whose answer hangs on the day."""

from collections.abc import Callable
from datetime import date

from domain.messages.written import written_amount
from domain.money import VND
from domain.refusal import FigureUnit, Refusal, Rule, Says
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment from a main balance: all that is known, who pays, and the total; None where there is no price."""

    facts: Facts
    payer: Subscriber
    total: VND | None


DatedRule = Callable[[Payment, date], Refusal | None]
"""Refuses a payment on a day, or does not."""


def held_refusal(quote: Quote, confirmed: VND, day: date) -> Refusal:
    """Refuse to charge another total than the one that was confirmed (K-USSD-HOLD)."""
    return Refusal(
        rule=Rule.K_USSD_HOLD,
        field="confirmedTotal",
        says=Says("refusal.price_changed", day, {"total": written_amount(quote.total)}),
        actual=str(quote.total),
        limit=str(confirmed),
        unit=FigureUnit.VND,
        citation=quote.price_version.cite(Rule.K_USSD_HOLD),
    )
