"""Delivering messages: never before 08:00, again where not taken, never where refused for good (G-MSG)."""

from dataclasses import replace
from datetime import time, timedelta

from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageGatewayBusyError
from domain.usecases.delivery.backoff import FIRST
from tests.builders.subscribers import MSISDN
from tests.fakes.kept import KeptMessage
from tests.fakes.world import World
from tests.usecases.requests import TODAY, by, in_date, made, on_record, renewal


async def renewed_at(world: World, hour: time) -> None:
    world.clock.turn_to(TODAY, hour)
    await on_record(world.service)
    await in_date(world.service)
    made(await world.service.renew(by(), renewal()))


def kept(world: World) -> KeptMessage:
    (message,) = world.records.messages.values()
    return message


async def test_a_message_leaves_at_once_by_day(empty: World) -> None:
    await renewed_at(empty, time(8))
    assert await empty.service.deliver_messages() == 1
    (taken,) = empty.gateway.taken
    assert (taken.to, taken.sender) == (MSISDN, kept(empty).message.sender)
    assert (kept(empty).state, kept(empty).message.sent_at) == ("SENT", empty.clock.now())
    assert await empty.service.deliver_messages() == 0


async def test_no_message_leaves_before_eight(empty: World) -> None:
    """G-MSG."""
    await renewed_at(empty, time(7, 59, 59))
    assert await empty.service.deliver_messages() == 0
    empty.clock.turn_to(TODAY, time(8))
    assert await empty.service.deliver_messages() == 1
    assert len(empty.gateway.taken) == 1


async def test_a_message_that_was_not_taken_is_sent_later(empty: World) -> None:
    await renewed_at(empty, time(12))
    empty.gateway.down = True
    assert await empty.service.deliver_messages() == 1
    assert await empty.service.deliver_messages() == 0
    empty.gateway.down = False
    empty.store.watch += timedelta(hours=1)
    assert await empty.service.deliver_messages() == 1
    assert (kept(empty).state, kept(empty).attempts, len(empty.gateway.taken)) == ("SENT", 2, 1)


async def test_a_message_refused_for_good_is_dropped(empty: World) -> None:
    await renewed_at(empty, time(12))
    empty.gateway.refusing.add(MSISDN)
    await empty.service.deliver_messages()
    empty.store.watch += timedelta(days=1)
    assert (await empty.service.deliver_messages(), kept(empty).state) == (0, "DROPPED")


class Busy:
    """A gateway that others are before us at."""

    async def send(self, message: Message) -> None:
        raise MessageGatewayBusyError(message.key)


async def test_while_the_gateway_is_merely_busy_a_message_waits_no_longer_each_time(empty: World) -> None:
    await renewed_at(empty, time(12))
    waits = set[timedelta]()
    for _ in range(4):
        await replace(empty.service.deliver_messages, gateway=Busy())()
        waits.add(kept(empty).due - empty.store.watch)
        empty.store.watch = kept(empty).due
    assert waits == {FIRST}
