"""A house that lets webhooks go to this machine, and a receiver on it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.api.requests.webhooks import Receiver, a_receiver
from tests.api.support.installation import House, a_house
from tests.databases import Database


@pytest_asyncio.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(database.app_url, private_networks=True) as house:
        yield house


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with a_receiver() as receiver:
        yield receiver
