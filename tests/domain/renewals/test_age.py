"""A payer activated long enough ago, as the policy stood (K-AGE)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.refusal import FigureUnit, Rule
from tests.builders.catalogue import a_policy_version, published, the_catalogue
from tests.builders.clearing import first_day_without
from tests.builders.renewals import facts, refusals
from tests.builders.subscribers import a_subscriber

TIGHTENED = date(2022, 8, 26)
ENDS = date(2022, 9, 20)


@pytest.mark.parametrize(
    ("day", "days_needed"),
    [
        (date(2022, 1, 6), 0),
        (date(2022, 1, 7), 30),
        (TIGHTENED - timedelta(days=1), 30),
        (TIGHTENED, 90),
        (date(2026, 1, 1), 90),
    ],
)
def test_a_line_may_pay_from_the_day_it_is_old_enough(day: date, days_needed: int) -> None:
    """K-AGE: no rule before 2022-01-07, then 30 days, 90 from 2022-08-26."""
    old_enough = a_subscriber(activated_on=day - timedelta(days=days_needed))
    assert Rule.K_AGE not in refusals(facts(payer=old_enough), day)
    if days_needed:
        young = a_subscriber(activated_on=day - timedelta(days=days_needed - 1))
        refusal = refusals(facts(payer=young), day)[Rule.K_AGE]
        assert (refusal.actual, refusal.limit, refusal.unit) == (
            str(days_needed - 1),
            str(days_needed),
            FigureUnit.DAYS,
        )


@pytest.mark.parametrize(
    ("activated_on", "day", "clears_on"),
    [
        (date(2022, 7, 20), date(2022, 8, 10), date(2022, 8, 19)),  # of age before the rule is tightened
        (date(2022, 7, 26), date(2022, 8, 10), date(2022, 8, 25)),  # on the last day of the 30
        (date(2022, 7, 27), date(2022, 8, 10), date(2022, 10, 25)),  # a day too late for it
        (date(2022, 9, 1), date(2022, 9, 15), date(2022, 11, 30)),
    ],
)
def test_the_day_a_line_comes_of_age_is_named_and_right(activated_on: date, day: date, clears_on: date) -> None:
    """K-AGE, G-EXPLAIN: though the policy changes in between."""
    known = facts(payer=a_subscriber(activated_on=activated_on))
    assert refusals(known, day)[Rule.K_AGE].clears_on == clears_on
    assert first_day_without(Rule.K_AGE, known, day) == clears_on


def test_a_rule_that_is_about_to_be_switched_off_clears_with_it() -> None:
    """K-AGE, G-EXPLAIN, G-VERSION."""
    off = date(2022, 9, 20)
    catalogue = published(a_policy_version(Parameter.MIN_DAYS_SINCE_ACTIVATION, None, off))
    known = facts(payer=a_subscriber(activated_on=date(2022, 9, 1)), catalogue=catalogue)
    assert refusals(known, date(2022, 9, 15))[Rule.K_AGE].clears_on == off
    assert Rule.K_AGE not in refusals(known, off)


def test_a_figure_that_ends_with_nothing_under_it_clears_on_its_end() -> None:
    """K-AGE, G-EXPLAIN, G-VERSION: the end of a version is exclusive."""
    known = facts(payer=a_subscriber(activated_on=date(2022, 9, 1)), catalogue=_ninety_days_until(ENDS))
    assert refusals(known, date(2022, 9, 15))[Rule.K_AGE].clears_on == ENDS
    assert first_day_without(Rule.K_AGE, known, date(2022, 9, 15)) == ENDS


def test_a_figure_that_ends_gives_way_to_the_one_it_lay_over() -> None:
    """K-AGE, G-VERSION: sixty days for a while, then ninety again."""
    catalogue = published(a_policy_version(Parameter.MIN_DAYS_SINCE_ACTIVATION, "60", TIGHTENED, valid_to=ENDS))
    known = facts(payer=a_subscriber(activated_on=date(2022, 9, 1)), catalogue=catalogue)
    assert refusals(known, date(2022, 9, 15))[Rule.K_AGE].limit == "60"
    assert (refusals(known, ENDS)[Rule.K_AGE].limit, refusals(known, ENDS)[Rule.K_AGE].actual) == ("90", "19")


def test_an_age_cites_the_version_that_asks_it() -> None:
    """K-AGE, G-EXPLAIN."""
    citation = refusals(facts(payer=a_subscriber(activated_on=TIGHTENED)), TIGHTENED)[Rule.K_AGE].citation
    assert citation is not None
    assert (citation.valid_from, citation.section) == (TIGHTENED, "2. ĐỐI TƯỢNG")


def _ninety_days_until(ends: date) -> Catalogue:
    known = the_catalogue()
    only = a_policy_version(Parameter.MIN_DAYS_SINCE_ACTIVATION, "90", TIGHTENED, valid_to=ends)
    return replace(known, policies={**known.policies, Parameter.MIN_DAYS_SINCE_ACTIVATION: (only,)})
