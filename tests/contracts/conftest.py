"""Both memories: the one of the tests and PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
import pytest_asyncio

from domain.audit.author import Author
from domain.audit.entry import AuditEntry
from domain.buckets import Ref
from persistence.catalogue.current import PostgresCatalogues
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.outbox.outbox import PostgresOutbox
from persistence.outbox.webhook_outbox import PostgresWebhookOutbox
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.sweeps.store import PostgresSweeps
from persistence.work import PostgresWorks
from tests.contracts.exam import Memory
from tests.databases import Database
from tests.fakes.catalogues import FakeCatalogues
from tests.fakes.outbox.outbox import FakeOutbox
from tests.fakes.outbox.webhook_outbox import FakeWebhookOutbox
from tests.fakes.repositories.facts import FakeFacts
from tests.fakes.store import FakeStore, GuardError
from tests.fakes.sweeps.sweeps import FakeSweeps
from tests.fakes.work import FakeWork

Place = Database | None


@pytest.fixture(params=["fake", "postgres", "distributed"])
def place(request: pytest.FixtureRequest) -> Place:
    """Make a database only for the one who needs it."""
    return None if request.param == "fake" else _place_of(request)


@pytest_asyncio.fixture
async def memory(place: Place) -> AsyncIterator[Memory]:
    if place is None:
        yield in_memory(FakeStore())
        return
    async with a_memory(place) as memory:
        yield memory


@pytest.fixture(params=["postgres", "distributed"])
def real_place(request: pytest.FixtureRequest) -> Database:
    return _place_of(request)


@pytest_asyncio.fixture
async def real(real_place: Database) -> AsyncIterator[Memory]:
    """Sit an exam that PostgreSQL alone is given: the stand-in lets nobody in meanwhile."""
    async with a_memory(real_place) as memory:
        yield memory


@asynccontextmanager
async def a_memory(place: Database) -> AsyncIterator[Memory]:
    pool = await open_pool(place.app_url, most=4, kind=connections_of(place.store))
    yield in_postgres(pool)
    await pool.close()


def _place_of(request: pytest.FixtureRequest) -> Database:
    name = "distributed_database" if request.param == "distributed" else "plain_database"
    database: Database = request.getfixturevalue(name)
    return database


def in_memory(store: FakeStore) -> Memory:
    return Memory(
        works=lambda: FakeWork(store),
        catalogues=FakeCatalogues(store),
        facts=FakeFacts(store),
        outbox=FakeOutbox(store),
        sweeps=FakeSweeps(store),
        post=FakeWebhookOutbox(store),
        audited=lambda: _kept(store),
        guards=(GuardError,),
    )


def in_postgres(pool: "asyncpg.Pool[asyncpg.Record]") -> Memory:
    return Memory(
        works=PostgresWorks(pool, sandbox_cards=True),
        catalogues=PostgresCatalogues(pool),
        facts=PostgresFacts(pool),
        outbox=PostgresOutbox(pool),
        sweeps=PostgresSweeps(pool),
        post=PostgresWebhookOutbox(pool),
        audited=lambda: _read(pool),
        guards=(asyncpg.CheckViolationError, asyncpg.ForeignKeyViolationError, asyncpg.UniqueViolationError),
    )


async def _kept(store: FakeStore) -> list[AuditEntry]:
    return list(store.records.audit)


async def _read(pool: "asyncpg.Pool[asyncpg.Record]") -> list[AuditEntry]:
    rows = await pool.fetch("SELECT * FROM audit_entry ORDER BY id")
    said = ("principal", "role", "operation", "address", "request_id", "user_agent")
    return [
        AuditEntry(
            author=Author(**{name: row[name] for name in said}),
            at=row["at"],
            kind=row["kind"],
            subject=Ref(row["bucket"], row["subject_id"]),
            input=row["input"],
            before=row["before"],
            after=row["after"],
        )
        for row in rows
    ]
