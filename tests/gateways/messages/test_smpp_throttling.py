"""Messages over SMPP where the centre has too much: slower instead of failing, and in turn."""

import asyncio

import pytest

from domain.ports.outside.message_gateway import MessageGatewayBusyError, MessageGatewayUnavailableError
from domain.usecases.delivery.deliver_messages import LEASE
from gateways.messages.smpp import SmppMessageGateway
from gateways.messages.smpp.gateway import PATIENCE, TIMEOUT
from gateways.messages.smpp.window import TAKEN_FOR_ONE_MORE, Window
from persistence.batching.batched_writes import PAUSES
from tests.gateways.messages.outgoing import a_gateway, a_message
from tests.gateways.messages.short_message_centre import Centre

THROTTLED, QUEUE_FULL = 0x58, 0x14


@pytest.mark.parametrize("status", [THROTTLED, QUEUE_FULL])
async def test_a_throttled_message_is_handed_over_again(
    centre: Centre, gateway: SmppMessageGateway, status: int
) -> None:
    centre.statuses.extend([status] * 3)
    await gateway.send(a_message())
    assert centre.submitted.qsize() == 4


async def test_of_many_that_are_throttled_none_fails(centre: Centre) -> None:
    centre.statuses.extend([THROTTLED, 0] * 20)
    async with a_gateway(centre, window=20) as gateway:
        await asyncio.gather(*(gateway.send(a_message(text=f"Message {number}")) for number in range(100)))
    arrived = [centre.submitted.get_nowait().text for _ in range(centre.submitted.qsize())]
    assert len(arrived) == 120
    assert set(arrived) == {f"Message {number}" for number in range(100)}


async def test_nothing_is_sent_while_the_centre_has_too_much(centre: Centre) -> None:
    centre.statuses.append(THROTTLED)
    async with a_gateway(centre, patience=0.5, throttle_pause=600) as gateway:
        with pytest.raises(MessageGatewayUnavailableError, match="THROTTLED"):
            await gateway.send(a_message())
        with pytest.raises(MessageGatewayUnavailableError, match="no answer"):
            await gateway.send(a_message())
    assert centre.submitted.qsize() == 1


async def test_a_message_whose_turn_does_not_come_was_not_sent(centre: Centre) -> None:
    centre.answering = False
    async with a_gateway(centre, window=1, turn_within=0.1) as gateway:
        first = asyncio.create_task(gateway.send(a_message(text="First")))
        await centre.submitted.get()
        with pytest.raises(MessageGatewayBusyError, match="turn"):
            await gateway.send(a_message(text="Second"))
        assert centre.submitted.empty()
    await asyncio.gather(first, return_exceptions=True)


def test_a_lease_outlasts_whatever_may_happen_to_a_message() -> None:
    """PATIENCE for its turn, TIMEOUT for its answer, and the pauses before its outcome is written."""
    assert LEASE.total_seconds() > PATIENCE + TIMEOUT + sum(PAUSES)


async def let_in(places: Window, count: int) -> int:
    """Tell how many of so many are let in."""
    entering = [asyncio.ensure_future(places.enter()) for _ in range(count)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    entered = sum(each.done() for each in entering)
    for each in entering:
        each.cancel()
    await asyncio.gather(*entering, return_exceptions=True)
    for _ in range(entered):
        places.leave()
    return entered


async def test_half_as_many_are_under_way_after_each_time_it_was_too_much_and_one_at_least() -> None:
    places, allowed = Window(20), []
    for _ in range(6):
        allowed.append(await let_in(places, 30))
        places.halve()
    assert allowed == [20, 10, 5, 2, 1, 1]


async def test_as_many_as_agreed_are_under_way_again_after_enough_were_taken() -> None:
    places = Window(3)
    places.halve()
    for _ in range(TAKEN_FOR_ONE_MORE - 1):
        places.took()
    assert await let_in(places, 9) == 1
    for _ in range(5 * TAKEN_FOR_ONE_MORE):
        places.took()
    assert await let_in(places, 9) == 3


async def test_who_stops_waiting_leaves_the_place_to_the_next() -> None:
    places = Window(1)
    await places.enter()
    gives_up, waits = (asyncio.ensure_future(places.enter()) for _ in range(2))
    await asyncio.sleep(0)
    places.leave()
    gives_up.cancel()
    await asyncio.gather(gives_up, return_exceptions=True)
    async with asyncio.timeout(10):
        await waits
