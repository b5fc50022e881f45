"""The fixtures of the tests of the doors."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.api.house import House, a_house
from tests.api.town import Town, settled
from tests.databases import Database, a_database, url_of


@pytest_asyncio.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """Give a house of the test's own."""
    async with a_house(database.app_url) as opened:
        yield opened


@pytest.fixture(scope="package")
def shared_database(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest.fixture(scope="module")
def modules_database(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest_asyncio.fixture(scope="package")
async def shared(shared_database: str) -> AsyncIterator[House]:
    """Give one house to all tests that change nothing, or only what nobody else looks at."""
    async with a_house(shared_database) as opened:
        yield opened


@pytest_asyncio.fixture(scope="package")
async def town(shared: House) -> Town:
    """Give one small town to all tests that change nothing in it."""
    return await settled(shared)
