"""A process killed at any moment: the same keys finish the work, and nothing is lost or done twice (G-ONCE)."""

import asyncio
import json
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio

from domain.catalogue.package import ProductLine
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.house import House, a_house
from tests.usecases.asking import in_date, on_record

ROOT = Path(__file__).parents[2]
CARD = "22222222222"
A_WEEK = {"package": "TIEN_LOI", "term": "P1W", "card": CARD}
PAYERS = [f"849012345{index:02}" for index in range(40)]
FEWEST_STATEMENTS = 4  # begin, lock, a writing one, commit
KILLED = -signal.SIGKILL
Asked = dict[str, str]
Asking = Callable[[int], Asked]


@dataclass(slots=True)
class Children:
    """A process that lives on and makes children that renew and die."""

    process: asyncio.subprocess.Process

    async def born(
        self, keys: list[str], *, at: int | None = None, when: str | None = None, what: Asked | None = None
    ) -> int:
        """Have a child renew, dying around a statement, and tell who it is."""
        assert self.process.stdin is not None
        told = {"keys": keys, "at": at, "when": when, "what": A_WEEK | (what or {})}
        self.process.stdin.write(f"{json.dumps(told)}\n".encode())
        return await self.heard()

    async def heard(self) -> int:
        """Hear the next answer: who was born, or how it ended."""
        assert self.process.stdout is not None
        return int(await self.process.stdout.readline())


@pytest_asyncio.fixture
async def children(database: Database) -> AsyncIterator[Children]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.persistence.renewing_child", database.app_url),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Children(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def ready(house: House) -> None:
    for payer in (MSISDN, *PAYERS):
        await on_record(house.service, payer, balance=4_000_000)
    await in_date(house.service, CARD, line=ProductLine.MYK, package="TIEN_LOI")


async def left_alone(house: House) -> None:
    """Wait until the server has done with whoever was killed."""
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> $1"
    )
    async with house.pool.acquire() as connection:
        while await connection.fetchval(others, connection.get_server_pid()):
            pass


def a_renewal(index: int) -> Asked:
    return {"payer": PAYERS[index]}


def an_opening(index: int) -> Asked:
    return {"payer": PAYERS[index], "package": "ON_K", "term": "P1M", "card": f"09012345{index:02}"}


def a_refusal(index: int) -> Asked:
    return {"payer": f"849099999{index:02}"}


async def outcomes(house: House, key: str) -> int:
    number: int = await house.ask("SELECT count(*) FROM idempotency_key WHERE (principal, key) = ('app', $1)", key)
    return number


async def killed_around_each(house: House, children: Children, when: str, asking: Asking) -> list[int]:
    """Kill a child around each statement in turn until one lives, and tell after which there was an outcome."""
    recorded: list[int] = []
    for at, index in enumerate(count(0 if when == "before" else len(PAYERS) // 2)):
        key, what = f"{when} {at}", asking(index)
        await children.born([key], at=at, when=when, what=what)
        end = await children.heard()
        await left_alone(house)
        recorded.append(await outcomes(house, key))
        await children.born([key], what=what)
        assert (await children.heard(), await outcomes(house, key)) == (0, 1)
        assert await house.violations() == []
        if end == 0:
            return recorded
    raise AssertionError


@pytest.mark.parametrize("asking", [a_renewal, an_opening, a_refusal])
async def test_killed_around_any_statement_it_is_whole_or_never_was(
    database: Database, children: Children, asking: Asking
) -> None:
    """G-ONCE: without an outcome until the commit, with it from then on, and with one in the end."""
    async with a_house(database, most=2) as house:
        await ready(house)
        before = await killed_around_each(house, children, "before", asking)
        statements = len(before) - 1
        assert statements >= FEWEST_STATEMENTS
        assert before == [0] * statements + [1]
        assert await killed_around_each(house, children, "after", asking) == [0] * (statements - 1) + [1, 1]
        assert await house.ask("SELECT count(*) FROM refused_attempt") == (
            2 * (statements + 1) if asking is a_refusal else 0
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """How often to kill, and how many keys to renew under meanwhile."""

    kills: int
    keys: int
    seed: int


async def killed_at_random(database: Database, children: Children, plan: Plan) -> None:
    chance = random.Random(plan.seed)  # noqa: S311 - no secret
    keys = [f"key {index}" for index in range(plan.keys)]
    async with a_house(database, most=2) as house:
        await ready(house)
        ends = []
        for _ in range(plan.kills):
            child = await children.born(keys)
            await asyncio.sleep(chance.uniform(0.0, 0.15))
            with suppress(ProcessLookupError):  # it may have done all it had to
                os.kill(child, signal.SIGKILL)
            ends.append(await children.heard())
        await left_alone(house)
        assert await house.violations() == []
        await children.born(keys)
        assert (await children.heard(), KILLED in ends) == (0, True)
        assert await house.ask("SELECT count(*) FROM renewal") == plan.keys
        assert await house.ask("SELECT jsonb_array_length(entries) FROM decoder_card") == plan.keys
        left = 4_000_000 - plan.keys * 32_480
        assert await house.ask("SELECT main_balance FROM subscriber WHERE msisdn = $1", MSISDN) == left
        assert await house.violations() == []


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
