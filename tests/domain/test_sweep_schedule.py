"""When sweeps run: at the hours of the policies, again for what has become due, and late for what was missed."""

from datetime import date, datetime, time, timedelta

from domain.auto_renewals.hours import attempts_by, charge_times
from domain.catalogue.policy import Parameter
from domain.months import instant_of
from domain.sweeps.days import charge_day, reminder_day
from domain.sweeps.schedule import sweeps_due
from domain.sweeps.sweep import SweepDay
from tests.builders.catalogue import a_policy_version, published, the_catalogue

DAY = date(2024, 3, 15)
PAST = frozenset(DAY - timedelta(days=back) for back in range(1, 8))


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return instant_of(day, time(hour, minute))


def due(now: datetime, looked: dict[SweepDay, datetime] | None = None) -> list[SweepDay]:
    return sweeps_due(the_catalogue(), now, PAST, looked or {})


def test_the_charge_begins_at_seven_and_the_reminders_at_eight() -> None:
    """K-AUTO-CHARGE, K-AUTO-REMIND."""
    reminder = reminder_day(the_catalogue(), DAY)
    assert due(at(6, 59)) == []
    assert due(at(7)) == [charge_day(DAY)]
    assert due(at(8)) == [charge_day(DAY), reminder]


def test_a_sweep_rests_a_minute() -> None:
    looked = {charge_day(DAY): at(7)}
    assert due(at(7) + timedelta(seconds=59), looked) == []
    assert due(at(7, 1), looked) == [charge_day(DAY)]


def test_a_day_that_is_done_is_looked_at_again_while_it_lasts() -> None:
    """K-AUTO-CHARGE: a card may have become due since; an earlier day that is done is over."""
    looked = {charge_day(DAY): at(7)}
    assert sweeps_due(the_catalogue(), at(7, 30), PAST | {DAY}, looked) == [charge_day(DAY)]


def test_a_day_that_was_missed_is_made_up_for_first() -> None:
    """K-AUTO-CHARGE: for up to seven days."""
    missed = sweeps_due(the_catalogue(), at(7), PAST - {DAY - timedelta(days=7)}, {})
    assert missed == [charge_day(DAY - timedelta(days=7)), charge_day(DAY)]


def test_further_attempts_are_of_the_day_itself() -> None:
    """K-AUTO-CHARGE, AUTO_RENEW_RETRY_AT."""
    catalogue = published(a_policy_version(Parameter.AUTO_RENEW_RETRY_AT, "17:00;12:00;06:00", DAY))
    assert charge_times(catalogue, DAY) == (at(7), at(12), at(17))
    assert [attempts_by(catalogue, DAY, at(hour)) for hour in (6, 7, 12, 18)] == [0, 1, 2, 3]
    assert attempts_by(catalogue, DAY, at(18, day=DAY + timedelta(days=1))) == 1
    assert attempts_by(catalogue, DAY, at(18, day=DAY + timedelta(days=8))) == 0


def test_without_a_policy_nothing_is_charged() -> None:
    """G-VERSION."""
    catalogue = published(a_policy_version(Parameter.AUTO_RENEW_CHARGE_AT, None, DAY))
    assert charge_times(catalogue, DAY) == ()
