"""A transfer: a positive amount from one account to another, so that all accounts sum to zero (G-LEDGER)."""

from collections.abc import Iterator
from enum import StrEnum
from uuid import UUID

from domain.ledger.accounts import Account
from domain.money import VND
from domain.renewals.renewal import Renewal
from domain.values import dataclass


class Reason(StrEnum):
    """What a transfer is for, as a statement shows it."""

    PACKAGE_PRICE = "PACKAGE_PRICE"
    SERVICE_FEE = "SERVICE_FEE"
    PRICE_REFUND = "PRICE_REFUND"
    FEE_REFUND = "FEE_REFUND"
    TOP_UP = "TOP_UP"
    ADVANCE_GRANT = "ADVANCE_GRANT"
    ADVANCE_REPAYMENT = "ADVANCE_REPAYMENT"
    ADVANCE_OVERDUE = "ADVANCE_OVERDUE"
    ADVANCE_RECOVERY = "ADVANCE_RECOVERY"
    ADVANCE_CANCELLED = "ADVANCE_CANCELLED"
    ADVANCE_REFUND = "ADVANCE_REFUND"
    ADVANCE_WRITE_OFF = "ADVANCE_WRITE_OFF"
    PAYMENT_HELD = "PAYMENT_HELD"
    PROMOTION_FEE = "PROMOTION_FEE"
    PROMOTION_SUBSCRIPTION = "PROMOTION_SUBSCRIPTION"
    OPENING_BALANCE = "OPENING_BALANCE"


@dataclass(frozen=True, slots=True)
class Transfer:
    """A debit of one account and a credit of another: the main balance of `subscriber_id`, or what it owes.

    What is paid online moves no main balance: `subscriber_id` is then the card that it was paid for.
    """

    debit: Account
    credit: Account
    amount: VND
    reason: Reason
    subscriber_id: UUID
    cause_id: UUID


PAID_TO = ((Account.OWED_TO_TELEVISION, Reason.PACKAGE_PRICE), (Account.FEE_REVENUE, Reason.SERVICE_FEE))
"""To which accounts the price of a renewal and its fee go, and what each of the two transfers is for."""

GIVEN_BACK = ((Account.OWED_TO_TELEVISION, Reason.PRICE_REFUND), (Account.FEE_REVENUE, Reason.FEE_REFUND))


def renewal_transfers(renewal: Renewal) -> tuple[Transfer, ...]:
    """Take price and fee from the payer's main balance: one owed, the other earned (K-NOINVOICE)."""
    return tuple(_movements(renewal, PAID_TO))


def refund_transfers(renewal: Renewal) -> tuple[Transfer, ...]:
    """Give price and fee back to the payer's main balance (K-REFUND)."""
    taken = _movements(renewal, GIVEN_BACK)
    return tuple(
        Transfer(move.credit, move.debit, move.amount, move.reason, move.subscriber_id, move.cause_id) for move in taken
    )


def top_up_transfer(subscriber_id: UUID, top_up_id: UUID, amount: VND) -> Transfer:
    """Put a top-up received on a subscriber's main balance."""
    return Transfer(Account.TOP_UPS_RECEIVED, Account.MAIN_BALANCES, amount, Reason.TOP_UP, subscriber_id, top_up_id)


def _movements(renewal: Renewal, legs: tuple[tuple[Account, Reason], ...]) -> Iterator[Transfer]:
    if renewal.payer_id is None:
        return
    for (account, reason), amount in zip(legs, (renewal.price, renewal.fee), strict=True):
        if amount > 0:
            yield Transfer(Account.MAIN_BALANCES, account, amount, reason, renewal.payer_id, renewal.id)
