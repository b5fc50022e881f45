"""One quarter for all of the matrix, on a database of its own."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.api.rights.matrix.quarter import Quarter, a_quarter
from tests.api.support.installation import a_house


@pytest_asyncio.fixture(scope="module")
async def quarter(modules_database: str) -> AsyncIterator[Quarter]:
    async with a_house(modules_database) as opened:
        yield await a_quarter(opened)
