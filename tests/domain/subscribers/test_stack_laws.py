"""Laws of the stack of periods: nothing is lost or doubled, the shorter goes first (K-STACK, K-FROM, K-MONTHS)."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given

from domain.months import DAY, add_months
from domain.subscribers.periods import Entry, PeriodLog
from tests.domain.strategies import known_logs, logged, logs


@given(known_logs, logs)
def test_no_day_is_lost_or_doubled(known: PeriodLog, bought: tuple[Entry, ...]) -> None:
    """K-STACK: each period begins on the day after the one before it ends, and the card expires with the last."""
    periods = logged(known, bought).periods()
    assert all(before.ends_on + DAY == after.starts_on for before, after in pairwise(periods))
    assert all(period.starts_on <= period.ends_on for period in periods)
    assert periods[-1].ends_on == logged(known, bought).expires_on


@given(known_logs, logs)
def test_every_purchase_of_a_chain_is_in_it_once(known: PeriodLog, bought: tuple[Entry, ...]) -> None:
    """K-STACK: what was bought since the card was last expired, and only that."""
    since = 0
    for count, entry in enumerate(bought):
        since = count if _expired(logged(known, bought[:count]), entry.bought_on) else since
    used = [period.entry for period in logged(known, bought).periods()]
    assert sorted(used, key=bought.index) == list(bought[since:])


@given(known_logs, logs)
def test_a_renewal_never_displaces_the_period_in_use_or_one_already_used(
    known: PeriodLog, bought: tuple[Entry, ...]
) -> None:
    """K-STACK: the period in use runs to its end."""
    for count, entry in enumerate(bought):
        before = logged(known, bought[:count])
        if not _expired(before, entry.bought_on):
            begun = [period for period in before.periods() if period.starts_on <= entry.bought_on]
            assert list(before.with_bought(entry).periods()[: len(begun)]) == begun


@given(known_logs, logs)
def test_of_those_waiting_the_shorter_is_used_first_and_equals_as_they_were_bought(
    known: PeriodLog, bought: tuple[Entry, ...]
) -> None:
    """K-STACK: seen from the day of the last purchase."""
    waiting = [period.entry for period in logged(known, bought).periods() if period.starts_on > bought[-1].bought_on]
    ranks = [(entry.term.months * 5 + entry.term.weeks, bought.index(entry)) for entry in waiting]
    assert ranks == sorted(ranks)


@given(known_logs, logs)
def test_a_renewal_lengthens_by_its_term_wherever_it_is_put(known: PeriodLog, bought: tuple[Entry, ...]) -> None:
    """K-STACK, K-MONTHS: the expiry follows from the chain's first day and what is in it, not from the order."""
    periods = logged(known, bought).periods()
    terms = [period.entry.term for period in periods]
    after = add_months(periods[0].starts_on, sum(term.months for term in terms))
    assert periods[-1].ends_on == after + sum(term.weeks for term in terms) * timedelta(weeks=1) - DAY


@given(known_logs, logs)
def test_an_expired_card_begins_on_the_day_it_is_paid(known: PeriodLog, bought: tuple[Entry, ...]) -> None:
    """K-FROM: and one without an expiry day likewise."""
    for count, entry in enumerate(bought):
        before = logged(known, bought[:count])
        if _expired(before, entry.bought_on):
            (period,) = before.with_bought(entry).periods()
            assert (period.entry, period.starts_on) == (entry, entry.bought_on)


def _expired(log: PeriodLog, day: date) -> bool:
    return log.expires_on is None or log.expires_on < day
