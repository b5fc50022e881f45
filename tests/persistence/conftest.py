"""A house over a database of its own; whatever a test did in it, nothing may exist that must not."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.persistence.installation import House, a_house
from tests.persistence.kills.children import Children, a_family


@pytest_asyncio.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(database) as house:
        yield house
        assert await house.violations() == []


@pytest_asyncio.fixture
async def children(database: Database) -> AsyncIterator[Children]:
    async with a_family(database) as children:
        yield children
