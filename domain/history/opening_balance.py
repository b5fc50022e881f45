"""A main balance as another system kept it: booked once, before anything else has moved it (G-LEDGER)."""

from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

from domain.history.holders import former_holders, from_the_future
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason, Transfer
from domain.messages.written import written_amount
from domain.money import LARGEST_AMOUNT, VND
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import LineStatus, Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceReport:
    """What another system says: whose balance, in đồng, and when it was so; None is now."""

    msisdn: str
    main_balance: VND
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningBalance:
    """With how much a subscriber's main balance began here; nothing at all is an opening too."""

    id: UUID
    subscriber_id: UUID
    msisdn: str
    amount: VND
    as_of: datetime

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """What it moves: the whole balance, in one; nothing where there is none."""
        if not self.amount:
            return ()
        accounts = (Account.OPENING_BALANCES, Account.MAIN_BALANCES)
        return (Transfer(*accounts, self.amount, Reason.OPENING_BALANCE, self.subscriber_id, self.id),)


def balance_refusals(report: BalanceReport, now: datetime) -> Iterator[Refusal]:
    """Refuse what cannot be meant, whatever is on record (G-INPUT)."""
    if parse_msisdn(report.msisdn) is None:
        yield bad_input("msisdn", "malformed")
    if not 0 <= report.main_balance <= LARGEST_AMOUNT:
        yield bad_input("mainBalance", "out_of_range", least="0", most=written_amount(LARGEST_AMOUNT))
    yield from from_the_future("asOf", report.as_of or now, now)


def opened(
    subscriber: Subscriber | None,
    before: VND | None,
    report: BalanceReport,
    now: datetime,
    new_id: Callable[[], UUID],
    *,
    moved: bool,
) -> OpeningBalance | tuple[Refusal, ...] | None:
    """Open a balance, or say why not; None where it was opened with just that `before`: then nothing changes.

    `moved` tells whether anything has moved money or debts of the subscriber's.
    """
    if subscriber is None:
        return (bad_input("msisdn", "unknown_number"),)
    if before is not None:
        same = before == report.main_balance
        return None if same else (bad_input("mainBalance", "opened_before", amount=written_amount(before)),)
    if refusals := (*_closed_to(subscriber, moved=moved), *former_holders("asOf", report.as_of or now, subscriber)):
        return refusals
    return OpeningBalance(
        id=new_id(),
        subscriber_id=subscriber.id,
        msisdn=subscriber.msisdn,
        amount=report.main_balance,
        as_of=report.as_of or now,
    )


def _closed_to(subscriber: Subscriber, *, moved: bool) -> Iterator[Refusal]:
    if subscriber.status is LineStatus.TERMINATED:
        yield bad_input("msisdn", "terminated")
    if moved:
        yield bad_input("mainBalance", "moved_already")
