"""Both memories, with a card on record whose contact is known."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from domain.payments.scheme import Scheme
from tests.databases import Database
from tests.services.online.paying import Paying
from tests.services.online.place import Place, somewhere


@pytest_asyncio.fixture
async def place(where: Database | None) -> AsyncIterator[Place]:
    async with somewhere(where) as found:
        await found.on_record()
        yield found


@pytest.fixture(params=Scheme, ids=str)
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return Scheme(request.param)


@pytest_asyncio.fixture
async def paying(where: Database | None, scheme: Scheme) -> AsyncIterator[Paying]:
    async with somewhere(where, scheme=scheme, two_persons=True) as place:
        await place.on_record()
        gateway = place.world.payment_gateway if place.world else place.installed.payment_gateway  # type: ignore[union-attr]
        yield Paying(place, gateway, scheme)
