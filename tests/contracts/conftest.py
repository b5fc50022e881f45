"""Both memories: the one of the tests and PostgreSQL."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from domain.audit.author import Author
from domain.audit.entry import AuditEntry
from domain.buckets import Ref
from persistence.catalogue.current import PostgresCatalogues
from persistence.connections.pool import open_pool
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


@pytest.fixture(params=["fake", "postgres"])
def place(request: pytest.FixtureRequest) -> Database | None:
    """Make a database only for the one who needs it."""
    if request.param == "fake":
        return None
    database: Database = request.getfixturevalue("database")
    return database


@pytest_asyncio.fixture
async def memory(place: Database | None) -> AsyncIterator[Memory]:
    if place is None:
        yield in_memory(FakeStore())
        return
    pool = await open_pool(place.app_url, most=4)
    yield in_postgres(pool)
    await pool.close()


@pytest_asyncio.fixture
async def real(database: Database) -> AsyncIterator[Memory]:
    """Sit an exam that PostgreSQL alone is given: the stand-in lets nobody in meanwhile."""
    pool = await open_pool(database.app_url, most=4)
    yield in_postgres(pool)
    await pool.close()


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
