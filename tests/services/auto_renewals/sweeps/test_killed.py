"""Workers killed again and again, and restarted until the sweep ends: each card charged once, or refused once."""

import asyncio
import os
import random
import signal
import sys
from contextlib import suppress

import pytest

from domain.months import instant_of
from domain.sweeps.days import charge_day
from persistence.connections.stores import STORE
from persistence.sweeps.store import PostgresSweeps
from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.persistence.kills.children import ROOT
from tests.services.auto_renewals.place import EIGHT, EXPIRY, SEVEN
from tests.services.auto_renewals.sweeps.crowd import gather_crowd


async def a_worker(database: Database) -> asyncio.subprocess.Process:
    command = (sys.executable, "-m", "tests.services.auto_renewals.sweeps.charging_child", database.app_url)
    return await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=os.environ | {STORE: database.store})


async def killed_until_done(database: Database, cards: int, seed: int) -> int:
    """Have two workers charge, killing one of them every few hundred milliseconds; tell how many were killed."""
    chance, kills = random.Random(seed), 0  # noqa: S311 - no secret
    workers = [await a_worker(database) for _ in range(2)]
    while not all(worker.returncode == 0 for worker in workers):
        await asyncio.sleep(chance.uniform(0.1, 0.5))
        place = chance.randrange(2)
        if workers[place].returncode is None and kills < cards // 100:
            with suppress(ProcessLookupError):
                os.kill(workers[place].pid, signal.SIGKILL)
                kills += 1
            await workers[place].wait()
            workers[place] = await a_worker(database)
    return kills


async def charged_once_each(database: Database, cards: int, seed: int) -> None:
    able = await gather_crowd(database.owner_url, cards)
    assert await killed_until_done(database, cards, seed) > 0
    async with an_installation(database) as installed:
        installed.clock.turn_to(EXPIRY, SEVEN)
        await installed.service.auto_renewals.charge(EXPIRY, lambda _: None)
        assert await installed.ask("SELECT count(*) FROM renewal") == able
        assert await installed.ask("SELECT count(*) FROM refused_attempt") == cards - able
        assert await installed.ask("SELECT count(*) FROM message") == cards
        assert await installed.ask("SELECT min(not_before) FROM message") == instant_of(EXPIRY, EIGHT)
        sweep = await PostgresSweeps(installed.pool).find(charge_day(EXPIRY))
        assert (sweep.tally.succeeded, sweep.tally.refused, sweep.remaining) == (able, cards - able, 0)
        assert await installed.violations() == []


async def test_killed_again_and_again_each_card_is_charged_once(database: Database) -> None:
    """K-AUTO-CHARGE: exactly once, whatever fails meanwhile."""
    await charged_once_each(database, 2_000, seed=9029)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(3))
async def test_twenty_thousand_cards_are_charged_once_each(database: Database, seed: int) -> None:
    """K-AUTO-CHARGE."""
    await charged_once_each(database, 20_000, seed)
