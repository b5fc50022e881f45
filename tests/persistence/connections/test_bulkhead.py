"""Who waits for a lock holds a part of the pool: the rest is there for reads, and for whoever needs no such lock."""

import asyncio

import asyncpg
import pytest

from domain.ledger.top_up import TopUp
from domain.ports.work import StoreBusyError
from domain.usecases.common.idempotency import Result
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence.connections.failures import is_busy
from persistence.connections.leases import PooledConnections, Share
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import by, on_record

OTHER = "84901234599"
HOLD = "SELECT FROM subscriber WHERE msisdn = $1 FOR UPDATE"
PATIENCE = 60

PLACES = 4
"""Of ten connections so many are for those who may wait."""


def topping_up(installed: Installation, number: int, msisdn: str = MSISDN) -> "asyncio.Task[Result[TopUp]]":
    return asyncio.create_task(
        installed.service.top_up(by(f"top-up {number}"), TopUpCommand(msisdn=msisdn, amount=10_000))
    )


async def test_who_waits_for_one_row_leaves_connections_to_reads_and_to_other_rows(database: Database) -> None:
    async with an_installation(database, most=10) as installed, asyncio.timeout(PATIENCE):
        for msisdn in (MSISDN, OTHER):
            await on_record(installed.service, msisdn)
        owner = await asyncpg.connect(database.owner_url)
        async with owner.transaction():
            await owner.fetch(HOLD, MSISDN)
            waiting = [topping_up(installed, number) for number in range(40)]
            while await installed.waiting() < PLACES:
                pass
            assert await installed.pool.fetchval("SELECT 1") == 1
            assert (await topping_up(installed, 40, OTHER)).made is not None
            assert await installed.waiting() == PLACES
            assert not any(task.done() for task in waiting)
        await owner.close()
        settled = await asyncio.gather(*waiting)
    assert all(each.made for each in settled)


async def test_who_finds_every_place_taken_too_long_is_told_that_the_store_is_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.connections.leases.WAIT_FOR_PLACE", 0.0)
    async with an_installation(database, most=3) as installed:
        share = Share(PooledConnections(installed.pool), 1)
        held = await share.acquire()
        with pytest.raises(StoreBusyError):
            await share.acquire()
        await share.release(held)
        await share.release(await share.acquire())


@pytest.mark.parametrize("error", [asyncpg.DiskFullError, asyncpg.OutOfMemoryError, asyncpg.TooManyConnectionsError])
def test_what_the_server_has_no_room_for_may_be_tried_again(error: type[asyncpg.PostgresError]) -> None:
    assert is_busy(error("no space left on device"))
