"""Delivers messages of which so many are taken and the others never answered, until somebody kills it."""

import asyncio
import sys

import asyncpg

from api.wiring.delivering import each_to_its_end
from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageGateway
from domain.usecases.delivery.deliver_messages import DeliverMessages
from persistence.connections.pool import open_pool
from persistence.connections.stores import named_connections
from persistence.outbox.outbox import PostgresOutbox
from tests.fakes.clock import FakeClock
from tests.persistence.outbox.waiting import EIGHT


class HalfSilent:
    """Takes the first so many, and lets whoever sends more wait for ever."""

    def __init__(self, answers: int) -> None:
        self._left = answers

    async def send(self, _message: Message) -> None:
        self._left -= 1
        if self._left < 0:
            await asyncio.Event().wait()


def deliveries(pool: "asyncpg.Pool[asyncpg.Record]", gateway: MessageGateway) -> DeliverMessages:
    """Make a worker's deliveries, at eight."""
    return DeliverMessages(PostgresOutbox(pool), gateway, FakeClock(EIGHT), each_to_its_end)


async def deliver(url: str, answers: int) -> None:
    """Deliver one batch, which never ends."""
    async with await open_pool(url, most=2, kind=named_connections()) as pool:
        await deliveries(pool, HalfSilent(answers))()


if __name__ == "__main__":
    asyncio.run(deliver(sys.argv[1], int(sys.argv[2])))
