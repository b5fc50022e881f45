"""Billing cycles: they begin on day 1, 11 or 21 of a month and last until the same day of the next (P-FEE)."""

from collections.abc import Iterator
from datetime import date, datetime

from domain.months import DAY, add_months, instant_of
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Cycle:
    """A billing cycle: its first day, and the first day of the next."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    @property
    def last(self) -> date:
        """Its last day."""
        return self.end - DAY

    @property
    def begins_at(self) -> datetime:
        """The instant at which it begins."""
        return instant_of(self.start)

    @property
    def ends_at(self) -> datetime:
        """The instant at which it is over."""
        return instant_of(self.end)


def cycle_from(start: date) -> Cycle:
    """Give the cycle that begins on a day, which is a first day of one."""
    return Cycle(start, add_months(start, 1))


def cycle_of(day: date, cycle_day: int) -> Cycle:
    """Give the cycle that a day lies in, for subscribers whose cycles begin on a day of the month."""
    this_month = day.replace(day=cycle_day)
    return cycle_from(this_month if this_month <= day else add_months(this_month, -1))


def next_start(day: date, cycle_day: int) -> date:
    """Give the first day after a day on which a cycle begins (P-WHEN)."""
    return cycle_of(day, cycle_day).end


def cycles_later(start: date, cycles: int) -> date:
    """Give the first day after so many whole cycles."""
    return add_months(start, cycles)


def cycles_between(start: date, until: date) -> Iterator[Cycle]:
    """List whole cycles from the first day of one to the first day of another."""
    while start < until:
        cycle = cycle_from(start)
        yield cycle
        start = cycle.end
