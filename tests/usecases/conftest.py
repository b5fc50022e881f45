"""A world in memory with a payer and a card whom no rule refuses."""

import pytest
import pytest_asyncio

from tests.fakes.world import World
from tests.usecases.requests import TODAY, in_date, on_record


@pytest.fixture
def empty() -> World:
    return World.on(TODAY)


@pytest_asyncio.fixture
async def world(empty: World) -> World:
    await on_record(empty.service)
    await in_date(empty.service)
    return empty
