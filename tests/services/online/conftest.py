"""Both memories, with a card on record whose contact is known."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.databases import Database
from tests.services.online.place import Place, somewhere


@pytest.fixture(params=["fake", "postgres"])
def where(request: pytest.FixtureRequest) -> Database | None:
    """Make a database only for the one who needs it."""
    if request.param == "fake":
        return None
    database: Database = request.getfixturevalue("database")
    return database


@pytest_asyncio.fixture
async def place(where: Database | None) -> AsyncIterator[Place]:
    async with somewhere(where) as found:
        await found.on_record()
        yield found
