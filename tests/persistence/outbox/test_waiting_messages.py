"""A claim touches what is due and nothing else, however many wait for their hour and however many have left."""

from collections.abc import AsyncIterator
from typing import TypeAlias

import asyncpg
import pytest_asyncio

from tests.databases import Database
from tests.persistence.outbox.waiting import BEFORE, EIGHT, claim, queue

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
MANY = 20_000
A_FEW = 30


@pytest_asyncio.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(database.owner_url)
    yield connection
    await connection.close()


async def test_what_waits_for_its_hour_is_not_walked_over(connection: Connection) -> None:
    """G-MSG: a sweep's messages cost nothing from 07:00 to 08:00."""
    await queue(connection, MANY, EIGHT)
    assert await claim(connection, BEFORE, 500) < (1, A_FEW)
    await queue(connection, 10, None)
    claimed, buffers = await claim(connection, BEFORE, 500)
    assert claimed == 10
    assert buffers < 10 * A_FEW


async def test_what_was_tried_and_waits_longer_is_not_walked_over(connection: Connection) -> None:
    await queue(connection, MANY, EIGHT)
    await connection.execute("UPDATE message SET attempts = 3, next_attempt_at = now() + interval '1 hour'")
    await connection.execute("VACUUM ANALYZE message")
    assert await claim(connection, EIGHT, 500) < (1, A_FEW)


async def test_the_last_of_many_cost_as_little_as_the_first(connection: Connection) -> None:
    await queue(connection, MANY, EIGHT)
    claimed, first = await claim(connection, EIGHT, 500)
    assert claimed == 500
    await claim(connection, EIGHT, MANY - 1000)
    await connection.execute("UPDATE message SET state = 'SENT', sent_at = now() WHERE attempts > 0")
    await claim(connection, EIGHT, 1)  # meets what has left, and marks it for the next
    claimed, last = await claim(connection, EIGHT, 499)
    assert claimed == 499
    assert last < 1.5 * first


async def test_what_has_left_is_not_walked_over_while_a_backup_keeps_the_vacuum_away(
    database: Database, connection: Connection
) -> None:
    await queue(connection, MANY, EIGHT)
    backup = await asyncpg.connect(database.owner_url)
    async with backup.transaction(isolation="repeatable_read"):
        await backup.fetchval("SELECT count(*) FROM message")
        await claim(connection, EIGHT, MANY - 500)
        begin = await connection.fetchval("SELECT min(next_attempt_at) FROM message WHERE attempts = 0")
        await connection.execute("UPDATE message SET state = 'SENT', sent_at = now() WHERE attempts > 0")
        from_the_edge = await claim(connection, EIGHT, 250, begin)
        from_the_beginning = await claim(connection, EIGHT, 250)
    await backup.close()
    assert from_the_edge[0] == from_the_beginning[0] == 250
    assert from_the_beginning[1] - from_the_edge[1] > A_FEW
