"""The stack of bought periods: nothing is lost, the shorter waits less, months keep their day (K-STACK, K-MONTHS)."""

from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date
from functools import cached_property
from uuid import UUID

from domain.months import DAY, WEEK, Term, add_months
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Chain:
    """An unbroken chain of periods: the day it began on, and the months and weeks counted since."""

    began_on: date
    months: int = 0
    weeks: int = 0

    @property
    def next_day(self) -> date:
        """The first day after what is counted (K-MONTHS)."""
        day = add_months(self.began_on, self.months)
        return day + self.weeks * WEEK if self.weeks else day

    @property
    def last_day(self) -> date:
        """The last day that is counted."""
        return self.next_day - DAY

    def then(self, term: Term) -> "Chain":
        """Count one more period."""
        return Chain(self.began_on, self.months + term.months, self.weeks + term.weeks)


@dataclass(frozen=True, slots=True)
class Entry:
    """A bought period, as it stands in a card's log."""

    renewal_id: UUID
    package: str
    extra_rooms: int
    term: Term
    bought_on: date


@dataclass(frozen=True, slots=True)
class Period:
    """A bought period with its first and last day of service."""

    entry: Entry
    starts_on: date
    ends_on: date


@dataclass(frozen=True)
class PeriodLog:
    """A card's log: what is already used up, as a chain, and the bought periods in the order they were bought.

    A card known only by its expiry day is a chain that begins on the day after, and no entry (K-MONTHS).
    A log never changes, so its purchases are replayed once. `end` is the chain counted to the end of all of them and
    `expires_on` its last day of service, both None where the card never had one; neither hangs on the order in which
    the periods are used.
    """

    chain: Chain | None = None
    entries: tuple[Entry, ...] = ()
    end: Chain | None = field(init=False, repr=False, compare=False)
    expires_on: date | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Tell the end at once: whoever has a log asks for it, again and again."""
        end = self.chain
        for entry in self.entries:
            end = _carrying_on(end, entry.bought_on).then(entry.term)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "expires_on", end.last_day if end else None)

    @classmethod
    def known_by_expiry(cls, expires_on: date | None) -> "PeriodLog":
        """Begin the log of a card of which only the expiry day is known."""
        return cls(None if expires_on is None else Chain(expires_on + DAY))

    def periods(self) -> tuple[Period, ...]:
        """List the bought periods in the order they are used."""
        return self._periods if self.entries else ()

    def with_bought(self, entry: Entry) -> "PeriodLog":
        """Add a bought period (K-STACK, K-FROM)."""
        return PeriodLog(self.chain, (*self.entries, entry))

    def expiry_with(self, term: Term, bought_on: date) -> date:
        """Tell the expiry day that one more period would bring, wherever it is used (K-STACK, K-FROM)."""
        return _carrying_on(self.end, bought_on).then(term).last_day

    def without(self, renewal_id: UUID) -> "PeriodLog":
        """Take a bought period out, as if it had never been bought (K-REFUND); one used up is no longer an entry."""
        return replace(self, entries=tuple(entry for entry in self.entries if entry.renewal_id != renewal_id))

    def settled(self, day: date) -> "PeriodLog":
        """Count periods that ended before a day as used up, so that the log stays short; no date changes."""
        chain, order = self._stacked
        ended = [period.entry for period in self._periods if period.ends_on < day]
        if not ended or chain is None:
            return self
        for entry in ended:
            chain = chain.then(entry.term)
        return PeriodLog(chain, tuple(entry for entry in self.entries if entry in order and entry not in ended))

    @cached_property
    def _periods(self) -> tuple[Period, ...]:
        return tuple(_dated(*self._stacked))

    @cached_property
    def _stacked(self) -> tuple[Chain | None, tuple[Entry, ...]]:
        """Replay the purchases: the chain in use, and its entries in the order they are used."""
        chain, end = self.chain, self.chain
        order: tuple[Entry, ...] = ()
        for entry in self.entries:
            carried_on = _carrying_on(end, entry.bought_on)
            if carried_on is not end:
                chain, order = carried_on, ()
            begun = sum(period.starts_on <= entry.bought_on for period in _dated(chain, order))
            waiting = sorted([*order[begun:], entry], key=lambda each: each.term.months)  # a week has none
            order, end = (*order[:begun], *waiting), carried_on.then(entry.term)
        return chain, order


EMPTY_LOG = PeriodLog()


def _dated(chain: Chain | None, order: tuple[Entry, ...]) -> Iterator[Period]:
    for entry in order:
        if chain is None:  # an entry always has a chain: replaying gives it one
            return
        after = chain.then(entry.term)
        yield Period(entry, chain.next_day, after.last_day)
        chain = after


def _carrying_on(end: Chain | None, bought_on: date) -> Chain:
    """Give the chain, counted to its end, that a purchase carries on; a new one where service has ended (K-FROM)."""
    return end if end is not None and bought_on < end.next_day else Chain(bought_on)
