"""Sweeps as workers share them: a day's cards in turns, each turn one worker's alone until it leaves it or dies."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.ports.sweeps.due_cards import Due, DueFacts, Outcome, Reminder, StaleCard
from domain.sweeps.sweep import Control, Sweep, SweepDay, SweepKind
from domain.webhooks.delivery import Delivery


class SweepPausedError(Exception):
    """Staff have halted the sweep, or it has taken as many cards as they allow: nothing more is done."""


class Chunk(Protocol):
    """One transaction over some of a turn's cards; left without `commit()` it leaves no trace."""

    async def due(self, due: Due, looked_up: Sequence[UUID], since: date, most: int) -> DueFacts:
        """Lock cards that are due, then their payers, each in the order of their keys, and read what rules decide on.

        `looked_up` are cards that were asked for just now: they count as fresh. Payments are read since a day.

        Raises:
            SweepPausedError: where the sweep is halted.
        """
        ...

    async def record(self, outcomes: Sequence[Outcome], attempts: int) -> None:
        """Write what became of cards: renewals with all they cause, refused attempts, messages, the sweep's tally."""
        ...

    async def reminders(self, most: int) -> Sequence[Reminder]:
        """Lock registrations whose cards expire on the sweep's expiry day and that were not reminded of it.

        Raises:
            SweepPausedError: where the sweep is halted.
        """
        ...

    async def remind(self, told: Sequence[tuple[Reminder, Message | None]]) -> None:
        """Write that reminders were made, with the messages of those that could be told."""
        ...

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue what partners are told of what became of cards."""
        ...

    async def commit(self) -> None:
        """Make all of it lasting.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered; what is due tells it.
        """
        ...


class Turn(Protocol):
    """Some of a day's buckets, this worker's alone."""

    async def stale(self, due: Due, most: int) -> Sequence[StaleCard]:
        """List cards that are due but for the age of our copies, without locking them."""
        ...

    async def put_off(self, registrations: Sequence[Ref], until: datetime) -> None:
        """Let cards wait that the television company did not answer for (K-CARD)."""
        ...

    def chunk(self) -> AbstractAsyncContextManager[Chunk]:
        """Begin a transaction."""
        ...


class Sweeps(Protocol):
    """Keeps sweeps; workers share one through what is kept here and nothing else."""

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        """Put a sweep on record, where it is not yet, and tell when this run of it began, by the store's own clock."""
        ...

    def turns(self, day: SweepDay, began: datetime, full: int) -> AbstractAsyncContextManager[AsyncIterator[Turn]]:
        """Take turns of about `full` cards until nothing is left that no run has finished since an instant.

        A turn counts as finished when the next one is asked for. While others have all that is left, it waits: they
        may die. Raises StoreBusyError where the store is away; what a turn had is then anybody's again.
        """
        ...

    async def finish(self, day: SweepDay, at: datetime) -> bool:
        """Record that a sweep is done, where no card waits for an outcome any more; tell whether it is."""
        ...

    async def finished(self, kind: SweepKind, since: date) -> frozenset[date]:
        """Name the days from one on whose sweep is done."""
        ...

    async def find(self, day: SweepDay) -> Sweep:
        """Tell how a sweep stands; one that nobody has begun has a count of what is due, and no more."""
        ...

    async def sharing(self, due: Due) -> frozenset[UUID]:
        """Name the payers of several cards that are due."""
        ...

    def unlocked(self, due: Due, since: date, most: int) -> AsyncIterator[DueFacts]:
        """Read what is due chunk by chunk, of any age, without locking or changing anything."""
        ...


class SweepFinder(Protocol):
    """Tells how sweeps of some kinds stand."""

    async def find(self, day: SweepDay) -> Sweep:
        """Tell how a sweep stands; one that nobody has begun has a count of what is due, and no more."""
        ...


class SweepControls(Protocol):
    """Keeps what staff have said of sweeps."""

    async def lock(self, day: SweepDay) -> Control:
        """Lock what was said of a sweep, begun or not, and read it."""
        ...

    async def update(self, day: SweepDay, control: Control) -> None:
        """Halt, resume or cap it."""
        ...
