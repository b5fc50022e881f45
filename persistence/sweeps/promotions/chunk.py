"""A chunk of a day of promotions: one transaction over the connection of its turn."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain
from operator import itemgetter
from types import TracebackType
from typing import Self

from domain.buckets import bucket_of
from domain.ports.sweeps.promotions import DueEnrolment, PromotionDue, PromotionFacts, Step, tally_of
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.ports.work import StoreBusyError
from domain.promotions.notices import DueKey, welcome_days
from domain.promotions.renewal import Heard
from domain.sweeps.sweep import SweepDay, SweepKind
from domain.webhooks.delivery import Delivery
from persistence.connections.failures import is_busy
from persistence.connections.leases import Connection, KeptConnection
from persistence.connections.pool import Row
from persistence.connections.transaction import Transaction
from persistence.outbox.webhook_sql import QUEUE, queued
from persistence.repositories.transfers import RECORD_TRANSFERS, transfer_columns
from persistence.rows.parties import SUBSCRIBER, subscriber_from, turned
from persistence.rows.promotions.enrolments import (
    ENROLMENT,
    charge_columns,
    enrolment_columns,
    enrolment_from,
    evidence_columns,
)
from persistence.sweeps import chunk_sql as cards
from persistence.sweeps.promotions import sql

HELD, LINE = slice(len(ENROLMENT)), slice(len(ENROLMENT), len(ENROLMENT) + len(SUBSCRIBER))
"""Where rows of facts have the enrolment, and the subscriber."""


def parameters(due: PromotionDue) -> tuple[object, ...]:
    """Fill in whom a run concerns."""
    on, kind = due.day.on, due.day.kind
    if kind is SweepKind.PROMOTION_WELCOME:
        return welcome_days(on)
    if kind is SweepKind.PROMOTION_CLOSE:
        return (on.day, on)
    return (*keys_of(due.keys), due.now if kind is SweepKind.PROMOTION_RENEW else on)


def keys_of(keys: Sequence[DueKey]) -> tuple[list[object], ...]:
    """Write keys, one array a column."""
    return (
        [key.round.key.promotion for key in keys],
        [key.round.key.expires_on for key in keys],
        [key.round.key.cycle_day for key in keys],
        [key.postponed_to for key in keys],
        [key.ordinal for key in keys],
    )


class PostgresPromotionChunk:
    """Locks, reads and writes some enrolments of a turn's buckets."""

    def __init__(self, connection: Connection, day: SweepDay, buckets: list[int]) -> None:
        kept = KeptConnection(connection)
        self._transaction = Transaction(kept, kept)
        self._run = (day.kind, day.on)
        self._kind = day.kind
        self._buckets = buckets

    async def __aenter__(self) -> Self:
        """Begin."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed; a database that is too busy is told apart from a fault."""
        await asyncio.shield(self._transaction.leave())
        if is_busy(error):
            raise StoreBusyError from error

    async def due(self, due: PromotionDue, most: int) -> PromotionFacts:
        """Lock enrolments that a run concerns, in the order of their keys, and read what rules decide on.

        Raises:
            SweepPausedError: where the run is halted.
        """
        revision, most = await self._allowed(most)
        if self._kind is SweepKind.PROMOTION_CLOSE:
            await self._lock_lines(due, most)
        locked = await self._transaction.fetch(sql.LOCKS[self._kind], *parameters(due), self._buckets, most)
        places = ([row["bucket"] for row in locked], [row["id"] for row in locked])
        rows = await self._transaction.fetch(sql.FACTS[self._kind], *places, due.now)
        found = zip(rows, (_key(due, row) for row in locked), strict=True)
        return PromotionFacts(
            due=tuple([_due(row, key) for row, key in found]), revision=revision, more=len(locked) >= most
        )

    async def record(self, steps: Sequence[Step], now: datetime) -> None:
        """Write what became of enrolments, set by set, and count it for the run."""
        if not steps:
            return
        await self._transaction.execute(sql.DONE[self._kind], *_changed(self._kind, steps))
        if begun := [enrolment_columns(step.begun) for step in steps if step.begun is not None]:
            await self._transaction.copy("promotion_enrolment", ENROLMENT, begun)
        await self._tell(steps)
        if any(step.booked for step in steps):
            await self._book(steps, now)
        await self._transaction.execute(cards.TALLY, *self._run, *turned(_tallies(steps)))

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue what partners are told."""
        if deliveries:
            await self._transaction.execute(QUEUE, *queued(deliveries))

    async def commit(self) -> None:
        """Make all of it lasting.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered; what is due tells it.
        """
        await self._transaction.commit()

    async def _allowed(self, most: int) -> tuple[int, int]:
        """Tell the catalogue's revision, and how many enrolments may be taken now."""
        control = await self._transaction.fetchrow(cards.CONTROL, *self._run)
        if control is None or control["paused"]:
            raise SweepPausedError
        if control["most"] is not None:
            await self._transaction.execute(cards.CAPPED, *self._run)
            most = min(most, control["most"] - await self._transaction.fetchval(cards.SUCCEEDED, *self._run))
            if most <= 0:
                raise SweepPausedError
        return control["revision"], most

    async def _lock_lines(self, due: PromotionDue, most: int) -> None:
        lines = await self._transaction.fetch(sql.LINES, *parameters(due), self._buckets, most)
        owners = sorted({tuple(row) for row in lines})
        await self._transaction.fetch(sql.LOCK_LINES, *turned(owners) or ([], []))

    async def _tell(self, steps: Sequence[Step]) -> None:
        messages = [
            (bucket_of(told.to), told.to, told.id, told.key, told.channel, told.sender, told.text, told.not_before,
             told.not_after)
            for step in steps
            if (told := step.message) is not None
        ]  # fmt: skip
        if messages:
            await self._transaction.copy("message", sql.MESSAGE, messages)
        if evidence := [evidence_columns(step.evidence) for step in steps if step.evidence is not None]:
            await self._transaction.copy("promotion_evidence", sql.EVIDENCE, evidence)

    async def _book(self, steps: Sequence[Step], now: datetime) -> None:
        booked = [(step.after, each) for step in steps for each in step.booked]
        charges = [(*charge_columns(each.id, held, each.line), now) for held, each in booked]
        await self._transaction.copy("promotion_charge", sql.CHARGE, charges)
        moves = [transfer_columns(held.ref.bucket, each.transfers, now) for held, each in booked]
        moved = [list(chain.from_iterable(column)) for column in zip(*moves, strict=True)]
        await self._transaction.execute(RECORD_TRANSFERS, *moved)


