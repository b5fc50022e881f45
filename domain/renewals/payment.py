"""What the rules about a payer decide on, and the shape that those rules have whose answer hangs on the day."""

from collections.abc import Callable
from datetime import date

from domain.money import VND
from domain.refusal import Refusal
from domain.renewals.facts import Facts
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
