"""What Hypothesis draws from: days, terms and logs of purchases as they may happen."""

from datetime import date

from hypothesis import strategies as st

from domain.months import Term
from domain.subscribers.periods import EMPTY_LOG, Entry, PeriodLog

FIRST, LAST = date(2019, 1, 1), date(2026, 12, 31)

days = st.dates(FIRST, LAST)
terms = st.sampled_from(Term)
known_logs = st.one_of(st.just(EMPTY_LOG), days.map(PeriodLog.known_by_expiry))


@st.composite
def purchases(draw: st.DrawFn, most: int = 8) -> tuple[Entry, ...]:
    """Draw purchases in the order they were made."""
    bought = sorted(draw(st.lists(days, min_size=1, max_size=most)))
    return tuple(_entry(draw, day) for day in bought)


@st.composite
def quick_purchases(draw: st.DrawFn, most: int = 8) -> tuple[Entry, ...]:
    """Draw purchases made within some weeks, so that they mostly wait for one another."""
    start = draw(days)
    offsets = sorted(draw(st.lists(st.integers(0, 60), min_size=1, max_size=most)))
    return tuple(_entry(draw, date.fromordinal(start.toordinal() + offset)) for offset in offsets)


def _entry(draw: st.DrawFn, day: date) -> Entry:
    return Entry(draw(st.uuids()), draw(st.sampled_from("AB")), draw(st.integers(0, 2)), draw(terms), day)


logs = st.one_of(purchases(), quick_purchases())


def logged(begun: PeriodLog, bought: tuple[Entry, ...]) -> PeriodLog:
    """Buy one after another."""
    for entry in bought:
        begun = begun.with_bought(entry)
    return begun