def _key(due: PromotionDue, row: Row) -> DueKey | None:
    return due.keys[row["place"] - 1] if due.keys else None


def _due(row: Row, key: DueKey | None) -> DueEnrolment:
    return DueEnrolment(
        enrolment=enrolment_from(row[HELD]),
        subscriber=subscriber_from(row[LINE]) if row["present"] else None,
        heard=Heard(first=row["first_heard"], second=row["second_heard"]),
        key=key,
        waits=row["waits"],
        subscribed=row["subscribed"],
    )


def _changed(kind: SweepKind, steps: Sequence[Step]) -> list[tuple[object, ...]]:
    """Turn what a run has changed of enrolments into columns."""
    read = itemgetter(*[ENROLMENT.index(name) for name in ("bucket", "id", *sql.CHANGED[kind])])
    return turned(read(enrolment_columns(step.after)) for step in steps)


def _tallies(steps: Sequence[Step]) -> Iterator[tuple[object, ...]]:
    """Count what became of the enrolments of each bucket."""
    by_bucket: dict[int, list[Step]] = defaultdict(list)
    for step in steps:
        by_bucket[step.after.ref.bucket].append(step)
    for bucket, many in by_bucket.items():
        tally = tally_of(many)
        yield bucket, tally.succeeded, tally.refused, {rule.value: count for rule, count in tally.refusals.items()}
