"""A day of promotions as workers share it: whom a run concerns, and what becomes of each enrolment, exactly once."""

from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence
from domain.promotions.fees import ChargeLine
from domain.promotions.notices import DueKey
from domain.promotions.renewal import Heard
from domain.refusal import Refusal, Rule
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.sweep import Sweep, SweepDay, Tally
from domain.values import dataclass
from domain.webhooks.delivery import Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionDue:
    """Whom a run concerns: the enrolments of its keys; of welcomes and closings those that its day says by itself."""

    day: SweepDay
    keys: tuple[DueKey, ...]
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DueEnrolment:
    """An enrolment that a run concerns, locked, with all that is known of its line.

    No subscriber where its number is another's now. `waits` is whether a request of its subscriber is open, for which a
    renewal waits; `subscribed` whether the monthly fee of the cycle that is closed was charged with another enrolment.
    """

    enrolment: Enrolment
    subscriber: Subscriber | None
    heard: Heard
    key: DueKey | None = None
    waits: bool = False
    subscribed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionFacts:
    """Enrolments of a chunk; `more` is whether there may be others."""

    due: tuple[DueEnrolment, ...]
    revision: int
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedLine:
    """A line of a bill with the transfers that book it."""

    id: UUID
    line: ChargeLine
    transfers: tuple[Transfer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a run made of an enrolment: as it then is, what takes its place, what is told, booked and kept."""

    after: Enrolment
    begun: Enrolment | None = None
    message: Message | None = None
    evidence: Evidence | None = None
    booked: tuple[BookedLine, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Enrolments that are alike in all that a renewal depends on (P-FORECAST).

    Lines of a group have in common what rules look at; `subscriber` stands for them, None where numbers are others'.
    """

    held: str
    subscriber: Subscriber | None
    heard: Heard
    opted_out: bool
    key: DueKey
    enrolments: int


def tally_of(steps: Iterable[Step]) -> Tally:
    """Count what became of enrolments."""
    succeeded, refused, refusals = 0, 0, Counter[Rule]()
    for step in steps:
        if step.refusals:
            refused += 1
            refusals.update({refusal.rule for refusal in step.refusals})
        else:
            succeeded += 1
    return Tally(succeeded, refused, refusals)


class PromotionChunk(Protocol):
    """One transaction over some of a turn's enrolments; left without `commit()` it leaves no trace."""

    async def due(self, due: PromotionDue, most: int) -> PromotionFacts:
        """Lock enrolments that a run concerns, in the order of their keys, and read what rules decide on.

        Raises:
            SweepPausedError: where the run is halted.
        """
        ...

    async def record(self, steps: Sequence[Step], now: datetime) -> None:
        """Write what became of enrolments, and count it for the run."""
        ...

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue what partners are told."""
        ...

    async def commit(self) -> None:
        """Make all of it lasting.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered; what is due tells it.
        """
        ...


class PromotionTurn(Protocol):
    """Some of a day's buckets, this worker's alone."""

    def chunk(self) -> AbstractAsyncContextManager[PromotionChunk]:
        """Begin a transaction."""
        ...


class PromotionSweeps(Protocol):
    """Keeps runs over enrolments, beside the sweeps of cards and like them."""

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        """Put a run on record, where it is not yet, and tell when this run of it began, by the store's own clock."""
        ...

    def turns(
        self, due: PromotionDue, began: datetime, full: int
    ) -> AbstractAsyncContextManager[AsyncIterator[PromotionTurn]]:
        """Take turns of about `full` enrolments until nothing is left that no run has finished since an instant."""
        ...

    async def finish(self, due: PromotionDue, at: datetime) -> bool:
        """Record that a run is done, where nothing waits for it any more; tell whether it is."""
        ...

    async def find(self, due: PromotionDue) -> Sweep:
        """Tell how a run stands; one that nobody has begun has a count of whom it concerns, and no more."""
        ...

    async def groups(self, keys: Sequence[DueKey], today: date) -> Sequence[Group]:
        """Gather those whom a renewal concerns by all that it depends on, those who opted out among them."""
        ...
