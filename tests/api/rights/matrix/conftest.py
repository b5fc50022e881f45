"""One quarter for all of the matrix, on a database of its own."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.api.rights.matrix.quarter import Quarter, a_quarter
from tests.api.support.installation import an_installation


@pytest_asyncio.fixture(scope="module")
async def quarter(modules_database: str) -> AsyncIterator[Quarter]:
    async with an_installation(modules_database) as opened:
        yield await a_quarter(opened)
