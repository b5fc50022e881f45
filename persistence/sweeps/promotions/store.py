"""Days of promotions in PostgreSQL: begun, shared, halted and told of, as sweeps of cards are."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast
from uuid import UUID

import asyncpg

from domain.buckets import BUCKETS
from domain.ports.sweeps.promotions import Group, PromotionDue, PromotionTurn
from domain.ports.work import StoreBusyError
from domain.promotions.notices import DueKey
from domain.promotions.renewal import Heard
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment, Subscriber
from domain.sweeps.sweep import Sweep, SweepDay, Tally
from persistence.connections.failures import is_away
from persistence.connections.pool import Row
from persistence.sweeps import store_sql
from persistence.sweeps.controls import control_of
from persistence.sweeps.promotions import sql
from persistence.sweeps.promotions.chunk import PostgresPromotionChunk, keys_of, parameters
from persistence.sweeps.store import SAMPLE, left_alone
from persistence.sweeps.turn import Connection, Near, Taker, nowhere

NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class PostgresPromotionTurn:
    """Some of a day's buckets, this connection's alone."""

    connection: "Connection[asyncpg.Record]"
    day: SweepDay
    buckets: list[int]

    def chunk(self) -> PostgresPromotionChunk:
        """Begin a transaction."""
        return PostgresPromotionChunk(self.connection, self.day, self.buckets)


@dataclass(frozen=True, slots=True)
class PostgresPromotionSweeps:
    """Keeps runs; workers on any number of machines share one through these rows and locks alone."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    near: Near = nowhere

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        """Put a run on record, where it is not yet, and tell when this run of it began, by the database's clock."""
        began: datetime = await self.pool.fetchval(store_sql.BEGIN, day.kind, day.on, at, BUCKETS)
        return began

    @asynccontextmanager
    async def turns(self, due: PromotionDue, began: datetime, full: int) -> AsyncIterator[AsyncIterator[PromotionTurn]]:
        """Take turns of about so many enrolments until nothing is left that no run has finished since an instant.

        Raises:
            StoreBusyError: where the database is away; what a turn had is then anybody's again.
        """
        try:
            async with self.pool.acquire() as connection:
                try:
                    yield self._turns(connection, due, began, full)
                finally:
                    await left_alone(connection)
        except Exception as error:
            if is_away(error):
                raise StoreBusyError from error
            raise

    async def finish(self, due: PromotionDue, at: datetime) -> bool:
        """Record that a run is done, where nothing waits for it any more; tell whether it is."""
        if await self._waiting(due):
            return False
        return await self.pool.execute(sql.FINISH, due.day.kind, due.day.on, at) == "UPDATE 1"

    async def find(self, due: PromotionDue) -> Sweep:
        """Tell how a run stands; one that nobody has begun has a count of whom it concerns, and no more."""
        row = cast("Row", await self.pool.fetchrow(sql.STANDS, due.day.kind, due.day.on))
        return Sweep(
            day=due.day,
            tally=Tally(row["succeeded"], row["refused"], {Rule(rule): n for rule, n in row["refusals"].items()}),
            remaining=await self._waiting(due),
            control=control_of(row),
            started_at=row["started_at"],
            finished_at=row["finished_at"],
        )

    async def groups(self, keys: Sequence[DueKey], today: date) -> Sequence[Group]:
        """Gather those whom a renewal concerns by all that it depends on, those who opted out among them."""
        rows = await self.pool.fetch(sql.GROUPS, *keys_of(keys)) if keys else []
        return [_group(row, keys, today) for row in rows]

    async def _waiting(self, due: PromotionDue) -> int:
        waiting: int = await self.pool.fetchval(sql.COUNTS[due.day.kind], *parameters(due))
        return waiting

    async def _turns(
        self, connection: "Connection[asyncpg.Record]", due: PromotionDue, began: datetime, full: int
    ) -> AsyncIterator[PromotionTurn]:
        day = due.day
        sample = await connection.fetchval(sql.SAMPLES[day.kind], *parameters(due), SAMPLE)
        many = max(1, min(SAMPLE * 4, full * SAMPLE // max(sample, 1)))
        taker = Taker(day, began, many, await self.near(connection))
        while buckets := await taker.take(connection):
            yield PostgresPromotionTurn(connection, day, buckets)
            await connection.execute(store_sql.FINISHED, day.kind, day.on, buckets)
            await taker.leave(connection, buckets)


def _group(row: Row, keys: Sequence[DueKey], today: date) -> Group:
    """Read a group; the subscriber that stands for it has what rules look at, and nothing of anybody's own."""
    line = Subscriber(
        id=NOBODY,
        msisdn="",
        operator=Operator(row["line_operator"]),
        billing=Billing(row["line_billing"]),
        segment=Segment(row["line_segment"]),
        status=LineStatus(row["line_status"]),
        activated_on=today,
        province=row["line_province"],
        kind=row["line_kind"],
        data_package=DataPackage(row["line_data_package"]),
        observed_at=datetime.min.replace(tzinfo=UTC),
    )
    return Group(
        held=row["package"],
        subscriber=line if row["present"] else None,
        heard=Heard(first=row["first_heard"], second=row["second_heard"]),
        opted_out=row["opted_out"],
        key=keys[row["place"] - 1],
        enrolments=row["enrolments"],
    )
