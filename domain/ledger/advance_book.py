"""The book of advances, read off the ledger's own movements, so that it always sums to it (S-BOOK)."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.advances.book import BookDay
from domain.ledger.accounts import Account
from domain.money import VND
from domain.months import DAY
from domain.values import dataclass

_OUTSTANDING = (Account.ADVANCES_RECEIVABLE, Account.ADVANCES_OVERDUE)


@dataclass(frozen=True, slots=True)
class DayMovement:
    """What moved from one account to another on a business day."""

    day: date
    debit: Account
    credit: Account
    amount: VND


def book_of(movements: Iterable[DayMovement], since: date, until: date) -> Sequence[BookDay]:
    """Keep the book from a day until another, the latter excluded; what moved before is in what was outstanding."""
    by_day: dict[date, list[DayMovement]] = {}
    before: list[DayMovement] = []
    for movement in movements:
        (before if movement.day < since else by_day.setdefault(movement.day, [])).append(movement)
    book, last = list[BookDay](), _day(since, before, BookDay(day=since))
    for day in (since + DAY * count for count in range((until - since).days)):
        last = _day(day, by_day.get(day, []), last)
        book.append(last)
    return book


def _day(day: date, moved: list[DayMovement], last: BookDay) -> BookDay:
    return BookDay(
        day=day,
        granted=_between(moved, _OUTSTANDING, (Account.ADVANCE_SALES,)),
        repaid=_between(moved, (Account.TOP_UPS_RECEIVED,), _OUTSTANDING),
        cancelled=_between(moved, (Account.ADVANCE_SALES,), _OUTSTANDING),
        cancelled_lost=_between(moved, (Account.ADVANCE_SALES,), (Account.ADVANCE_WRITE_OFFS,)),
        given_back=_between(moved, (Account.ADVANCE_SALES,), (Account.MAIN_BALANCES,)),
        written_off=_between(moved, (Account.ADVANCE_WRITE_OFFS,), _OUTSTANDING),
        recovered=_between(moved, (Account.TOP_UPS_RECEIVED,), (Account.ADVANCE_WRITE_OFFS,)),
        outstanding=last.outstanding + sum(_net(moved, account) for account in _OUTSTANDING),
        overdue=last.overdue + _net(moved, Account.ADVANCES_OVERDUE),
        lost=last.lost + _net(moved, Account.ADVANCE_WRITE_OFFS),
    )


def _between(moved: list[DayMovement], debits: tuple[Account, ...], credits_: tuple[Account, ...]) -> VND:
    return sum(each.amount for each in moved if each.debit in debits and each.credit in credits_)


def _net(moved: list[DayMovement], account: Account) -> VND:
    return sum(each.amount * ((each.debit is account) - (each.credit is account)) for each in moved)
