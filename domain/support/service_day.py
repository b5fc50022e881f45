"""A day in figures: what was renewed and refused, hour by hour and rule by rule, and what waits for somebody."""

from datetime import date

from domain.money import VND
from domain.refusal import Rule
from domain.values import dataclass

MOST_WAITING = 1_000
"""What waits is counted up to here: a longer queue is a long queue."""


@dataclass(frozen=True, slots=True)
class HourFigures:
    """An hour of the day, 0 to 23: how many renewals were asked for and paid within it, and for how much in all."""

    hour: int
    renewals: int
    succeeded: int
    total: VND


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """How many attempts a rule refused; one that several rules refuse counts for each."""

    rule: Rule
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for somebody now, each counted up to `MOST_WAITING`."""

    proposals: int
    refund_requests: int
    refunds_due: int
    pending_payments: int
    parked_payments: int
    activations: int
    mails: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDay:
    """A local day in figures; `waiting` is as of now, whichever the day."""

    on: date
    hours: tuple[HourFigures, ...]
    refusals: tuple[RuleFigures, ...]
    waiting: Waiting
