"""A process killed at random moments: the same keys finish the work (G-ONCE)."""

import asyncio
import os
import random
import signal
from contextlib import suppress
from dataclasses import dataclass

import pytest

from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.persistence.kills.children import Children, ready

KILLED = -signal.SIGKILL


@dataclass(frozen=True, slots=True)
class Plan:
    """How often to kill, and how many keys to renew under meanwhile."""

    kills: int
    keys: int
    seed: int


async def killed_at_random(database: Database, children: Children, plan: Plan) -> None:
    chance = random.Random(plan.seed)  # noqa: S311 - no secret
    keys = [f"key {index}" for index in range(plan.keys)]
    async with an_installation(database, most=2) as installed:
        await ready(installed)
        ends = []
        for _ in range(plan.kills):
            child = await children.born(keys)
            await asyncio.sleep(chance.uniform(0.0, 0.15))
            with suppress(ProcessLookupError):  # it may have done all it had to
                os.kill(child, signal.SIGKILL)
            ends.append(await children.heard())
        await installed.left_alone()
        assert await installed.violations() == []
        await children.born(keys)
        assert (await children.heard(), KILLED in ends) == (0, True)
        assert await installed.ask("SELECT count(*) FROM renewal") == plan.keys
        assert await installed.ask("SELECT jsonb_array_length(entries) FROM decoder_card") == plan.keys
        left = 4_000_000 - plan.keys * 32_480
        assert await installed.ask("SELECT main_balance FROM subscriber WHERE msisdn = $1", MSISDN) == left
        assert await installed.violations() == []


async def test_killed_at_random_moments_the_same_keys_finish_the_work(database: Database, children: Children) -> None:
    """G-ONCE: each key exactly one renewal."""
    await killed_at_random(database, children, Plan(kills=20, keys=40, seed=9029))


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(10))
async def test_killed_hundreds_of_times_the_same_keys_finish_the_work(
    database: Database, children: Children, seed: int
) -> None:
    """G-ONCE: each key exactly one renewal."""
    await killed_at_random(database, children, Plan(kills=50, keys=95, seed=seed))
