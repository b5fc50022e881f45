"""Who may be advanced something: every reason why not, at once (S-WHO)."""

from datetime import timedelta
from typing import Any

import pytest

from domain.advances.eligibility import who_refusals
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from tests.builders.advances import DAY, NOON, a_loan, standing, the_terms
from tests.builders.texts import told

REFUSED: dict[str, dict[str, Any]] = {
    "refusal.advance_not_viettel_prepaid": {"operator": Operator.MOBIFONE},
    "refusal.advance_out_of_validity": {"valid_until": DAY - timedelta(days=1)},
    "refusal.advance_not_active": {"status": LineStatus.BARRED_ONE_WAY},
    "refusal.advance_balance_enough": {"main_balance": 5_000},
    "refusal.advance_owes_another": {"other_advance_debt": 1},
}

ALLOWED: list[dict[str, Any]] = [
    {}, {"main_balance": 4_999}, {"valid_until": DAY}, {"valid_until": None},
]  # fmt: skip


@pytest.mark.parametrize("said", ALLOWED)
def test_who_keeps_every_rule_is_refused_nothing(said: dict[str, Any]) -> None:
    """S-WHO: in validity to the end of its last day; a day that the operator has not told refuses nobody."""
    assert list(who_refusals(standing(**said), the_terms(), DAY)) == []


@pytest.mark.parametrize("key", REFUSED)
def test_each_rule_refuses_in_its_own_words(key: str) -> None:
    """S-WHO, G-EXPLAIN, G-MSG."""
    (refusal,) = who_refusals(standing(**REFUSED[key]), the_terms(), DAY)
    assert (refusal.rule, refusal.says.key, refusal.field) == (Rule.S_WHO, key, "msisdn")
    assert "{" not in told(refusal.says)
    assert refusal.citation is not None
    assert refusal.citation.section


def test_every_reason_is_told_at_once() -> None:
    """G-EXPLAIN."""
    worst: dict[str, Any] = {}
    for said in REFUSED.values():
        worst |= said
    overdue = a_loan(overdue_since=NOON)
    keys = [refusal.says.key for refusal in who_refusals(standing(overdue, **worst), the_terms(), DAY)]
    assert keys == [*REFUSED, "refusal.advance_overdue"]


def test_a_postpaid_line_is_advanced_nothing() -> None:
    assert len(list(who_refusals(standing(billing=Billing.POSTPAID), the_terms(), DAY))) == 1


def test_a_debt_is_no_reason_before_a_top_up_has_failed_to_pay_it() -> None:
    """S-WHO: and one that a top-up has not fully repaid is."""
    assert list(who_refusals(standing(a_loan(), a_loan()), the_terms(), DAY)) == []
    (refusal,) = who_refusals(standing(a_loan(1_000), a_loan(700, overdue_since=NOON)), the_terms(), DAY)
    assert (refusal.actual, refusal.says.key) == ("700", "refusal.advance_overdue")
