"""An installation that lets webhooks go to this machine, and a receiver on it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.api.requests.webhooks import Receiver, a_receiver
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database


@pytest_asyncio.fixture
async def installed(database: Database) -> AsyncIterator[Installation]:
    async with an_installation(database.app_url, private_networks=True) as installed:
        yield installed


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with a_receiver() as receiver:
        yield receiver
