"""Archiving that is killed anywhere goes on where it was: every row is in one file, once, and gone (G-ONCE)."""

import asyncio
import random
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.lookups.ledger.archive.files import manifest_of, rows_of
from persistence.lookups.ledger.archive.reading import balances_as_of, checked
from tests.persistence.kills.children import ROOT
from tests.persistence.ledger.archives import archived, some_days
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import TODAY

MANY = """
INSERT INTO refused_attempt (bucket, id, at, card_number, package, extra_rooms, term, method, rules, refusals)
SELECT n % 1024, gen_random_uuid(), '2024-01-10'::timestamptz + n * interval '20 minutes',
       'a card, "quoted"' || chr(10), 'P', 0, 'P1M', 'MAIN_BALANCE', '{K_CARD}', '[]'
  FROM generate_series(1, 4000) AS n
"""

IDS = "SELECT id::text AS id FROM refused_attempt UNION ALL SELECT id::text FROM transfer"

BEFORE = TODAY + 2 * DAY
STEPS = 45
"""About as many as archiving takes."""


@pytest.mark.parametrize("seed", range(2))
async def test_killed_anywhere_it_goes_on(books: Books, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a course that can be repeated
    await _killed(books, tmp_path, [chance.randrange(1, STEPS) for _ in range(4)])


@pytest.mark.proof
async def test_killed_at_every_step_it_goes_on(books: Books, tmp_path: Path) -> None:
    await _killed(books, tmp_path, range(1, 2 * STEPS))


async def _killed(books: Books, folder: Path, steps: "list[int] | range") -> None:
    """Kill it at some steps one after the other, then let it end; see that nothing is lost, and nothing twice."""
    await some_days(books, 2)
    await books.installed.ask(MANY)
    had, held = await _ids(books), await books.balances()
    ended = [await _die_at(step, books, folder) for step in steps]
    assert set(ended) <= {-signal.SIGKILL, 0}
    assert -signal.SIGKILL in ended
    await archived(books, folder, BEFORE)
    written = Counter(_written(folder))
    assert set(written.values()) == {1}
    assert set(written) | await _ids(books) == had
    assert set(written).isdisjoint(await _ids(books))
    assert len(checked(folder)) == await books.installed.ask("SELECT count(*) FROM archive_part WHERE state = 'DONE'")
    assert await books.balances() == held
    told = await balances_as_of(books.installed.pool, folder, TODAY + 9 * DAY)
    assert {each.account: each.by_archive for each in told} == held


async def _die_at(step: int, books: Books, folder: Path) -> int:
    program = (sys.executable, "-m", "tests.persistence.ledger.archiving_child", str(step))
    asked = (books.installed.database.owner_url, str(folder), BEFORE.isoformat())
    child = await asyncio.create_subprocess_exec(*program, *asked, cwd=ROOT)
    ended = await child.wait()
    await books.installed.left_alone()
    return ended


async def _ids(books: Books) -> set[str]:
    return {row["id"] for row in await books.installed.pool.fetch(IDS)}


def _written(folder: Path) -> Iterator[str]:
    for part in manifest_of(folder).values():
        if part["table"] in ("refused_attempt", "transfer"):
            yield from (row["id"] for row in rows_of(folder / part["file"]))
