"""Books over a database of their own; whatever a test did, nothing may exist that must not."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.persistence.ledger.books import Books, books_of
from tests.usecases.requests import TODAY


@pytest_asyncio.fixture
async def books(database: Database) -> AsyncIterator[Books]:
    async with an_installation(database, day=TODAY) as installed:
        books = books_of(installed)
        await books.ready()
        yield books
        assert await installed.violations() == []
