"""Days and months are those of Asia/Ho_Chi_Minh (G-TIME)."""

from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from domain.months import add_months, instant_of, local_day, month_start
from tests.domain.strategies import days


@given(day=days, at=st.times())
def test_a_local_time_of_day_comes_back_from_utc(day: date, at: time) -> None:
    """G-TIME: seven hours ahead, all year round."""
    instant = instant_of(day, at)
    assert instant.tzinfo is UTC
    assert local_day(instant) == day
    assert instant == datetime.fromisoformat(f"{day}T{at.isoformat()}+07:00")


def test_a_day_ends_at_seventeen_hours_utc() -> None:
    """G-TIME: midnight in Asia/Ho_Chi_Minh."""
    assert local_day(datetime(2022, 8, 31, 16, 59, 59, tzinfo=UTC)) == date(2022, 8, 31)
    assert local_day(datetime(2022, 8, 31, 17, tzinfo=UTC)) == date(2022, 9, 1)


@given(day=days, months=st.integers(-24, 24))
def test_a_month_starts_on_its_first(day: date, months: int) -> None:
    start = month_start(day, months)
    assert start.day == 1
    assert add_months(start, -months) <= day < add_months(start, 1 - months)
