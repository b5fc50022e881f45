"""Both memories."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.services.auto_renewals.place import Place, in_memory, in_postgres


@pytest_asyncio.fixture
async def place(where: Database | None) -> AsyncIterator[Place]:
    if where is None:
        yield in_memory()
        return
    async with in_postgres(where) as somewhere:
        yield somewhere


@pytest_asyncio.fixture
async def real(database: Database) -> AsyncIterator[Place]:
    async with in_postgres(database, most=16) as somewhere:
        yield somewhere
