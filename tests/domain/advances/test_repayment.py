"""Repayment: the oldest advance first, in full where a top-up covers it and in part where it does not (S-REPAY)."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.repayment import repay
from domain.ledger.accounts import Account
from domain.ledger.advance_transfers import repayment_transfers
from tests.builders.advances import NOON, a_loan

LATER = NOON + timedelta(days=1)
AMOUNTS = st.integers(1, 100_000)


@st.composite
def loans(draw: st.DrawFn) -> list[AdvanceLoan]:
    """Make debts of different ages, in any order."""
    ages = draw(st.lists(st.integers(0, 10**6), max_size=6, unique=True))
    found = []
    for age in ages:
        price = draw(AMOUNTS)
        status = draw(st.sampled_from([AdvanceStatus.OUTSTANDING, AdvanceStatus.WRITTEN_OFF]))
        repaid = draw(st.integers(0, price - 1))
        found.append(a_loan(price, repaid=repaid, at=NOON - timedelta(seconds=age), status=status))
    return found


@given(loans(), AMOUNTS)
def test_no_dong_is_made_or_lost(owed: list[AdvanceLoan], amount: int) -> None:
    """S-REPAY, G-LEDGER: what is taken and what is left make the top-up."""
    repayment = repay(owed, amount, LATER)
    assert repayment.paid + repayment.left == amount
    assert repayment.paid == min(amount, sum(loan.owed for loan in owed))
    moved = [move for move in repayment_transfers(repayment) if move.debit is Account.TOP_UPS_RECEIVED]
    assert sum(move.amount for move in moved) == repayment.paid


@given(loans(), AMOUNTS)
def test_nothing_younger_is_paid_before_the_older_is_paid_in_full(owed: list[AdvanceLoan], amount: int) -> None:
    """S-REPAY."""
    after = {loan.id: loan for loan in owed}
    after |= {each.after.id: each.after for each in repay(owed, amount, LATER).instalments}
    by_age = [after[loan.id] for loan in sorted(owed, key=lambda loan: loan.granted_at or NOON)]
    before = {loan.id: loan for loan in owed}
    for older, younger in pairwise(by_age):
        assert older.status is AdvanceStatus.REPAID or younger.repaid == before[younger.id].repaid


@given(loans(), AMOUNTS)
def test_whatever_a_top_up_leaves_owed_is_overdue_since_then(owed: list[AdvanceLoan], amount: int) -> None:
    """S-WHO."""
    for each in repay(owed, amount, LATER).instalments:
        assert each.after.status is (AdvanceStatus.REPAID if each.after.owed == 0 else each.before.status)
        assert each.after.overdue_since == (LATER if each.after.owed else each.before.overdue_since)


def test_a_debt_stays_overdue_since_the_first_top_up_that_left_some_of_it() -> None:
    """S-WHO: a further top-up that leaves some of it too moves nothing."""
    loan, _ = a_loan(1_000).repay(100, LATER)
    again, _ = loan.repay(100, LATER + timedelta(days=1))
    assert (loan.overdue_since, again.overdue_since, again.owed) == (LATER, LATER, 800)


@given(loans(), AMOUNTS, AMOUNTS)
def test_two_top_ups_repay_as_much_as_one_of_their_sum(owed: list[AdvanceLoan], first: int, second: int) -> None:
    """S-REPAY."""
    once = repay(owed, first + second, LATER)
    after = {loan.id: loan for loan in owed}
    after |= {each.after.id: each.after for each in repay(owed, first, LATER).instalments}
    twice = repay((loan for loan in after.values() if loan.owed), second, LATER)
    assert twice.left + first - (min(first, sum(loan.owed for loan in owed))) == once.left
