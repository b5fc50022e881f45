"""A sweep: one day's run over all cards due, shared by workers (K-AUTO-REMIND, K-AUTO-CHARGE)."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.refusal import Rule
from domain.values import dataclass


class SweepKind(StrEnum):
    """What a sweep does with the cards that are due; those of promotions are about enrolments (P-FORECAST)."""

    REMIND = "REMIND"
    CHARGE = "CHARGE"
    PROMOTION_NOTIFY = "PROMOTION_NOTIFY"
    PROMOTION_WELCOME = "PROMOTION_WELCOME"
    PROMOTION_RENEW = "PROMOTION_RENEW"
    PROMOTION_CLOSE = "PROMOTION_CLOSE"

    @property
    def of_promotions(self) -> bool:
        """Tell whether it is about enrolments, not cards."""
        return self in PROMOTION_KINDS


PROMOTION_KINDS = frozenset(kind for kind in SweepKind if kind.startswith("PROMOTION_"))


@dataclass(frozen=True, slots=True)
class SweepDay:
    """Which sweep: its kind, the day it runs for, and the expiry day of the cards that it is about."""

    kind: SweepKind
    on: date
    expires_on: date


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of cards: how many succeeded, how many are refused, and which rules refused how many attempts.

    A card that was refused and then succeeds at a further attempt of its day is no longer counted as refused.
    """

    succeeded: int = 0
    refused: int = 0
    refusals: Mapping[Rule, int] = field(default_factory=dict)

    @property
    def done(self) -> int:
        """How many cards have an outcome."""
        return self.succeeded + self.refused

    def __add__(self, other: "Tally") -> "Tally":
        """Add what became of more cards."""
        rules = {rule: self.refusals.get(rule, 0) + other.refusals.get(rule, 0) for rule in Rule}
        counted = {rule: count for rule, count in rules.items() if count}
        return Tally(self.succeeded + other.succeeded, self.refused + other.refused, counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """What staff have said of a sweep: whether it stands still, and how many cards it may take at most."""

    paused_by: str | None = None
    paused_at: datetime | None = None
    pause_reason: str | None = None
    most: int | None = None

    @property
    def paused(self) -> bool:
        """Tell whether it stands still."""
        return self.paused_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """A sweep as it stands."""

    day: SweepDay
    tally: Tally = field(default_factory=Tally)
    remaining: int = 0
    control: Control = field(default_factory=Control)
    started_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def due(self) -> int:
        """How many cards it is about: those that have an outcome and those that still wait for one."""
        return self.tally.done + self.remaining

    def rate(self, now: datetime) -> float | None:
        """Tell how many cards a second it has done so far, or did."""
        if self.started_at is None:
            return None
        seconds = ((self.finished_at or now) - self.started_at) / timedelta(seconds=1)
        return self.tally.done / seconds if seconds > 0 else None

    def estimated_end(self, now: datetime) -> datetime | None:
        """Tell when it will be done if it goes on as it did; None where that cannot be told."""
        if self.finished_at is not None:
            return self.finished_at
        rate = self.rate(now)
        return now + timedelta(seconds=self.remaining / rate) if rate and not self.control.paused else None
