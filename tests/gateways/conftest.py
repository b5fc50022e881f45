"""The peers of the ways out, and the adapters that speak to them."""

from collections.abc import AsyncIterator

import pytest_asyncio

from gateways.decoders.http import HttpCardSystem
from gateways.decoders.retry_policy import RetryPolicy
from gateways.messages.smpp import SmppMessageGateway
from tests.gateways.decoders.television import KEY_ID, SECRET, Television, a_television
from tests.gateways.messages.outgoing import a_gateway
from tests.gateways.messages.short_message_centre import Centre, a_centre

PATIENT = RetryPolicy(total=20, attempt=10)


@pytest_asyncio.fixture
async def television() -> AsyncIterator[Television]:
    async with a_television() as company:
        yield company


@pytest_asyncio.fixture
async def card_system(television: Television) -> AsyncIterator[HttpCardSystem]:
    system = HttpCardSystem(television.base_url, KEY_ID, SECRET, look_up=PATIENT, bulk=PATIENT, activation=PATIENT)
    yield system
    await system.aclose()


@pytest_asyncio.fixture
async def centre() -> AsyncIterator[Centre]:
    async with a_centre() as centre:
        yield centre


@pytest_asyncio.fixture
async def gateway(centre: Centre) -> AsyncIterator[SmppMessageGateway]:
    async with a_gateway(centre) as gateway:
        yield gateway
