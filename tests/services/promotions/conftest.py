"""Both memories, with an individual's postpaid line of cycle 1 on record."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.services.promotions.place import Place, in_memory, in_postgres


@pytest_asyncio.fixture
async def place(where: Database | None) -> AsyncIterator[Place]:
    if where is None:
        somewhere = in_memory()
        await somewhere.on_record()
        yield somewhere
        return
    async with in_postgres(where) as somewhere:
        await somewhere.on_record()
        yield somewhere
