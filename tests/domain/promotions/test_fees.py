"""What a cycle costs: whole, or by the days of use, against a second formula in fractions (P-FEE, P-PRORATA)."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.programme import CYCLE_DAYS
from domain.months import DAY
from domain.promotions.cycle import Cycle, cycle_of, cycles_between, next_start
from domain.promotions.enrolment import EnrolmentStatus, Stint
from domain.promotions.fees import lines_of, prorated
from tests.builders.promotions import EXPIRY, at, held, the_terms

DAYS = st.dates(date(2015, 1, 1), date(2032, 12, 31))
CYCLES = st.sampled_from(CYCLE_DAYS)


def by_fractions(fee: int, used: int, days: int) -> int:
    """The second formula: the exact part, plus a half, cut."""
    return floor(Fraction(fee) * used / days + Fraction(1, 2))


@given(day=DAYS, cycle_day=CYCLES)
def test_every_day_lies_in_one_cycle_that_begins_on_its_day(day: date, cycle_day: int) -> None:
    """P-WHEN: the next renewal is the first such day after it."""
    cycle = cycle_of(day, cycle_day)
    assert cycle.start.day == cycle.end.day == cycle_day
    assert cycle.start <= day <= cycle.last
    assert 28 <= cycle.days <= 31
    assert next_start(day, cycle_day) == cycle.end > day


@pytest.mark.parametrize("cycle_day", CYCLE_DAYS)
def test_cycles_follow_each_other_across_years_and_both_kinds_of_february(cycle_day: int) -> None:
    """P-FEE."""
    cycles = list(cycles_between(date(2015, 1, cycle_day), date(2025, 1, cycle_day)))
    assert len(cycles) == 120
    assert all(one.end == other.start for one, other in pairwise(cycles))
    assert {cycle.days for cycle in cycles} == {28, 29, 30, 31}


@pytest.mark.parametrize("cycle_day", CYCLE_DAYS)
def test_every_fee_is_pro_rated_to_the_dong_for_every_day_of_every_cycle(cycle_day: int) -> None:
    """P-PRORATA: fee times days used over the days of the whole cycle, half up, once."""
    programmes = [version.value for versions in the_terms().programmes.values() for version in versions]
    fees = {package.fee for programme in programmes if programme for package in programme.packages}
    for cycle in cycles_between(date(2015, 12, cycle_day), date(2017, 4, cycle_day)):
        for fee in fees:
            for used in range(1, cycle.days + 1):
                assert prorated(fee, used, cycle.days) == by_fractions(fee, used, cycle.days)


@given(fee=st.integers(1, 10**8), days=st.integers(28, 31), data=st.data())
def test_the_parts_of_an_upgrade_add_up_to_within_a_dong(fee: int, days: int, data: st.DataObject) -> None:
    """P-PRORATA."""
    old, new = data.draw(st.integers(0, days)), data.draw(st.integers(1, 10**8))
    exact = Fraction(fee * old + new * (days - old), days)
    assert abs(prorated(fee, old, days) + prorated(new, days - old, days) - exact) <= 1


@given(since=st.integers(0, 30), last=st.integers(0, 30), upgrade=st.none() | st.integers(0, 30), cycle_day=CYCLES)
def test_a_cycle_s_lines_are_its_days_and_no_others(since: int, last: int, upgrade: int | None, cycle_day: int) -> None:
    """P-FEE, P-UPGRADE: every day in use is in one line; the day of a change counts as new."""
    cycle = cycle_of(date(2016, 2, 15), cycle_day)
    first, final = cycle.start + since * DAY, cycle.start + last * DAY
    enrolment = held("CT1", since=first, cycle_day=cycle_day, ends_on=final, status=EnrolmentStatus.CANCELLED)
    if upgrade is not None and since <= upgrade <= last:
        stint = Stint("CT3", enrolment.stint.version, cycle.start + upgrade * DAY)
        enrolment = enrolment.upgraded(stint, at(stint.since))
    lines = lines_of(enrolment, cycle, the_terms())
    used = max(0, min(final, cycle.last).toordinal() - first.toordinal() + 1) if first <= cycle.last else 0
    assert sum(line.days for line in lines) == used
    assert all(line.fee == by_fractions(line.whole_fee, line.days, cycle.days) for line in lines)


def test_a_whole_cycle_is_charged_with_the_subscription_that_the_package_includes() -> None:
    """P-FEE: 101.000 and the line's 49.000, which is never pro-rated here."""
    cycle = cycle_of(date(2016, 1, 15), 1)
    (line,) = lines_of(held("GM9000", "KHDN", since=cycle.start, expires_on=date(2016, 6, 30)), cycle, the_terms())
    assert (line.fee, line.subscription, line.amount) == (101_000, 49_000, 150_000)
    assert line.arithmetic == "101.000; + 49.000 = 150.000"


def test_a_charge_shows_the_line_of_arithmetic_that_it_came_from() -> None:
    """P-PRORATA, P-CANCEL: the day of the cancellation included."""
    cycle = Cycle(date(2016, 1, 1), date(2016, 2, 1))
    begun = held("DN45", "KHDN", since=cycle.start, expires_on=date(2016, 6, 30))
    (line,) = lines_of(
        begun.ended(EnrolmentStatus.CANCELLED, at(date(2016, 1, 12)), date(2016, 1, 12)), cycle, the_terms()
    )
    assert (line.amount, line.arithmetic) == (17_419, "45.000 x 12/31 = 17.419")


def test_the_subscription_is_charged_once_whatever_a_cycle_holds() -> None:
    """P-FEE."""
    cycle = cycle_of(date(2016, 1, 15), 1)
    enrolment = held("GM9000", "KHDN", since=cycle.start, expires_on=date(2016, 6, 30))
    assert [line.amount for line in lines_of(enrolment, cycle, the_terms(), subscribed=True)] == [101_000]


@pytest.mark.parametrize(("cycle_day", "last"), [(1, EXPIRY), (11, date(2016, 1, 10)), (21, date(2016, 1, 20))])
def test_who_renews_later_keeps_the_old_package_at_its_fee_until_the_day_before(cycle_day: int, last: date) -> None:
    """P-BRIDGE; one who opted out ends on the expiry."""
    enrolment = held("DN80", "KHDN", cycle_day=cycle_day)
    cycle = cycle_of(EXPIRY, cycle_day)
    (whole,) = lines_of(enrolment, cycle, the_terms())
    assert enrolment.last_day(the_terms().rounds[enrolment.key]) == last
    assert (whole.days, whole.amount) == (cycle.days, 80_000)
    out = enrolment.opted_out(at(date(2015, 12, 20)), date(2015, 12, 20))
    assert (
        sum(line.days for line in lines_of(out, cycle, the_terms())) == (EXPIRY - cycle.start) // timedelta(days=1) + 1
    )
