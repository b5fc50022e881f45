"""All of Giahan over a database of its own, on a day that stands still; only the outside systems are stand-ins."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

import asyncpg

from domain.subscribers.decoder_card import CardStatus
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.connections.pool import open_pool
from persistence.invariants import violations
from persistence.lookups import PostgresAdvanceLookups
from persistence.outbox.failed_calls import PostgresFailedCalls
from persistence.outbox.outbox import PostgresOutbox
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.sweeps.store import PostgresSweeps
from persistence.work import PostgresWorks
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.outside.message_gateway import FakeMessageGateway
from tests.usecases.requests import BEFORE_HEAVY
from tests.usecases.service import Ports, Service

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
Wrap = Callable[[Pool], Pool]


@dataclass(frozen=True, slots=True)
class Installation:
    """The use cases over PostgreSQL, and the owner's own way into it."""

    database: Database
    pool: Pool
    service: Service
    clock: FakeClock
    sweeps: PostgresSweeps
    gateway: FakeMessageGateway = field(default_factory=FakeMessageGateway)

    async def ask(self, statement: str, *values: object) -> Any:  # noqa: ANN401 - whatever the statement answers
        """Ask one value as the owner."""
        return await ask(self.database.owner_url, statement, *values)

    async def violations(self) -> list[str]:
        """Look for what must never exist."""
        return await found(self.database.owner_url)

    async def waiting(self) -> int:
        """Count who waits for a lock."""
        waiting: int = await self.ask(f"{OTHERS} AND wait_event_type = 'Lock'")
        return waiting

    async def left_alone(self) -> None:
        """Wait until the server has done with whoever was cut off or killed."""
        while await self.ask(f"{OTHERS} AND state <> 'idle'"):
            pass

    async def reject(self, number: str, status: CardStatus = CardStatus.LOCKED) -> None:
        """Have the sandbox card system reject what comes for a card."""
        await self.pool.execute("UPDATE sandbox_card SET status = $2 WHERE number = $1", number, status)


@asynccontextmanager
async def an_installation(
    database: Database, *, day: date = BEFORE_HEAVY, most: int = 16, wrap: Wrap = lambda pool: pool
) -> AsyncIterator[Installation]:
    """Open an installation; units of work get the pool as it is wrapped."""
    pool = await open_pool(database.app_url, most=most)
    clock, gateway = FakeClock.on(day), FakeMessageGateway()
    service = Service.over(
        Ports(
            works=PostgresWorks(wrap(pool), sandbox_cards=True),
            catalogues=PostgresCatalogues(pool),
            facts=PostgresFacts(pool),
            outbox=PostgresOutbox(pool),
            failed_calls=PostgresFailedCalls(pool),
            advances=PostgresAdvanceLookups(pool),
            card_system=SandboxCardSystem(pool),
            gateway=gateway,
            clock=clock,
            new_id=new_id,
            sweeps=PostgresSweeps(pool),
        )
    )
    try:
        yield Installation(database, pool, service, clock, PostgresSweeps(pool), gateway)
    finally:
        await pool.close()


async def found(owner_url: str) -> list[str]:
    """Look for what must never exist, as the owner."""
    connection = await asyncpg.connect(owner_url)
    try:
        return await violations(connection)
    finally:
        await connection.close()


async def ask(url: str, statement: str, *values: object) -> Any:  # noqa: ANN401 - whatever the statement answers
    """Ask one value."""
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(statement, *values)
    finally:
        await connection.close()
