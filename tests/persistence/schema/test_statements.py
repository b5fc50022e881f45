"""Every statement fits the migrated schema, and the application's role may do what it says."""

from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from persistence.connections.pool import open_pool
from persistence.sweeps.staging_sql import STAGE
from tests.architecture.statements.collected import OUTSIDE, statements
from tests.databases import Database

BY_THE_OWNER = (
    "persistence.catalogue.loader",
    "persistence.drift",
    "persistence.schema.migrate",
    "persistence.lookups.ledger.archive",
)
"""What these do is done before the application serves, as the role that owns the schema."""

OF_NODES = "persistence.connections.distributed.layout_sql"
"""Asks a distributed PostgreSQL for its layout, of which one server knows nothing."""

STATEMENTS = {name: text for name, text in statements().items() if not name.startswith(OF_NODES)}


@pytest_asyncio.fixture
async def connection(database: Database) -> AsyncIterator["asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"]:
    async with await open_pool(database.app_url, most=1) as pool, pool.acquire() as held:
        await held.execute(STAGE)
        yield held


async def test_every_statement_fits_the_schema(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]",
) -> None:
    assert len(STATEMENTS) > len(OUTSIDE)
    misfits = {}
    for name, statement in STATEMENTS.items():
        try:
            await connection.prepare(statement)
        except asyncpg.PostgresError as error:
            misfits[name] = str(error)
    assert misfits == {}


async def test_the_application_may_do_what_its_statements_say(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]",
) -> None:
    """Preparing asks no rights; planning for execution does."""
    forbidden = {}
    for name, statement in STATEMENTS.items():
        prepared = await connection.prepare(statement)
        try:
            await connection.fetch(f"EXPLAIN {statement}", *[None for _ in prepared.get_parameters()])
        except asyncpg.InsufficientPrivilegeError as error:
            forbidden[name] = str(error)
    assert [name for name in forbidden if not name.startswith(BY_THE_OWNER)] == []
    assert "persistence.catalogue.loader.PACKAGE" in forbidden
