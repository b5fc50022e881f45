"""Workers that share what waits, and one that is killed in the middle: nothing goes twice that was answered (G-MSG)."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import TypeAlias
from uuid import UUID

import asyncpg
import pytest_asyncio

from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageRefusedError
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from tests.databases import Database
from tests.fakes.outside.message_gateway import FakeMessageGateway
from tests.persistence.kills.children import ROOT
from tests.persistence.kills.delivering_child import deliveries
from tests.persistence.outbox.waiting import EIGHT, queue

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
MANY = 2000
ANSWERED = 137
SENT = "SELECT id FROM message WHERE state = 'SENT'"


@pytest_asyncio.fixture
async def pool(database: Database) -> AsyncIterator[Pool]:
    async with await open_pool(database.app_url, most=4, kind=connections_of(database.store)) as pool:
        yield pool


async def queued(database: Database, count: int) -> None:
    connection = await asyncpg.connect(database.owner_url)
    await queue(connection, count, EIGHT)
    await connection.close()


async def emptied(pool: Pool, gateway: FakeMessageGateway) -> None:
    while await deliveries(pool, gateway)():
        pass


async def test_two_workers_share_and_nothing_goes_twice(database: Database) -> None:
    await queued(database, MANY)
    one, other = FakeMessageGateway(), FakeMessageGateway()
    async with AsyncExitStack() as stack:
        pools = [
            await stack.enter_async_context(
                await open_pool(database.app_url, most=2, kind=connections_of(database.store))
            )
            for _ in range(2)
        ]
        await asyncio.gather(emptied(pools[0], one), emptied(pools[1], other))
        taken = [message.id for message in (*one.taken, *other.taken)]
        assert one.taken
        assert other.taken
        assert len(taken) == len(set(taken)) == MANY
        assert await sent(pools[0]) == set(taken)


async def test_killed_in_the_middle_only_what_had_no_answer_goes_again(database: Database, pool: Pool) -> None:
    await queued(database, 3 * ANSWERED)
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.persistence.kills.delivering_child", database.app_url, str(ANSWERED)), cwd=ROOT
    )
    while len(answered := await sent(pool)) < ANSWERED and child.returncode is None:
        pass
    child.kill()
    await child.wait()
    await pool.execute("UPDATE message SET next_attempt_at = now() WHERE state = 'QUEUED'")  # the lease is over
    gateway = FakeMessageGateway()
    await emptied(pool, gateway)
    again = [message.id for message in gateway.taken]
    assert (len(answered), len(again)) == (ANSWERED, 2 * ANSWERED)
    assert answered.isdisjoint(again)


async def test_what_a_gateway_says_of_each_is_what_is_recorded_of_each(database: Database, pool: Pool) -> None:
    await queued(database, MANY)
    gateway = Choosy()
    await emptied(pool, gateway)
    states = await pool.fetch("SELECT state, count(*) FROM message GROUP BY state ORDER BY state")
    assert [tuple(row) for row in states] == [("DROPPED", MANY // 2), ("SENT", MANY // 2)]
    assert await sent(pool) == {message.id for message in gateway.taken}


class Choosy(FakeMessageGateway):
    """Refuses odd numbers for good."""

    async def send(self, message: Message) -> None:
        if int(message.to) % 2:
            raise MessageRefusedError
        await super().send(message)


async def sent(pool: Pool) -> set[UUID]:
    return {row["id"] for row in await pool.fetch(SENT)}
