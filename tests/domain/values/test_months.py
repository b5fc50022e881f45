"""Months keep the day they began on, and the order of use never changes the expiry (K-MONTHS)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.months import DAY, Term, add_months
from domain.subscribers.periods import EMPTY_LOG, Chain
from tests.builders.cards import a_period
from tests.domain.strategies import days, terms

MONTHLY = {Term.P1M: 1, Term.P2M: 2, Term.P3M: 3, Term.P6M: 6, Term.P12M: 12}


@pytest.mark.parametrize("term", MONTHLY)
@given(day=days)
def test_so_many_renewals_of_a_month_end_with_one_of_so_many_months(term: Term, day: date) -> None:
    """K-MONTHS: twelve one-month renewals end on the same day as one of twelve months."""
    monthly = EMPTY_LOG
    for _ in range(MONTHLY[term]):
        monthly = monthly.with_bought(a_period(Term.P1M, day))
    assert monthly.expires_on == EMPTY_LOG.with_bought(a_period(term, day)).expires_on


@given(began_on=days, bought=st.lists(terms, min_size=2, max_size=8), data=st.data())
def test_the_order_of_use_never_changes_the_expiry(began_on: date, bought: list[Term], data: st.DataObject) -> None:
    """K-MONTHS: weeks mixed in."""
    assert _after(began_on, data.draw(st.permutations(bought))) == _after(began_on, bought)


@given(began_on=days, bought=st.lists(terms, max_size=8))
def test_a_period_starts_after_the_months_then_the_weeks_of_those_before_it(began_on: date, bought: list[Term]) -> None:
    """K-MONTHS: months first, cut to the month's end, then seven days for each week."""
    months = sum(MONTHLY.get(term, 0) for term in bought)
    weeks = bought.count(Term.P1W)
    assert _after(began_on, bought) == add_months(began_on, months) + timedelta(days=7 * weeks)


@given(day=days, months=st.integers(0, 60))
def test_months_later_is_the_same_day_of_the_month_or_its_last(day: date, months: int) -> None:
    """K-MONTHS: cut to the end of a short month, never spilling into the next."""
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + DAY).day == 1)


@pytest.mark.parametrize(
    ("began", "expiries"),
    [
        (date(2023, 1, 31), [date(2023, 2, 27), date(2023, 3, 30), date(2023, 4, 29)]),
        (date(2024, 1, 31), [date(2024, 2, 28), date(2024, 3, 30), date(2024, 4, 29)]),
        (date(2022, 11, 1), [date(2022, 11, 30), date(2022, 12, 31), date(2023, 1, 31)]),
    ],
)
def test_a_chain_comes_back_to_the_day_it_began_on(began: date, expiries: list[date]) -> None:
    """K-MONTHS: after a short month the 31st is the 31st again."""
    log, seen = EMPTY_LOG, []
    for _ in expiries:
        log = log.with_bought(a_period(Term.P1M, began))
        seen.append(log.expires_on)
    assert seen == expiries


def _after(began_on: date, bought: list[Term]) -> date:
    chain = Chain(began_on)
    for term in bought:
        chain = chain.then(term)
    return chain.next_day
