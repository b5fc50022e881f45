"""Enough basic usage of the last 30 days, as its policy stood (K-USAGE)."""

from datetime import date

import pytest

from domain.catalogue.policy import Parameter
from domain.refusal import FigureUnit, Rule
from tests.builders.catalogue import a_policy_version, published
from tests.builders.renewals import facts, refusals
from tests.builders.subscribers import a_subscriber
from tests.builders.texts import told


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


@pytest.mark.parametrize("as_of", [None, date(2022, 8, 17)])
def test_a_usage_without_its_day_or_of_up_to_45_days_ago_refuses_nobody_by_itself(as_of: date | None) -> None:
    """K-USAGE: the figure decides."""
    assert refusals(facts(payer=a_subscriber(usage_as_of=as_of)), date(2022, 10, 1)) == {}


@pytest.mark.parametrize("used", [0, 100_000_000])
def test_a_usage_told_more_than_45_days_ago_is_none_and_the_refusal_says_since_when(used: int) -> None:
    """K-USAGE: however much it was; citing the policy that says how old is too old."""
    payer = a_subscriber(basic_usage=used, usage_as_of=date(2022, 8, 16))
    refusal = refusals(facts(payer=payer), date(2022, 10, 1))[Rule.K_USAGE]
    assert (refusal.actual, refusal.limit, refusal.unit) == ("0", "20000", FigureUnit.VND)
    assert "Tu sau ngay 16/08/2022 he thong chua nhan duoc so lieu cuoc" in told(refusal.says)
    assert refusal.citation is not None
    assert refusal.citation.valid_from == date(2018, 12, 26)


def test_how_old_a_usage_may_be_is_a_policy_that_can_be_switched_off() -> None:
    """K-USAGE, G-VERSION."""
    catalogue = published(a_policy_version(Parameter.USAGE_MAX_AGE_DAYS, None, date(2022, 9, 1)))
    assert (
        refusals(facts(payer=a_subscriber(usage_as_of=date(2022, 1, 1)), catalogue=catalogue), date(2022, 10, 1)) == {}
    )


def test_a_usage_whose_day_is_not_known_is_refused_without_the_sentence_that_dates_it() -> None:
    """K-USAGE, G-MSG: a day that nobody told is not written as a dash."""
    poor = a_subscriber(usage_as_of=None, basic_usage=0)
    text = told(refusals(facts(payer=poor), date(2022, 10, 1))[Rule.K_USAGE].says)
    assert "tu 20.000d trong 30 ngay gan nhat. Vui long thu lai sau 3-4 ngay" in text
    assert "So lieu" not in text
