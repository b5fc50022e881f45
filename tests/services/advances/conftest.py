"""Both memories, with somebody on record whom S-Plus may advance 50,000 đồng."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.services.advances.place import Place, in_memory, in_postgres


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
