"""A registration that somebody cancels while the charge waits for its card: it is not charged."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from domain.buckets import BUCKETS
from domain.ports.sweeps.due_cards import Due
from domain.sweeps.days import charge_day
from persistence.sweeps.turn import PostgresTurn
from tests.databases import SOMEBODY_WAITS
from tests.persistence.installation import Installation
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.services.auto_renewals.sweeps.crowd import gather_crowd
from tests.usecases.requests import made

CARDS = 4
CANCELLED = "30000000002"
LOCK = "SELECT FROM decoder_card WHERE number = $1 FOR NO KEY UPDATE"
CANCEL = "UPDATE auto_renewal SET (status, cancelled_at) = ('CANCELLED', now()) WHERE card_number = $1"


@asynccontextmanager
async def holding(installed: Installation, *statements: str) -> AsyncIterator[None]:
    """Hold the card until somebody waits for it; only then do the statements become lasting."""
    owner = await asyncpg.connect(installed.database.owner_url)
    try:
        async with owner.transaction():
            for statement in (LOCK, *statements):
                await owner.execute(statement, CANCELLED)
            yield
            while not await installed.ask(SOMEBODY_WAITS):
                pass
    finally:
        await owner.close()


async def test_whoever_cancels_waits_for_the_card(real: Place) -> None:
    """K-AUTO-CANCEL: the card's lock is that of its registration."""
    assert real.installed is not None
    await gather_crowd(real.installed.database.owner_url, CARDS)
    async with holding(real.installed):
        cancelling = asyncio.create_task(real.cancel(CANCELLED))
    made(await cancelling)


async def test_it_is_not_charged(real: Place) -> None:
    """K-AUTO-CANCEL, K-AUTO-CHARGE: its card was due when the chunk began, and is not once its lock is had."""
    assert real.installed is not None
    able = await gather_crowd(real.installed.database.owner_url, CARDS)
    real.clock.turn_to(EXPIRY, SEVEN)
    async with holding(real.installed, CANCEL):
        charging = asyncio.create_task(real.charge())
    assert (await charging).succeeded == able - 1
    assert await real.expiry(CANCELLED) == EXPIRY
    assert await real.refusals(CANCELLED) == []
    assert (await real.sweep()).remaining == 0


async def test_a_chunk_that_it_leaves_short_is_not_the_last(real: Place) -> None:
    """K-AUTO-CHARGE: as many cards were found as were asked for, so that there may be more."""
    assert real.installed is not None
    await gather_crowd(real.installed.database.owner_url, CARDS)
    real.clock.turn_to(EXPIRY, SEVEN)
    day, now = charge_day(EXPIRY), real.clock.now()
    await real.sweeps.begin(day, now)
    due = Due(on=EXPIRY, attempts=1, now=now, fresh_since=None)
    async with real.installed.pool.acquire() as connection:
        turn = PostgresTurn(connection, day, list(range(BUCKETS)))
        async with turn.chunk() as chunk:
            async with holding(real.installed, CANCEL):
                reading = asyncio.create_task(chunk.due(due, [], EXPIRY, CARDS))
            facts = await reading
        async with turn.chunk() as chunk:
            again = await chunk.due(due, [], EXPIRY, CARDS)
    assert (len(facts.cards), facts.more) == (CARDS - 1, True)
    assert (len(again.cards), again.more) == (CARDS - 1, False)
