"""Sweeps in PostgreSQL: begun, shared, halted and told of."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast
from uuid import UUID

import asyncpg

from domain.buckets import BUCKETS
from domain.ports.sweeps.due_cards import Due, DueFacts
from domain.ports.sweeps.sweeps import Turn
from domain.ports.work import StoreBusyError
from domain.refusal import Rule
from domain.sweeps.sweep import Sweep, SweepDay, SweepKind, Tally
from persistence.connections.failures import BUSY, is_away
from persistence.connections.leases import cut_off
from persistence.connections.pool import Row
from persistence.rows.parties import card_of
from persistence.sweeps import store_sql as sql
from persistence.sweeps.chunk import due_card, due_facts, payers_of
from persistence.sweeps.chunk_sql import SPENDING
from persistence.sweeps.controls import control_of
from persistence.sweeps.staging_sql import STAGE
from persistence.sweeps.turn import Connection, Near, PostgresTurn, Taker, nowhere

SAMPLE = 16
"""Buckets that are counted to tell how many make a full turn."""


@dataclass(frozen=True, slots=True)
class PostgresSweeps:
    """Keeps sweeps; workers on any number of machines share one through these rows and locks alone."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    near: Near = nowhere

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        """Put a sweep on record, where it is not yet, and tell when this run of it began, by the database's clock."""
        began: datetime = await self.pool.fetchval(sql.BEGIN, day.kind, day.on, at, BUCKETS)
        return began

    @asynccontextmanager
    async def turns(self, day: SweepDay, began: datetime, full: int) -> AsyncIterator[AsyncIterator[Turn]]:
        """Take turns of about so many cards until nothing is left that no run has finished since an instant.

        Raises:
            StoreBusyError: where the database is away; what a turn had is then anybody's again.
        """
        try:
            async with self.pool.acquire() as connection:
                try:
                    await connection.execute(STAGE)
                    yield self._turns(connection, day, began, full)
                finally:
                    await left_alone(connection)
        except Exception as error:
            if is_away(error):
                raise StoreBusyError from error
            raise

    async def finish(self, day: SweepDay, at: datetime) -> bool:
        """Record that a sweep is done, where no card waits for an outcome any more; tell whether it is."""
        return await self.pool.execute(sql.FINISH[day.kind], day.expires_on, day.kind, day.on, at) == "UPDATE 1"

    async def finished(self, kind: SweepKind, since: date) -> frozenset[date]:
        """Name the days from one on whose sweep is done."""
        return frozenset(row["day"] for row in await self.pool.fetch(sql.FINISHED_DAYS, kind, since))

    async def find(self, day: SweepDay) -> Sweep:
        """Tell how a sweep stands; one that nobody has begun has a count of what is due, and no more."""
        row = await self.pool.fetchrow(sql.FIND[day.kind], day.expires_on, day.kind, day.on)
        return _sweep_of(day, cast("Row", row))

    async def sharing(self, due: Due) -> frozenset[UUID]:
        """Name the payers of several cards that are due."""
        return frozenset(row[0] for row in await self.pool.fetch(sql.SHARING, due.on, due.attempts, due.now))

    async def unlocked(self, due: Due, since: date, most: int) -> AsyncIterator[DueFacts]:
        """Read what is due chunk by chunk, of any age, without locking or changing anything."""
        after: tuple[object, ...] = (-1, None)
        while True:
            rows = await self.pool.fetch(sql.UNLOCKED, due.on, due.attempts, due.now, *after, most)
            cards, more = tuple(due_card(card_of(row, "card_"), row) for row in rows), len(rows) >= most
            spending = await self.pool.fetch(SPENDING, *payers_of(cards), since)
            if cards:
                yield due_facts(cards, rows, spending, rows[0]["revision"], more=more)
            if not more:
                return
            after = (rows[-1]["registration_bucket"], rows[-1]["card_id"])

    async def _turns(
        self, connection: "Connection[asyncpg.Record]", day: SweepDay, began: datetime, full: int
    ) -> AsyncIterator[Turn]:
        sample = await connection.fetchval(sql.SAMPLED[day.kind], day.expires_on, SAMPLE)
        many = max(1, min(SAMPLE * 4, full * SAMPLE // max(sample, 1)))
        taker = Taker(day, began, many, await self.near(connection))
        while buckets := await taker.take(connection):
            yield PostgresTurn(connection, day, buckets)
            await connection.execute(sql.FINISHED, day.kind, day.on, buckets)
            await taker.leave(connection, buckets)


async def left_alone(connection: "Connection[asyncpg.Record]") -> None:
    """Leave every bucket that a connection has; where it cannot say so, it is ended and has left them too."""
    try:
        await asyncio.shield(connection.execute("SELECT pg_advisory_unlock_all()"))
    except (*BUSY, asyncio.CancelledError):
        cut_off(connection)
        raise


def _sweep_of(day: SweepDay, row: Row) -> Sweep:
    return Sweep(
        day=day,
        tally=Tally(row["succeeded"], row["refused"], {Rule(rule): count for rule, count in row["refusals"].items()}),
        remaining=row["remaining"],
        control=control_of(row),
        started_at=row["started_at"],
        finished_at=row["finished_at"],
    )
