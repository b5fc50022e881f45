"""The limits on what one payer pays, at once and in a calendar month, gross (K-MAX-TX, K-MAX-MONTH)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.catalogue.policy import Parameter
from domain.months import Term
from domain.refusal import FigureUnit, Rule
from domain.renewals.facts import Facts
from tests.builders.cards import a_card
from tests.builders.catalogue import TRON_VEN, a_policy_version, a_price_version, published
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, quoted, refusals, spent

LIMITS = [
    (date(2019, 5, 8), 3_000_000),
    (date(2019, 10, 31), 3_000_000),
    (date(2019, 11, 1), 3_200_000),
    (date(2022, 6, 23), 3_200_000),
    (date(2022, 6, 24), 3_500_000),
    (date(2026, 1, 1), 3_500_000),
]
DAY = date(2022, 10, 15)


@pytest.mark.parametrize(("day", "most"), LIMITS)
def test_one_transaction_may_reach_its_limit_and_no_more(day: date, most: int) -> None:
    """K-MAX-TX: price and fee together."""
    assert Rule.K_MAX_TX not in refusals(_costing(most, day), day)
    refusal = refusals(_costing(most + 1, day), day)[Rule.K_MAX_TX]
    assert (refusal.actual, refusal.limit, refusal.unit) == (str(most + 1), str(most), FigureUnit.VND)
    assert refusal.says.key == "kplus.per_transaction_exceeded"
    assert refusal.clears_on is None or refusal.clears_on in dict(LIMITS)


@pytest.mark.parametrize(("day", "most"), LIMITS)
def test_a_month_may_reach_its_limit_and_no_more(day: date, most: int) -> None:
    """K-MAX-MONTH: this transaction included."""
    card, first = a_card(), day.replace(day=1)
    before = [spent(first, 400_000, card.id), spent(day, 600_000, card.id)]
    known = replace(_costing(most - 1_000_000, day), card=card, spending=tuple(before))
    assert Rule.K_MAX_MONTH not in refusals(known, day)
    known = replace(known, spending=(*before, spent(first, 1, card.id)))
    refusal = refusals(known, day)[Rule.K_MAX_MONTH]
    assert (refusal.actual, refusal.limit, refusal.unit) == (str(most + 1), str(most), FigureUnit.VND)


def test_there_was_no_limit_before_there_was_one() -> None:
    """K-MAX-TX, K-MAX-MONTH: from 2019-05-08."""
    day = date(2019, 5, 7)
    assert refusals(_costing(9_000_000, day), day) == {}


def test_the_dearest_package_on_sale_may_be_bought_in_one_go() -> None:
    """K-MAX-TX: 3,360,000 for the combo of twelve months with an extra room, from 2022-08-24."""
    known = facts(a_request("COMBO_TRON_VEN_HBO", Term.P12M, extra_rooms=1))
    assert quoted(known, date(2022, 8, 24)).total == 3_360_000
    assert refusals(known, date(2022, 8, 24)) == {}


def test_what_was_paid_in_another_month_does_not_count() -> None:
    """K-MAX-MONTH: from the first to the last day of the month."""
    heavy_off = published(a_policy_version(Parameter.HEAVY_SPEND_VND, None, date(2022, 7, 1)))
    card, paid = a_card(), 3_000_000
    neighbours = [spent(day, paid, card.id) for day in (date(2022, 9, 30), date(2022, 11, 1))]
    assert refusals(facts(card=card, spending=neighbours, catalogue=heavy_off), DAY) == {}
    for day in (date(2022, 10, 1), date(2022, 10, 31)):
        known = facts(card=card, spending=[spent(day, paid, card.id)], catalogue=heavy_off)
        assert refusals(known, DAY).keys() == {Rule.K_MAX_MONTH}


def test_a_full_month_clears_on_the_first_of_the_next() -> None:
    """K-MAX-MONTH, G-EXPLAIN."""
    card = a_card()
    known = facts(card=card, spending=[spent(date(2022, 10, 1), 3_400_000, card.id)])
    assert refusals(known, DAY)[Rule.K_MAX_MONTH].clears_on == date(2022, 11, 1)
    assert first_day_without(Rule.K_MAX_MONTH, known, DAY) == date(2022, 11, 1)


def test_what_is_over_every_limit_clears_when_a_higher_limit_applies() -> None:
    """K-MAX-TX, K-MAX-MONTH, G-EXPLAIN: 3,300,000 waits for 2022-06-24."""
    day = date(2022, 6, 1)
    refused = refusals(_costing(3_300_000, day), day)
    assert {rule: refusal.clears_on for rule, refusal in refused.items()} == {
        Rule.K_MAX_TX: date(2022, 6, 24),
        Rule.K_MAX_MONTH: date(2022, 6, 24),
    }


def test_what_is_over_every_limit_there_is_clears_on_no_day() -> None:
    """K-MAX-TX, G-EXPLAIN."""
    assert refusals(_costing(9_000_000, DAY), DAY)[Rule.K_MAX_TX].clears_on is None


def _costing(total: int, day: date) -> Facts:
    """Ask for something whose total is this on a day: the price is published, the fee published away."""
    catalogue = published(a_price_version(total, day), a_policy_version(Parameter.SERVICE_FEE_PERCENT, None, day))
    return facts(a_request(TRON_VEN.package, TRON_VEN.term), catalogue=catalogue)


def test_the_same_month_of_another_year_does_not_count() -> None:
    """K-MAX-MONTH: a calendar month is of one year."""
    long_ago = spent(DAY.replace(year=DAY.year - 1), 9_000_000)
    assert facts(spending=[long_ago]).spent_in_month(DAY) == ()
