"""Behind PgBouncer: sessions kept apart are as good as PostgreSQL itself, and anything else is refused at start."""

import asyncio

import pytest

from persistence.connections.pool import SESSION, UnsafeConnectionError, open_pool
from tests.builders.cards import CARD_NUMBER
from tests.databases import Database
from tests.persistence.connections.pgbouncer import a_pgbouncer, needs_pgbouncer
from tests.persistence.installation import an_installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

pytestmark = needs_pgbouncer


async def test_the_role_and_the_time_limits_hold_behind_a_pooler_that_keeps_sessions(database: Database) -> None:
    async with a_pgbouncer(database, "session") as pooled, await open_pool(pooled.app_url, least=3, most=3) as pool:
        for _ in range(6):
            shown = {name: await pool.fetchval("SELECT current_setting($1)", name) for name in SESSION}
            assert shown == SESSION
            assert await pool.fetchval("SELECT current_user") == SESSION["role"]


async def test_renewals_at_the_same_time_work_behind_a_pooler_that_keeps_sessions(database: Database) -> None:
    async with a_pgbouncer(database, "session") as pooled, an_installation(pooled, most=6) as installed:
        await on_record(installed.service)
        await in_date(installed.service, CARD_NUMBER)
        same = await asyncio.gather(*(installed.service.renew(by("once"), renewal()) for _ in range(8)))
        assert len({made(each).ref for each in same}) == 1
        assert await installed.violations() == []


@pytest.mark.parametrize("mode", ["transaction", "statement"])
async def test_a_pooler_that_mixes_sessions_is_refused_with_what_to_do(database: Database, mode: str) -> None:
    async with a_pgbouncer(database, mode) as pooled:
        with pytest.raises(UnsafeConnectionError, match="pool_mode = session"):
            await open_pool(pooled.app_url)
