"""The exam of near buckets: a worker takes those first that lie at its node, and all in the end (K-AUTO-CHARGE)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import asyncpg
import pytest
import pytest_asyncio

from domain.buckets import BUCKETS
from domain.sweeps.days import charge_day
from persistence.connections.pool import open_pool
from persistence.connections.stores import Store, connections_of, near_to
from persistence.sweeps.store import PostgresSweeps
from persistence.sweeps.turn import Near, PostgresTurn
from tests.contracts.written import DAY
from tests.databases import Database

NODES = "SELECT nodename || ':' || nodeport FROM pg_dist_node WHERE shouldhaveshards ORDER BY 1"
SOME = frozenset(range(100, 500))
A_FEW = 8


async def some(_connection: object) -> frozenset[int]:
    return SOME


@pytest_asyncio.fixture
async def pool(real_place: Database) -> AsyncIterator["asyncpg.Pool[asyncpg.Record]"]:
    async with await open_pool(real_place.app_url, most=4, kind=connections_of(real_place.store)) as pool:
        yield pool


@pytest.fixture
def nears(real_place: Database) -> list[Near]:
    """Tell what is near to workers: on one server whatever is said, over nodes what lies at each of them."""
    return [some] if real_place.store is Store.PLAIN else []


async def taken_by(sweeps: PostgresSweeps) -> list[list[int]]:
    """Take all turns of a day, some buckets each."""
    day, at = charge_day(DAY), datetime.now(UTC)
    began = await sweeps.begin(day, at)
    taken = []
    async with sweeps.turns(day, began, A_FEW) as turns:
        async for turn in turns:
            assert isinstance(turn, PostgresTurn)
            taken.append(turn.buckets)
    return taken


async def test_what_is_near_comes_first_and_all_of_it_in_the_end(
    pool: "asyncpg.Pool[asyncpg.Record]", nears: list[Near]
) -> None:
    nears = nears or [near_to(row[0]) for row in await pool.fetch(NODES)]
    for near in nears:
        async with pool.acquire() as connection:
            found = await near(connection)
        assert 0 < len(found) < BUCKETS
        taken = await taken_by(PostgresSweeps(pool, near))
        order = [bucket for turn in taken for bucket in turn]
        assert sorted(order) == list(range(BUCKETS))
        whole = len(found) // len(taken[0]) * len(taken[0])
        assert set(order[:whole]) <= found


async def test_every_bucket_is_near_to_one_node(distributed_database: Database) -> None:
    kind = connections_of(Store.DISTRIBUTED)
    async with await open_pool(distributed_database.app_url, most=1, kind=kind) as pool, pool.acquire() as connection:
        nodes = [row[0] for row in await connection.fetch(NODES)]
        found = [await near_to(node)(connection) for node in nodes]
    assert len(nodes) > 1
    assert sum(map(len, found)) == len(frozenset().union(*found)) == BUCKETS


async def test_where_no_node_is_named_none_is_near(pool: "asyncpg.Pool[asyncpg.Record]") -> None:
    async with pool.acquire() as connection:
        assert await near_to(None)(connection) == frozenset()
