"""All of Giahan over a database of its own, on a day that stands still; only the outside systems are stand-ins."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

import asyncpg

from api.wiring.ports import OnlinePorts
from api.wiring.postgres import postgres_ports
from api.wiring.use_cases import UseCases, use_cases_over
from domain.ports.outside.payment_gateway import Doors
from domain.subscribers.decoder_card import CardStatus
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE
from gateways.decoders.sandbox import SandboxCardSystem
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.invariants import violations
from persistence.sweeps.store import PostgresSweeps
from persistence.work import PostgresWorks
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.online.secrets import SECRETS
from tests.fakes.outside.mail_gateway import FakeMailGateway
from tests.fakes.outside.message_gateway import FakeMessageGateway
from tests.fakes.outside.payment_gateway import FakePaymentGateway, doors
from tests.usecases.requests import BEFORE_HEAVY

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
Wrap = Callable[[Pool], Pool]
OPEN = doors()


@dataclass(frozen=True, slots=True)
class Installation:
    """The use cases over PostgreSQL, and the owner's own way into it."""

    database: Database
    pool: Pool
    service: UseCases
    clock: FakeClock
    sweeps: PostgresSweeps
    gateway: FakeMessageGateway = field(default_factory=FakeMessageGateway)
    payment_gateway: FakePaymentGateway = field(default_factory=FakePaymentGateway)
    mails: FakeMailGateway = field(default_factory=FakeMailGateway)

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
    database: Database,
    *,
    day: date = BEFORE_HEAVY,
    most: int = 16,
    wrap: Wrap = lambda pool: pool,
    opened: Doors = OPEN,
    two_persons: bool = False,
) -> AsyncIterator[Installation]:
    """Open an installation; units of work get the pool as it is wrapped."""
    pool = await open_pool(database.app_url, most=most, kind=connections_of(database.store))
    clock, gateway, payment_gateway = FakeClock.on(day), FakeMessageGateway(), FakePaymentGateway()
    mails = FakeMailGateway()
    ports = postgres_ports(
        pool,
        SandboxCardSystem(pool),
        gateway,
        clock,
        OnlinePorts(
            secrets=SECRETS, gateway=payment_gateway, doors=opened, mail_gateway=mails, two_persons=two_persons
        ),
    )
    works = PostgresWorks(wrap(pool), sandbox_cards=True, now=clock.now)
    service = use_cases_over(replace(ports, works=works, turns=AT_ONCE))
    try:
        yield Installation(database, pool, service, clock, PostgresSweeps(pool), gateway, payment_gateway, mails)
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
