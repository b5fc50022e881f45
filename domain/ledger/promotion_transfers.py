"""What promotions move in the ledger: a bill's lines are owed from the closing of the cycle on (P-FEE, G-LEDGER)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason, Transfer
from domain.money import VND
from domain.months import DAY
from domain.promotions.fees import ChargeLine
from domain.values import dataclass


def charge_transfers(line: ChargeLine, subscriber_id: UUID, charge_id: UUID) -> Iterator[Transfer]:
    """Owe a line's fee and the line's subscription, each of which is earned."""
    for account, reason, amount in (
        (Account.PROMOTION_FEES, Reason.PROMOTION_FEE, line.fee),
        (Account.LINE_SUBSCRIPTIONS, Reason.PROMOTION_SUBSCRIPTION, line.subscription),
    ):
        if amount > 0:
            yield Transfer(Account.PROMOTIONS_RECEIVABLE, account, amount, reason, subscriber_id, charge_id)


@dataclass(frozen=True, slots=True)
class BilledDay:
    """What was booked on a business day: fees and subscriptions, in đồng."""

    day: date
    fees: VND
    subscriptions: VND


@dataclass(frozen=True, slots=True)
class PromotionBookDay:
    """A day of the book of promotions: what it booked, and what all bills have asked for by its end."""

    day: date
    fees: VND
    subscriptions: VND
    receivable: VND


def promotion_book(booked: Iterable[BilledDay], since: date, until: date) -> Sequence[PromotionBookDay]:
    """Keep the book from a day until another, the latter excluded; what was booked before is in the receivable."""
    by_day = {each.day: each for each in booked}
    receivable = sum(each.fees + each.subscriptions for day, each in by_day.items() if day < since)
    book = []
    for day in (since + DAY * count for count in range((until - since).days)):
        moved = by_day.get(day, BilledDay(day, 0, 0))
        receivable += moved.fees + moved.subscriptions
        book.append(PromotionBookDay(day, moved.fees, moved.subscriptions, receivable))
    return book
