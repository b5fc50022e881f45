"""The business clock and new ids."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from gateways.clock import SystemClock
from gateways.ids import new_id

YEARS_AGO = timedelta(days=-1500)


def test_the_clock_tells_real_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_a_demo_runs_in_another_year() -> None:
    before = datetime.now(UTC)
    assert before + YEARS_AGO <= SystemClock(YEARS_AGO).now() <= datetime.now(UTC) + YEARS_AGO


def test_an_id_is_a_uuid_of_version_7_like_any_other() -> None:
    made = new_id()
    assert made.version == 7
    assert made == UUID(str(made))
    assert hash(made) == hash(UUID(str(made)))


def test_ids_rise_in_the_order_they_are_made() -> None:
    made = [new_id() for _ in range(10_000)]
    assert all(earlier < later for earlier, later in pairwise(made))
