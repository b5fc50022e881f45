"""Repayment: a top-up first pays what is owed, the oldest advance first, in part where it must (S-REPAY)."""

from collections.abc import Iterable
from datetime import datetime

from domain.advances.loan import AdvanceLoan
from domain.money import VND
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Instalment:
    """What a top-up made of one advance: before and after it. `paid` may be 0: then it has only become overdue."""

    before: AdvanceLoan
    after: AdvanceLoan

    @property
    def paid(self) -> VND:
        """What it took of the top-up."""
        return self.after.repaid - self.before.repaid


@dataclass(frozen=True, slots=True)
class Repayment:
    """What a top-up made of everything owed, and what of it reaches the main balance."""

    instalments: tuple[Instalment, ...]
    left: VND

    @property
    def paid(self) -> VND:
        """What was taken for all of them."""
        return sum(each.paid for each in self.instalments)

    @property
    def owed(self) -> VND:
        """What is owed afterwards."""
        return sum(each.after.owed for each in self.instalments)


def repay(loans: Iterable[AdvanceLoan], amount: VND, now: datetime) -> Repayment:
    """Pay advances from a top-up; those that nothing changes of are left out."""
    instalments = []
    for loan in sorted(loans, key=lambda loan: (loan.granted_at or now, loan.id)):
        after, amount = loan.repay(amount, now)
        if after != loan:
            instalments.append(Instalment(loan, after))
    return Repayment(tuple(instalments), amount)
