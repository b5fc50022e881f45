"""Who may pay from the main balance (K-PREPAID, K-ACTIVE, K-ABUSE, K-BALANCE)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.refusal import FigureUnit, Rule
from domain.renewals.request import PaymentMethod
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from tests.builders.renewals import a_request, facts, refusals
from tests.builders.subscribers import MSISDN, a_subscriber

DAY = date(2022, 10, 1)
TOTAL = 588_000  # three months of Trọn vẹn


def test_a_prepaid_subscriber_of_mobifone_may_pay() -> None:
    """K-PREPAID, K-ACTIVE, K-AGE, K-USAGE, K-ABUSE, K-BALANCE: none of them refuses."""
    assert refusals(facts(), DAY) == {}


@pytest.mark.parametrize(
    ("operator", "billing"),
    [
        (Operator.MOBIFONE, Billing.POSTPAID),
        (Operator.VIETTEL, Billing.PREPAID),
        (Operator.OTHER, Billing.PREPAID),
    ],
)
def test_nobody_else_may_pay(operator: Operator, billing: Billing) -> None:
    """K-PREPAID."""
    refused = refusals(facts(payer=a_subscriber(operator=operator, billing=billing)), DAY)
    assert refused.keys() == {Rule.K_PREPAID}
    assert refused[Rule.K_PREPAID].field == "payerMsisdn"
    assert refused[Rule.K_PREPAID].actual == f"{operator} {billing}"


def test_a_payer_who_is_not_on_record_is_refused_for_that_alone() -> None:
    """K-PREPAID: on record."""
    refused = refusals(replace(facts(), payer=None), DAY)
    assert refused.keys() == {Rule.K_PREPAID}
    assert refused[Rule.K_PREPAID].says.parameters == {"msisdn": MSISDN}


@pytest.mark.parametrize("status", [status for status in LineStatus if status is not LineStatus.ACTIVE])
def test_a_line_that_is_not_active_both_ways_cannot_pay(status: LineStatus) -> None:
    """K-ACTIVE."""
    refused = refusals(facts(payer=a_subscriber(status=status)), DAY)
    assert refused.keys() == {Rule.K_ACTIVE}
    assert refused[Rule.K_ACTIVE].actual == status


def test_a_flagged_subscriber_cannot_pay() -> None:
    """K-ABUSE: no date clears it."""
    refused = refusals(facts(payer=a_subscriber(flagged=True)), DAY)
    assert refused.keys() == {Rule.K_ABUSE}
    assert refused[Rule.K_ABUSE].clears_on is None


def test_the_balance_covers_the_total_to_the_dong() -> None:
    """K-BALANCE: price and fee, not the price alone."""
    assert refusals(facts(payer=a_subscriber(main_balance=TOTAL)), DAY) == {}
    refused = refusals(facts(payer=a_subscriber(main_balance=TOTAL - 1)), DAY)
    assert refused.keys() == {Rule.K_BALANCE}
    poor = refused[Rule.K_BALANCE]
    assert (poor.actual, poor.limit, poor.unit) == ("587999", "588000", FigureUnit.VND)
    assert poor.says.parameters == {"balance": "587.999", "total": "588.000"}


@pytest.mark.parametrize("method", [method for method in PaymentMethod if method is not PaymentMethod.MAIN_BALANCE])
def test_the_payer_does_not_matter_where_the_main_balance_is_not_used(method: PaymentMethod) -> None:
    """K-PREPAID: it is who pays from the main balance that the rules ask about."""
    payer = a_subscriber(main_balance=0, flagged=True, billing=Billing.POSTPAID)
    assert refusals(facts(a_request(method=method), payer=payer), DAY) == {}


def test_a_price_may_be_asked_without_saying_who_pays() -> None:
    """K-PRICE: a quote needs no payer."""
    assert refusals(replace(facts(a_request(payer_msisdn=None)), payer=None), DAY) == {}
