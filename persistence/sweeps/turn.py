"""A turn in PostgreSQL: buckets that are locked for as long as one connection lives."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

import asyncpg

from domain.buckets import BUCKETS, Ref
from domain.ports.sweeps.due_cards import Due, StaleCard
from domain.subscribers.decoder_card import KnownCard
from domain.sweeps.sweep import SweepDay, SweepKind
from persistence.connections.pool import Row
from persistence.rows.parties import card_of, turned
from persistence.sweeps import turn_sql as sql
from persistence.sweeps.chunk import PostgresChunk

Connection = asyncpg.pool.PoolConnectionProxy
CLASSES = {kind: 0x47480001 + number for number, kind in enumerate(SweepKind)}
"""The first half of the names of our advisory locks; the second is the day and the bucket."""

WAIT = 0.2
"""Seconds until it is asked again whether others have left what is left."""


def locks_of(day: SweepDay) -> tuple[int, int]:
    """Name the advisory lock of a sweep's bucket 0; those of the others follow it."""
    return CLASSES[day.kind], day.on.toordinal() * BUCKETS


@dataclass(frozen=True, slots=True)
class PostgresTurn:
    """Some of a day's buckets, this connection's alone."""

    connection: "Connection[asyncpg.Record]"
    day: SweepDay
    buckets: list[int]

    async def stale(self, due: Due, most: int) -> Sequence[StaleCard]:
        """List cards that are due but for the age of our copies, without locking them."""
        if due.fresh_since is None:
            return []
        limits = (due.attempts, due.now, self.buckets, due.fresh_since, most)
        return [_stale(row) for row in await self.connection.fetch(sql.STALE, due.on, *limits)]

    async def put_off(self, registrations: Sequence[Ref], until: datetime) -> None:
        """Let cards wait that the television company did not answer for (K-CARD)."""
        if registrations:
            await self.connection.execute(sql.PUT_OFF, *turned(registrations), until)

    def chunk(self) -> PostgresChunk:
        """Begin a transaction."""
        return PostgresChunk(self.connection, self.day, self.buckets)


Near: TypeAlias = Callable[["Connection[asyncpg.Record]"], Awaitable[frozenset[int]]]
"""Tells which buckets a worker is to take first."""


async def nowhere(_connection: "Connection[asyncpg.Record]") -> frozenset[int]:
    """Prefer none: on one server all are equally near."""
    return frozenset()


@dataclass(slots=True)
class Taker:
    """Takes buckets that nobody else has, some at once: of those that are near first, so that others come last."""

    day: SweepDay
    began: datetime
    many: int
    near: frozenset[int] = frozenset()
    chance: random.Random = field(default_factory=random.Random)

    async def take(self, connection: "Connection[asyncpg.Record]") -> list[int]:
        """Take buckets; wait while others have all that is left, and give none where nothing is."""
        sweep = (self.day.kind, self.day.on, self.began)
        while left := [row["bucket"] for row in await connection.fetch(sql.OPEN, *sweep)]:
            ordered = self._ordered(left)
            for wanted in (ordered[: self.many], ordered):
                locked = [row["bucket"] for row in await connection.fetch(sql.TAKE, wanted, *locks_of(self.day))]
                still = {row["bucket"] for row in await connection.fetch(sql.STILL_OPEN, *sweep, locked)}
                kept = [bucket for bucket in ordered if bucket in still][: self.many]
                await self.leave(connection, [bucket for bucket in locked if bucket not in kept])
                if kept:
                    return sorted(kept)
            await asyncio.sleep(WAIT)
        return []

    async def leave(self, connection: "Connection[asyncpg.Record]", buckets: list[int]) -> None:
        """Leave buckets to others."""
        if buckets:
            await connection.execute(sql.LEAVE, buckets, *locks_of(self.day))

    def _ordered(self, left: list[int]) -> list[int]:
        """Put those that are near before the others, each kind from a place of its own on."""
        kinds = [[bucket for bucket in left if (bucket in self.near) is near] for near in (True, False)]
        return [bucket for kind in kinds for bucket in self._turned(kind)]

    def _turned(self, buckets: list[int]) -> list[int]:
        start = self.chance.randrange(len(buckets)) if buckets else 0
        return buckets[start:] + buckets[:start]


def _stale(row: Row) -> StaleCard:
    return StaleCard(
        registration=Ref(row["registration_bucket"], row["registration_id"]),
        known=KnownCard(card_of(row), unacknowledged=row["unacknowledged"]),
    )
