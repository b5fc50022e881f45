"""Workers killed again and again, and restarted until the day ends: each enrolment is renewed once (P-FORECAST)."""

import asyncio
import os
import random
import signal
import sys
from contextlib import suppress

import pytest

from domain.months import instant_of
from tests.builders.promotions import RENEWAL
from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.persistence.kills.children import ROOT
from tests.services.promotions.crowd import gather_crowd
from tests.services.promotions.place import RENEW

RENEWED = "SELECT count(*) FROM promotion_enrolment WHERE status = 'RENEWED'"
BEGUN = "SELECT count(*) FROM promotion_enrolment WHERE previous_id IS NOT NULL AND package = 'DN45'"


async def a_worker(database: Database) -> asyncio.subprocess.Process:
    command = (sys.executable, "-m", "tests.services.promotions.renewing_child", database.app_url)
    return await asyncio.create_subprocess_exec(*command, cwd=ROOT)


async def killed_until_done(database: Database, most: int, seed: int) -> int:
    """Have two workers renew, killing one of them every few hundred milliseconds; tell how many were killed."""
    chance, kills = random.Random(seed), 0  # noqa: S311 - no secret
    workers = [await a_worker(database) for _ in range(2)]
    while not all(worker.returncode == 0 for worker in workers):
        await asyncio.sleep(chance.uniform(0.1, 0.5))
        place = chance.randrange(2)
        if workers[place].returncode is None and kills < most:
            with suppress(ProcessLookupError):
                os.kill(workers[place].pid, signal.SIGKILL)
                kills += 1
            await workers[place].wait()
            workers[place] = await a_worker(database)
    return kills


async def renewed_once_each(database: Database, many: int, seed: int) -> None:
    await gather_crowd(database.owner_url, many)
    assert await killed_until_done(database, many // 100, seed) > 0
    async with an_installation(database) as installed:
        installed.clock.instant = instant_of(RENEWAL)
        await installed.service.promotions.run(RENEW, RENEWAL, lambda _: None)
        assert (await installed.ask(RENEWED), await installed.ask(BEGUN)) == (many, many)
        assert await installed.ask("SELECT sum(succeeded) FROM sweep_part WHERE kind = 'PROMOTION_RENEW'") == many
        assert await installed.ask("SELECT finished_at IS NOT NULL FROM sweep WHERE kind = $1", RENEW.value)
        assert await installed.violations() == []


async def test_killed_again_and_again_each_enrolment_is_renewed_once(database: Database) -> None:
    """P-FORECAST: exactly once, whatever fails meanwhile."""
    await renewed_once_each(database, 3_000, seed=999)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(3))
async def test_thirty_thousand_enrolments_are_renewed_once_each(database: Database, seed: int) -> None:
    """P-FORECAST."""
    await renewed_once_each(database, 30_000, seed)
