"""A closed business day: what the ledger moved on it, what came late for it, and what does not add up (G-LEDGER)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ledger.accounts import Account, AccountBalance
from domain.ledger.transfer import Reason
from domain.money import VND
from domain.months import DAY, local_day
from domain.values import dataclass

MARGIN = timedelta(hours=1)
"""How long after its end a day is closed: by then everything that was under way at midnight is on record."""


class LedgerService(StrEnum):
    """The service that a movement belongs to."""

    RENEWALS = "RENEWALS"
    ONLINE_RENEWALS = "ONLINE_RENEWALS"
    ADVANCES = "ADVANCES"
    PROMOTIONS = "PROMOTIONS"
    TOP_UPS = "TOP_UPS"
    OPENING_BALANCES = "OPENING_BALANCES"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """What a close took in from one account to another for a reason, in đồng; `of_day` is the day it moved on."""

    of_day: date
    debit: Account
    credit: Account
    reason: Reason
    amount: VND
    movements: int

    @property
    def service(self) -> LedgerService:
        """The service that it belongs to."""
        return service_of(self.debit, self.credit, self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDifference:
    """What the ledger moved for a service on a day, and what that service has on record, where these are not the same.

    `cases` counts the renewals, refunds, top-ups, grants or charges whose own transfers do not sum up to them.
    """

    service: LedgerService
    ledger: VND
    on_record: VND
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSum:
    """What moved for a service."""

    service: LedgerService
    amount: VND
    movements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDay:
    """A day that was closed, once: `lines` are what its close took in, and `findings` are broken invariants."""

    day: date
    closed_at: datetime
    closed_by: str
    lines: tuple[DayLine, ...]
    differences: tuple[DayDifference, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def late(self) -> tuple[DayLine, ...]:
        """What moved on a day that was closed already, and came to light after its close."""
        return tuple(line for line in self.lines if line.of_day < self.day)

    @property
    def amount(self) -> VND:
        """All that its close took in."""
        return sum(line.amount for line in self.lines)

    @property
    def movements(self) -> int:
        """How many transfers its close took in."""
        return sum(line.movements for line in self.lines)

    @property
    def moved(self) -> Sequence[AccountBalance]:
        """What the close took in, account by account, debit-positive: it sums to zero."""
        return net(self.lines)

    @property
    def services(self) -> Sequence[ServiceSum]:
        """What the close took in, service by service."""
        return [
            ServiceSum(
                service=service,
                amount=sum(line.amount for line in self.lines if line.service is service),
                movements=sum(line.movements for line in self.lines if line.service is service),
            )
            for service in LedgerService
        ]


def service_of(debit: Account, credit: Account, reason: Reason) -> LedgerService:
    """Tell the service that a movement belongs to."""
    if reason in _SERVICES:
        return _SERVICES[reason]
    if Account.MAIN_BALANCES in (debit, credit):
        return LedgerService.RENEWALS
    return LedgerService.ONLINE_RENEWALS


def net(lines: Iterable[DayLine]) -> Sequence[AccountBalance]:
    """Sum lines up account by account, debit-positive; accounts that did not move are left out."""
    sums: dict[Account, VND] = {}
    for line in lines:
        sums[line.debit] = sums.get(line.debit, 0) + line.amount
        sums[line.credit] = sums.get(line.credit, 0) - line.amount
    return [AccountBalance(account, sums[account]) for account in Account if account in sums]


def last_over(now: datetime) -> date:
    """Tell the last day that may be closed at an instant (G-TIME)."""
    return local_day(now - MARGIN) - DAY


def first_open(last_closed: date | None, first_moved: date | None, asked: date) -> date:
    """Tell the day to close next: days are closed in their order, from the first on which anything moved."""
    if last_closed is not None:
        return last_closed + DAY
    return min(first_moved or asked, asked)


_SERVICES = {
    Reason.TOP_UP: LedgerService.TOP_UPS,
    Reason.OPENING_BALANCE: LedgerService.OPENING_BALANCES,
    Reason.PAYMENT_HELD: LedgerService.ONLINE_RENEWALS,
    Reason.PROMOTION_FEE: LedgerService.PROMOTIONS,
    Reason.PROMOTION_SUBSCRIPTION: LedgerService.PROMOTIONS,
    Reason.ADVANCE_GRANT: LedgerService.ADVANCES,
    Reason.ADVANCE_REPAYMENT: LedgerService.ADVANCES,
    Reason.ADVANCE_OVERDUE: LedgerService.ADVANCES,
    Reason.ADVANCE_RECOVERY: LedgerService.ADVANCES,
    Reason.ADVANCE_CANCELLED: LedgerService.ADVANCES,
    Reason.ADVANCE_REFUND: LedgerService.ADVANCES,
    Reason.ADVANCE_WRITE_OFF: LedgerService.ADVANCES,
}
