"""Webhooks of sweeps: a charge that could not be made is told with what was written of it."""

from collections.abc import AsyncIterator
from datetime import date

import pytest_asyncio

from tests.api.asking import CARD, card_on_record, on_record
from tests.api.hooking import (
    Receiver,
    a_receiver,
    all_delivered,
    endpoint,
)  # fmt: skip
from tests.api.house import TODAY, House, a_house
from tests.api.registering import registered
from tests.databases import Database

OTHER_CARD = "310000000001"
EXPIRY = date(2024, 5, 20)


@pytest_asyncio.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(database.app_url, private_networks=True) as house:
        yield house


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with a_receiver() as receiver:
        yield receiver


async def test_a_charge_that_a_sweep_could_not_make_is_told(house: House, receiver: Receiver) -> None:
    await on_record(house, balance=0)
    await card_on_record(house, expiresOn="2024-05-20")
    await registered(house)
    await endpoint(house, receiver.url)
    house.clock.turn_to(EXPIRY)
    await house.giahan.auto_renewals.charge(EXPIRY, lambda _: None)
    await all_delivered(house)
    assert receiver.told == [("auto_renewal.failed", CARD)]
    house.clock.turn_to(TODAY)
