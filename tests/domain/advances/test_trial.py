"""A table of ceilings on trial: each past subscriber is in one row, and shares are kept (S-CEILING)."""

from hypothesis import given
from hypothesis import strategies as st

from domain.advances.trial import Tried, thresholds, tried
from domain.catalogue.advance_terms import CeilingRow

TABLE = [
    CeilingRow(months_active_from=0, average_monthly_top_up_from=0, ceiling=10_000),
    CeilingRow(months_active_from=6, average_monthly_top_up_from=50_000, ceiling=40_000),
]
GROUPS = st.builds(
    Tried,
    months_active=st.sampled_from([0, 6]),
    average_monthly_top_up=st.sampled_from([0, 50_000]),
    ceiling=st.integers(1, 50_000),
    subscribers=st.integers(1, 1_000),
    peak=st.integers(0, 10**7),
)


@given(st.lists(GROUPS))
def test_every_past_subscriber_is_in_one_row(groups: list[Tried]) -> None:
    rows = tried(TABLE, groups)
    assert sum(row.subscribers for row in rows) == sum(group.subscribers for group in groups)
    assert sum(row.actual for row in rows) == sum(group.peak for group in groups)


def test_a_ceiling_twice_as_high_is_likely_to_be_owed_twice_as_much() -> None:
    group = Tried(months_active=0, average_monthly_top_up=0, ceiling=5_000, subscribers=4, peak=12_345)
    low, high = tried(TABLE, [group])
    assert (low.subscribers, low.actual, low.likely, low.possible) == (4, 12_345, 24_690, 40_000)
    assert (high.subscribers, high.actual, high.likely, high.possible) == (0, 0, 0, 0)


def test_who_reaches_no_row_would_have_been_advanced_nothing() -> None:
    group = Tried(months_active=0, average_monthly_top_up=0, ceiling=5_000, subscribers=1, peak=1)
    assert thresholds(TABLE[1:]) == ([0, 6], [0, 50_000])
    _, left = tried(TABLE[1:], [group])
    assert (left.row, left.subscribers, left.likely, left.possible) == (None, 1, 0, 0)
