"""A registration that somebody cancels while its card is waited for: it is not charged, whoever came first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from domain.buckets import BUCKETS
from domain.ports.due_cards import Due
from domain.sweeps.days import charge_day
from persistence.sweeps.turn import PostgresTurn
from tests.auto_renewals.crowd import gather_crowd
from tests.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.persistence.house import House

CARDS = 4
CANCELLED = "30000000002"
SOMEBODY_WAITS = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"


@asynccontextmanager
async def cancelling(house: House) -> AsyncIterator[None]:
    """Cancel as the use case does, the card first; it becomes lasting at the end, once somebody waits for it."""
    owner = await asyncpg.connect(house.database.owner_url)
    try:
        async with owner.transaction():
            await owner.execute("SELECT FROM decoder_card WHERE number = $1 FOR NO KEY UPDATE", CANCELLED)
            await owner.execute(
                "UPDATE auto_renewal SET (status, cancelled_at) = ('CANCELLED', now()) WHERE card_number = $1",
                CANCELLED,
            )
            yield
            while not await house.ask(SOMEBODY_WAITS):
                pass
    finally:
        await owner.close()


async def test_it_is_not_charged(real: Place) -> None:
    """K-AUTO-CANCEL, K-AUTO-CHARGE: its card was due when the chunk began, and is not once its lock is had."""
    assert real.house is not None
    able = await gather_crowd(real.house.database.owner_url, CARDS)
    real.clock.turn_to(EXPIRY, SEVEN)
    async with cancelling(real.house):
        charging = asyncio.create_task(real.charge())
    assert (await charging).succeeded == able - 1
    assert await real.expiry(CANCELLED) == EXPIRY
    assert await real.refusals(CANCELLED) == []
    assert (await real.sweep()).remaining == 0


async def test_a_chunk_that_it_leaves_short_is_not_the_last(real: Place) -> None:
    """K-AUTO-CHARGE: as many cards were found as were asked for, so that there may be more."""
    assert real.house is not None
    await gather_crowd(real.house.database.owner_url, CARDS)
    real.clock.turn_to(EXPIRY, SEVEN)
    day, now = charge_day(EXPIRY), real.clock.now()
    await real.sweeps.begin(day, now)
    due = Due(on=EXPIRY, attempts=1, now=now, fresh_since=None)
    async with real.house.pool.acquire() as connection:
        turn = PostgresTurn(connection, day, list(range(BUCKETS)))
        async with turn.chunk() as chunk:
            async with cancelling(real.house):
                reading = asyncio.create_task(chunk.due(due, [], EXPIRY, CARDS))
            facts = await reading
        async with turn.chunk() as chunk:
            again = await chunk.due(due, [], EXPIRY, CARDS)
    assert (len(facts.cards), facts.more) == (CARDS - 1, True)
    assert (len(again.cards), again.more) == (CARDS - 1, False)
