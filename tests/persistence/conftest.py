"""An installation over a database of its own; whatever a test did in it, nothing may exist that must not."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.persistence.installation import Installation, an_installation
from tests.persistence.kills.children import Children, a_family


@pytest_asyncio.fixture
async def installed(database: Database) -> AsyncIterator[Installation]:
    async with an_installation(database) as installed:
        yield installed
        assert await installed.violations() == []


@pytest_asyncio.fixture
async def children(database: Database) -> AsyncIterator[Children]:
    async with a_family(database) as children:
        yield children
