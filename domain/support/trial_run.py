"""A trial that is run in the background: a draft on past attempts, slice by slice, until all are decided anew."""

from dataclasses import field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.catalogue.draft import DraftPolicy, DraftPrice
from domain.support.trial import Place, Tally
from domain.values import dataclass

KEPT = timedelta(days=30)
"""How long a trial that has ended is kept (assumed)."""


class TrialState(StrEnum):
    """How far a trial has come."""

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    DONE = "DONE"
    CANCELLED = "CANCELLED"

    @property
    def open(self) -> bool:
        """Tell whether it goes on."""
        return self in (TrialState.WAITING, TrialState.RUNNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialAsked:
    """Which prices and policies, on the attempts from a day until another, the latter excluded."""

    prices: tuple[DraftPrice, ...]
    policies: tuple[DraftPolicy, ...]
    since: date
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialRun:
    """A trial, and what was counted so far; the catalogue is that of the instant at which it was asked for.

    `expected` is how many attempts there were when it began, None before; `behind` the last that was decided anew.
    """

    id: UUID
    asked: TrialAsked
    asked_by: str
    asked_at: datetime
    state: TrialState = TrialState.WAITING
    expected: int | None = None
    behind: Place | None = None
    tally: Tally = field(default_factory=Tally)
    ended_at: datetime | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with nobody's."""
        return Ref(0, self.id)

    def begun(self, expected: int) -> "TrialRun":
        """Begin it, or go on with it."""
        return replace(self, state=TrialState.RUNNING, expected=expected if self.expected is None else self.expected)

    def ended(self, state: TrialState, now: datetime) -> "TrialRun":
        """End it; what was counted stays."""
        return replace(self, state=state, ended_at=now)
