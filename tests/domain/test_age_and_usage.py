"""A payer activated long enough ago, with enough basic usage, each as its policy stood (K-AGE, K-USAGE)."""

from datetime import date, timedelta

import pytest

from domain.catalogue.policy import Parameter
from domain.refusal import FigureUnit, Rule
from tests.builders.catalogue import a_policy_version, published
from tests.builders.clearing import first_day_without
from tests.builders.renewals import facts, refusals
from tests.builders.subscribers import a_subscriber

TIGHTENED = date(2022, 8, 26)


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


def test_a_rule_that_ends_with_nothing_after_it_clears_on_its_end() -> None:
    """K-AGE, G-EXPLAIN, G-VERSION: the end of a version is exclusive."""
    ends = date(2022, 9, 20)
    catalogue = published(a_policy_version(Parameter.MIN_DAYS_SINCE_ACTIVATION, "60", TIGHTENED, valid_to=ends))
    known = facts(payer=a_subscriber(activated_on=date(2022, 9, 1)), catalogue=catalogue)
    assert refusals(known, date(2022, 9, 15))[Rule.K_AGE].clears_on == ends
    assert first_day_without(Rule.K_AGE, known, date(2022, 9, 15)) == ends


def test_an_age_cites_the_version_that_asks_it() -> None:
    """K-AGE, G-EXPLAIN."""
    citation = refusals(facts(payer=a_subscriber(activated_on=TIGHTENED)), TIGHTENED)[Rule.K_AGE].citation
    assert citation is not None
    assert (citation.valid_from, citation.section) == (TIGHTENED, "2. ĐỐI TƯỢNG")


@pytest.mark.parametrize(
    ("day", "needed"),
    [
        (date(2019, 7, 30), 0),
        (date(2019, 7, 31), 10_000),
        (date(2021, 12, 27), 10_000),
        (date(2021, 12, 28), 20_000),
        (date(2026, 1, 1), 20_000),
    ],
)
def test_basic_usage_is_needed_to_the_dong(day: date, needed: int) -> None:
    """K-USAGE: 10,000 đồng from 2019-07-31, 20,000 from 2021-12-28; at least, so the figure itself will do."""
    assert Rule.K_USAGE not in refusals(facts(payer=a_subscriber(basic_usage=needed)), day)
    if needed:
        refusal = refusals(facts(payer=a_subscriber(basic_usage=needed - 1)), day)[Rule.K_USAGE]
        assert (refusal.actual, refusal.limit, refusal.unit) == (str(needed - 1), str(needed), FigureUnit.VND)


def test_the_refusal_says_as_of_which_day_the_usage_is() -> None:
    """K-USAGE: the operator tells it three to four days late."""
    payer = a_subscriber(basic_usage=19_999, usage_as_of=date(2022, 9, 28))
    words = refusals(facts(payer=payer), date(2022, 10, 1))[Rule.K_USAGE].says.parameters
    assert words == {"min": "20.000", "used": "19.999", "as_of": "28/09/2022"}


@pytest.mark.parametrize("as_of", [None, date(2019, 1, 1)])
def test_a_usage_without_its_day_or_long_past_refuses_nobody_by_itself(as_of: date | None) -> None:
    """K-USAGE: the figure decides."""
    assert refusals(facts(payer=a_subscriber(usage_as_of=as_of)), date(2022, 10, 1)) == {}
    poor = a_subscriber(usage_as_of=None, basic_usage=0)
    assert refusals(facts(payer=poor), date(2022, 10, 1))[Rule.K_USAGE].says.parameters["as_of"] == "-"
