"""Queries read at the standby where it has seen all that the primary had; all else goes to the primary."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from pydantic import SecretStr

from api.settings import Settings
from api.wiring import Giahan, assembled, only_reading
from domain.subscribers.subscriber_report import SubscriberReport
from persistence.connections.pool import open_pool
from persistence.connections.standby import StandbyReads
from tests.builders.subscribers import MSISDN
from tests.persistence.failover.pair import Pair, needs_two_servers
from tests.persistence.installation import ask
from tests.usecases.requests import on_record

pytestmark = needs_two_servers
AT_THE_STANDBY = "SELECT pg_is_in_recovery()"
PAUSE, RESUME = "SELECT pg_wal_replay_pause()", "SELECT pg_wal_replay_resume()"


@asynccontextmanager
async def reads_of(pair: Pair) -> AsyncIterator[StandbyReads]:
    async with await open_pool(pair.url) as primary:
        standby = await open_pool(pair.url_of(pair.standby), least=0, at="prefer-standby")
        yield StandbyReads(primary, standby)
        await standby.close()


async def test_what_is_only_read_is_read_at_the_standby_and_nothing_else(pair: Pair) -> None:
    async with reads_of(pair) as reads:
        with only_reading():
            assert await reads.fetchval(AT_THE_STANDBY)
            async with reads.acquire() as connection:
                assert await connection.fetchval(AT_THE_STANDBY)
        assert not await reads.fetchval(AT_THE_STANDBY)
        assert await asyncio.create_task(reads.fetchval(AT_THE_STANDBY)) is False


async def test_a_standby_that_is_behind_is_not_read(pair: Pair) -> None:
    """Whoever has just changed something sees it."""
    async with reads_of(pair) as reads:
        await ask(pair.url_of(pair.standby), PAUSE)
        try:
            await ask(pair.owner_url, "UPDATE catalogue_revision SET revision = revision + 1")
            with only_reading():
                assert not await reads.fetchval(AT_THE_STANDBY)
        finally:
            await ask(pair.url_of(pair.standby), RESUME)
        with only_reading():
            assert await reads.fetchval(AT_THE_STANDBY)


async def test_without_the_standby_queries_are_answered_by_the_primary(pair: Pair) -> None:
    async with reads_of(pair) as reads:
        with only_reading():
            assert await reads.fetchval(AT_THE_STANDBY)
            await asyncio.to_thread(pair.stop_standby)
            assert not await reads.fetchval(AT_THE_STANDBY)
        with only_reading():
            assert not await reads.fetchval(AT_THE_STANDBY)
        await asyncio.to_thread(pair.start_standby)


@asynccontextmanager
async def giahan_at(pair: Pair) -> AsyncIterator[Giahan]:
    settings = Settings(
        database_url=SecretStr(pair.url), replica_url=SecretStr(pair.url_of(pair.standby)), clock=datetime.now(UTC)
    )
    async with assembled(settings, pair.url) as giahan:
        yield giahan


async def test_screens_show_what_was_changed_just_before(pair: Pair) -> None:
    async with giahan_at(pair) as giahan:
        await on_record(giahan)
        for number in range(5):
            await giahan.upsert_subscriber(SubscriberReport(msisdn=MSISDN, province=f"{number}"))
            with only_reading():
                seen = await giahan.lookups.subscriber(MSISDN)
            assert seen is not None
            assert seen.province == f"{number}"
