"""How a subscriber stands with S-Plus: the facts on which every decision about advances rests."""

from datetime import date

from domain.advances.loan import AdvanceLoan
from domain.money import VND
from domain.months import add_months
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """A subscriber and the advances it owes, read together."""

    subscriber: Subscriber
    loans: tuple[AdvanceLoan, ...] = ()

    @property
    def owed(self) -> VND:
        """What is owed in all."""
        return sum(loan.owed for loan in self.loans)

    @property
    def overdue(self) -> VND:
        """What is owed of advances that a top-up has not fully repaid (S-WHO)."""
        return sum(loan.owed for loan in self.loans if loan.overdue_since is not None)


def months_active(activated_on: date, day: date) -> int:
    """Count the whole months from activation to a day (S-CEILING)."""
    months = (day.year - activated_on.year) * 12 + day.month - activated_on.month
    return max(months - (add_months(activated_on, months) > day), 0)
