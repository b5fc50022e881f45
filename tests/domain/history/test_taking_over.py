"""What another system knew is taken over by rules: once, of whoever is on record, and never from the future."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from domain.auto_renewals.auto_renewal import AutoRenewalStatus, Channel
from domain.auto_renewals.rules import Wish
from domain.history.opening_balance import BalanceReport, OpeningBalance, balance_refusals, opened
from domain.history.past_payment import PastPayment, party_refusals, payment_refusals
from domain.history.standing_registration import StandingRegistration, standing_input_refusals, standing_refusals
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.months import Term, instant_of
from domain.refusal import Rule
from domain.renewals.request import PaymentMethod
from domain.subscribers.card_number import with_or_without_zero
from domain.subscribers.subscriber import LineStatus
from tests.builders.cards import CARD_NUMBER, a_card
from tests.builders.catalogue import the_catalogue
from tests.builders.subscribers import MSISDN, a_subscriber

NOW = instant_of(date(2022, 6, 10))
BEFORE, LATER = NOW - timedelta(days=30), NOW + timedelta(microseconds=1)
SUBSCRIBER = a_subscriber()
BALANCE = BalanceReport(msisdn=MSISDN, main_balance=70_000)
PAYMENT = PastPayment(
    card_number=CARD_NUMBER, payer_msisdn=MSISDN, package="TRON_VEN", term=Term.P1M, price=175_000, fee=21_000,
    paid_at=BEFORE,
)  # fmt: skip
STANDING = StandingRegistration(msisdn=MSISDN, card_number=CARD_NUMBER, channel=Channel.APP, registered_at=BEFORE)


def test_a_balance_is_opened_by_one_transfer_of_all_of_it() -> None:
    """G-LEDGER."""
    opening = opened(SUBSCRIBER, None, BALANCE, NOW, uuid4, moved=False)
    assert isinstance(opening, OpeningBalance)
    (move,) = opening.transfers
    assert (move.debit, move.credit) == (Account.OPENING_BALANCES, Account.MAIN_BALANCES)
    assert (move.amount, move.reason, move.cause_id) == (70_000, Reason.OPENING_BALANCE, opening.id)
    assert replace(opening, amount=0).transfers == ()


def test_a_balance_is_opened_once_and_before_anything_has_moved() -> None:
    """G-LEDGER."""
    assert opened(SUBSCRIBER, 70_000, BALANCE, NOW, uuid4, moved=True) is None
    refused = [
        opened(SUBSCRIBER, 0, BALANCE, NOW, uuid4, moved=False),
        opened(SUBSCRIBER, None, BALANCE, NOW, uuid4, moved=True),
        opened(a_subscriber(status=LineStatus.TERMINATED), None, BALANCE, NOW, uuid4, moved=False),
        opened(None, None, BALANCE, NOW, uuid4, moved=False),
    ]
    keys = [[refusal.says.key for refusal in each] for each in refused if isinstance(each, tuple)]
    assert keys == [["input.opened_before"], ["input.moved_already"], ["input.terminated"], ["input.unknown_number"]]


@pytest.mark.parametrize("amount", [-1, 100_000_001])
def test_a_balance_is_within_bounds(amount: int) -> None:
    """G-MONEY, G-INPUT."""
    assert [each.field for each in balance_refusals(replace(BALANCE, main_balance=amount), NOW)] == ["mainBalance"]


def test_nothing_is_taken_over_from_the_future() -> None:
    """G-INPUT: this very instant is none."""
    assert [each.field for each in balance_refusals(replace(BALANCE, as_of=LATER), NOW)] == ["asOf"]
    assert [each.field for each in payment_refusals(replace(PAYMENT, paid_at=LATER), NOW)] == ["paidAt"]
    late = replace(STANDING, registered_at=LATER)
    assert [each.field for each in standing_input_refusals(late, NOW)] == ["registeredAt"]
    assert [
        *payment_refusals(replace(PAYMENT, paid_at=NOW), NOW),
        *balance_refusals(replace(BALANCE, as_of=NOW), NOW),
    ] == []


def test_nothing_is_taken_over_from_a_former_holder() -> None:
    """K-KNOWN: the day of the activation is the present one's."""
    catalogue, card = the_catalogue(), a_card()
    new = a_subscriber(activated_on=date(2022, 6, 1))
    on_the_day = instant_of(date(2022, 6, 1))
    for at, fields in ((on_the_day, []), (on_the_day - timedelta(seconds=1), ["paidAt"])):
        found = party_refusals(replace(PAYMENT, paid_at=at), card, new, catalogue)
        assert [each.field for each in found] == fields
    wish = Wish(card=card, subscriber=new, occupied_by=None, catalogue=catalogue)
    assert [each.field for each in standing_refusals(STANDING, wish, NOW)] == ["registeredAt"]


@pytest.mark.parametrize("method", [each for each in PaymentMethod if each is not PaymentMethod.MAIN_BALANCE])
def test_only_who_pays_from_a_balance_pays_a_fee(method: PaymentMethod) -> None:
    """K-FEE."""
    other = replace(PAYMENT, method=method, payer_msisdn=None)
    assert [each.field for each in payment_refusals(other, NOW)] == ["fee"]
    assert list(payment_refusals(replace(other, fee=None), NOW)) == []


def test_a_payment_is_a_renewal_that_was_never_activated_here() -> None:
    card = a_card()
    made = PAYMENT.made(card, SUBSCRIBER, uuid4(), "id:A-1")
    assert (made.total, made.activation, made.imported_as) == (196_000, None, "id:A-1")
    assert (made.payer_id, made.card_id, made.requested_at) == (SUBSCRIBER.id, card.id, BEFORE)


def test_what_the_flagged_registered_before_stays_and_all_else_is_asked() -> None:
    """K-ABUSE, K-AUTO-VALID."""
    flagged = Wish(card=a_card(), subscriber=a_subscriber(flagged=True), occupied_by=None, catalogue=the_catalogue())
    assert list(standing_refusals(STANDING, flagged, NOW)) == []
    expired = replace(flagged, card=a_card(expires_on=date(2022, 6, 9)))
    assert [each.rule for each in standing_refusals(STANDING, expired, NOW)] == [Rule.K_AUTO_VALID]
    made = STANDING.made(flagged, uuid4())
    assert (made.status, made.registered_at, made.confirm_until) == (AutoRenewalStatus.ACTIVE, BEFORE, None)


@pytest.mark.parametrize(
    ("number", "other"),
    [("12345678901", "012345678901"), ("012345678901", "12345678901"), ("123456789012", None), ("0901234567", None)],
)
def test_a_number_may_have_lost_or_gained_its_zero(number: str, other: str | None) -> None:
    """K-CARD."""
    assert with_or_without_zero(number) == other
