"""Behind PgBouncer: sessions kept apart are as good as PostgreSQL itself, and anything else is refused at start."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from persistence.connections.pool import SESSION, UnsafeConnectionError, open_pool
from tests.builders.cards import CARD_NUMBER
from tests.databases import POOLER, Database
from tests.persistence.connections.pgbouncer import a_pgbouncer, needs_pgbouncer
from tests.persistence.installation import an_installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

pytestmark = needs_pgbouncer


async def test_the_role_and_the_time_limits_hold_behind_a_pooler_that_keeps_sessions(database: Database) -> None:
    with a_pgbouncer(database, "session") as pooled:
        async with await open_pool(pooled.app_url, least=3, most=3) as pool:
            for _ in range(6):
                shown = {name: await pool.fetchval("SELECT current_setting($1)", name) for name in SESSION}
                assert shown == SESSION
                assert await pool.fetchval("SELECT current_user") == SESSION["role"]


async def test_renewals_at_the_same_time_work_behind_a_pooler_that_keeps_sessions(database: Database) -> None:
    with a_pgbouncer(database, "session") as pooled:
        async with an_installation(pooled, most=6) as installed:
            await on_record(installed.service)
            await in_date(installed.service, CARD_NUMBER)
            same = await asyncio.gather(*(installed.service.renew(by("once"), renewal()) for _ in range(8)))
            assert len({made(each).ref for each in same}) == 1
            assert await installed.violations() == []


@pytest.mark.parametrize("mode", ["transaction", "statement"])
async def test_a_pooler_that_mixes_sessions_is_refused_with_what_to_do(database: Database, mode: str) -> None:
    with (
        a_pgbouncer(database, mode) as pooled,
        pytest.raises(UnsafeConnectionError, match="pool_mode = session"),
    ):
        await open_pool(pooled.app_url)


PERSISTENCE = Path(__file__).parents[1]
BOUNDED = (
    "ledger/test_periods.py",
    "batching/test_once_in_parallel.py",
    "batching/test_recorded_together.py",
    "connections/test_bulkhead.py",
    "connections/test_failures.py",
)

ALL = ("", "../contracts", "../services")
once = pytest.mark.skipif(POOLER in os.environ, reason="this run goes through a pooler itself")


def run_through(pooler: str, files: Iterable[str], *words: str) -> None:
    """Run tests of persistence again, with the application's connections through a pooler of a mode."""
    command = [sys.executable, "-m", "pytest", "-q", *words, *(str(PERSISTENCE / each) for each in files)]
    ran = subprocess.run(  # noqa: S603 - our own tests
        command,
        env=os.environ | {POOLER: pooler},
        cwd=PERSISTENCE.parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@once
def test_a_part_of_the_tests_of_persistence_holds_behind_a_pooler_that_keeps_sessions() -> None:
    run_through("session", BOUNDED)


@once
@pytest.mark.proof
def test_all_tests_of_persistence_hold_behind_a_pooler_that_keeps_sessions() -> None:
    run_through("session", ALL, "--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile")
