"""Counting used-up periods, or taking one out, leaves all others where they belong (K-STACK, K-REFUND)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.subscribers.periods import Entry, PeriodLog
from tests.domain.strategies import known_logs, logged, logs

few_days = st.integers(-1, 1).map(lambda ahead: timedelta(days=ahead))


@given(known_logs, logs, st.data())
def test_settling_changes_no_date(known: PeriodLog, bought: tuple[Entry, ...], data: st.DataObject) -> None:
    """K-STACK: what is used up may be counted instead of kept; the last day of a period is one of its days."""
    log = logged(known, bought)
    day = data.draw(st.sampled_from([period.ends_on for period in log.periods()])) + data.draw(few_days)
    settled = log.settled(day)
    assert settled.expires_on == log.expires_on
    assert settled.periods() == tuple(period for period in log.periods() if period.ends_on >= day)


@given(known_logs, logs, st.data())
def test_what_is_bought_after_settling_lands_where_it_would_have(
    known: PeriodLog, bought: tuple[Entry, ...], data: st.DataObject
) -> None:
    """K-STACK: as a card does with each renewal, as of the day of the purchase."""
    kept = settled = known
    for entry in bought:
        kept = kept.with_bought(entry)
        settled = settled.settled(entry.bought_on).with_bought(entry)
        assert settled.expires_on == kept.expires_on
    day = data.draw(st.dates(bought[-1].bought_on, bought[-1].bought_on.replace(year=2028)))
    assert _from(settled, day) == _from(kept, day)


@given(known_logs, logs, st.data())
def test_a_period_taken_out_was_never_bought(known: PeriodLog, bought: tuple[Entry, ...], data: st.DataObject) -> None:
    """K-REFUND, K-STACK: its period leaves the log, and every other stands where it would without it."""
    taken = data.draw(st.sampled_from(bought))
    others = tuple(entry for entry in bought if entry != taken)
    assert logged(known, bought).without(taken.renewal_id) == logged(known, others)
    assert logged(known, bought).without(taken.renewal_id).expires_on == logged(known, others).expires_on


def _from(log: PeriodLog, day: date) -> list[object]:
    return [period for period in log.periods() if period.ends_on >= day]
