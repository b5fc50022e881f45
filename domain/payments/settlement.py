"""What becomes of a payment by what is said of it: money that was taken is delivered or owed back, once (O-PENDING)."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.payments.message import Said
from domain.payments.payment import CardPayment, PaymentOutcome, next_query
from domain.renewals.renewal import RenewalStatus


class Step(StrEnum):
    """What is to be done."""

    TAKE = "TAKE"
    ABANDON = "ABANDON"
    PARK = "PARK"
    WAIT = "WAIT"
    NOTHING = "NOTHING"


def step(status: RenewalStatus, payment: CardPayment, said: Said, *, last: bool = False) -> Step:
    """Tell what to do; `last` is the last question of the schedule, at which alone "not found" is final.

    What is paid is taken whatever was said before, after `ABANDONED` too; once taken, nothing that is said changes it.
    """
    if payment.paid_at is not None:
        return Step.NOTHING
    if said.outcome is PaymentOutcome.PAID:
        return Step.TAKE
    if status is not RenewalStatus.PENDING_PAYMENT:
        return Step.NOTHING
    if said.outcome in (PaymentOutcome.DECLINED, PaymentOutcome.LEFT):
        return Step.ABANDON
    if not last:
        return Step.WAIT
    return Step.PARK if said.found else Step.ABANDON


def after(payment: CardPayment, said: Said, done: Step, now: datetime) -> CardPayment:
    """Tell a payment after a step; once it has ended the cardholder's name is removed (O-PRIVACY)."""
    told = replace(payment, outcome=said.outcome, code=said.code, three_ds=said.three_ds or payment.three_ds)
    told = replace(told, transaction_no=said.transaction_no or payment.transaction_no)
    told = replace(told, hint_at=None)
    if done is Step.TAKE:
        return replace(told, paid_at=now, next_query_at=None, parked_at=None, cardholder=None)
    if done is Step.ABANDON:
        return replace(told, next_query_at=None, parked_at=None, cardholder=None)
    if done is Step.PARK:
        return replace(told, next_query_at=None, parked_at=now)
    return told if done is Step.WAIT else replace(payment, hint_at=None)


HINT_AGAIN = timedelta(minutes=5)
HINTS_FOR = timedelta(days=7)
"""For how long a gateway that does not answer is asked because of a hint; it knows of payments for some days only."""


def hinted_again(payment: CardPayment, now: datetime) -> CardPayment:
    """Ask because of a hint again later, where nobody answered."""
    late = now - payment.started_at > HINTS_FOR
    return replace(payment, hint_at=None if late or payment.hint_at is None else now + HINT_AGAIN)


def asked_again(payment: CardPayment) -> CardPayment:
    """Count one question of the schedule, and say when the next is."""
    queries = payment.queries + 1
    return replace(payment, queries=queries, next_query_at=next_query(payment.started_at, queries))
