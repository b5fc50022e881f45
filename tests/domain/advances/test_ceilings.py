"""The ceiling: the highest row whose two figures are both reached (S-CEILING)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.advances.ceiling import ceiling_of, row_for, within_ceiling
from domain.advances.standing import months_active
from domain.catalogue.advance_terms import CeilingRow
from domain.months import add_months
from tests.builders.advances import DAY, a_loan, standing, the_terms

ROWS = st.builds(
    CeilingRow,
    months_active_from=st.integers(0, 24),
    average_monthly_top_up_from=st.integers(0, 200_000),
    ceiling=st.integers(0, 100_000),
)


@pytest.mark.parametrize(
    ("months", "average", "ceiling"),
    [
        (0, 0, 5_000), (2, 10**9, 5_000), (3, 19_999, 5_000), (3, 20_000, 10_000), (5, 50_000, 10_000),
        (6, 50_000, 20_000), (11, 100_000, 20_000), (12, 99_999, 20_000), (12, 100_000, 50_000), (600, 10**9, 50_000),
    ],
)  # fmt: skip
def test_both_figures_must_be_reached(months: int, average: int, ceiling: int) -> None:
    """S-CEILING: the sample table."""
    stands = standing(activated_on=add_months(DAY, -months), average_monthly_top_up=average)
    found = ceiling_of(stands, the_terms(), DAY)
    assert (found.amount, found.sample) == (ceiling, True)


def test_the_day_before_a_month_is_full_it_does_not_count() -> None:
    stands = standing(activated_on=add_months(DAY, -3) + timedelta(days=1), average_monthly_top_up=20_000)
    assert ceiling_of(stands, the_terms(), DAY).amount == 5_000


@given(activated=st.dates(date(2000, 1, 1), date(2024, 1, 1)), days=st.integers(0, 9_000))
def test_months_active_are_the_most_that_do_not_pass_the_day(activated: date, days: int) -> None:
    """S-CEILING, K-MONTHS."""
    day = activated + timedelta(days=days)
    months = months_active(activated, day)
    assert add_months(activated, months) <= day < add_months(activated, months + 1)


@given(rows=st.lists(ROWS), months=st.integers(0, 24), average=st.integers(0, 200_000))
def test_no_reached_row_is_higher_than_the_chosen_one(rows: list[CeilingRow], months: int, average: int) -> None:
    """S-CEILING."""
    chosen = row_for(rows, months, average)
    reached = [r for r in rows if r.months_active_from <= months and r.average_monthly_top_up_from <= average]
    assert (chosen is None) == (not reached)
    assert all(chosen is not None and row.ceiling <= chosen.ceiling for row in reached)


def test_what_is_owed_and_the_new_advance_count_together() -> None:
    """S-CEILING."""
    stands = standing(a_loan(30_000), a_loan(15_000, repaid=5_000))
    assert within_ceiling(stands, 10_000, the_terms(), DAY) is None
    refused = within_ceiling(stands, 10_001, the_terms(), DAY)
    assert refused is not None
    assert (refused.actual, refused.limit, refused.clears_on) == ("50001", "50000", None)


def test_a_refusal_clears_on_the_day_a_row_is_reached() -> None:
    """S-CEILING, G-EXPLAIN."""
    stands = standing(activated_on=date(2024, 1, 20), average_monthly_top_up=60_000)
    refused = within_ceiling(stands, 10_000, the_terms(), DAY)
    assert refused is not None
    assert refused.clears_on == date(2024, 4, 20)
    later = within_ceiling(stands, 20_000, the_terms(), DAY)
    assert later is not None
    assert later.clears_on == date(2024, 7, 20)
