"""No service message leaves before the hour in force (G-MSG, G-TIME)."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.policy import Parameter
from domain.messages.message import earliest_departure
from domain.months import HO_CHI_MINH
from tests.builders.catalogue import a_policy_version, published, the_catalogue


@pytest.mark.parametrize(
    ("at", "leaves"),
    [
        (time(0), time(8)),
        (time(7), time(8)),
        (time(7, 59, 59, 999_999), time(8)),
        (time(8), None),
        (time(23, 59), None),
    ],
)
def test_a_message_of_the_night_waits_for_eight_in_the_morning(at: time, leaves: time | None) -> None:
    """G-MSG: of the same day in Asia/Ho_Chi_Minh; any other may leave at once."""
    day = date(2022, 10, 10)
    expected = None if leaves is None else datetime.combine(day, leaves, HO_CHI_MINH)
    assert earliest_departure(the_catalogue(), datetime.combine(day, at, HO_CHI_MINH)) == expected


@given(st.datetimes(datetime(2018, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - the zone follows
def test_no_message_leaves_before_eight_nor_waits_a_day(now: datetime) -> None:
    """G-MSG: before the policy began, too."""
    leaves = earliest_departure(the_catalogue(), now) or now
    assert leaves.astimezone(HO_CHI_MINH).time() >= time(8)
    assert leaves.astimezone(HO_CHI_MINH).date() == now.astimezone(HO_CHI_MINH).date()


def test_a_later_hour_may_be_published() -> None:
    """G-MSG, G-VERSION."""
    catalogue = published(a_policy_version(Parameter.AUTO_RENEW_NOTIFY_AT, "09:30", date(2023, 1, 1)))
    nine = datetime(2023, 1, 1, 2, tzinfo=UTC)
    assert earliest_departure(catalogue, nine) == datetime(2023, 1, 1, 2, 30, tzinfo=UTC)
    assert earliest_departure(the_catalogue(), nine) is None
