"""Every statement fits the migrated schema, and the application's role may do what it says."""

import pkgutil
import re
from collections.abc import AsyncIterator, Iterator
from importlib import import_module

import asyncpg
import pytest_asyncio

import persistence
from persistence.connections.pool import open_pool
from persistence.sweeps.staging_sql import STAGE
from tests.databases import Database

STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH|LOCK)\s")

OUTSIDE = ("gateways.decoders.sandbox",)
"""Modules elsewhere that speak SQL."""

NOT_READ = ("persistence.migrations", "persistence.embedded")

BY_THE_OWNER = ("persistence.catalogue.loader", "persistence.drift", "persistence.schema.migrate")
"""What these do is done before the application serves, as the role that owns the schema."""


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(persistence.__path__, "persistence."):
        if not module.name.startswith(NOT_READ) and not module.name.endswith("__main__"):
            yield module.name
    yield from OUTSIDE


def _statements() -> list[tuple[str, str]]:
    return [
        (f"{module}.{name}", value)
        for module in _modules()
        for name, value in vars(import_module(module)).items()
        if name.isupper() and isinstance(value, str) and STATEMENT.match(value)
    ]


STATEMENTS = dict(_statements())


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
