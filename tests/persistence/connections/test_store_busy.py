"""Waiting too long, or a server out of reach: nothing was recorded, and the same key may try again (G-ONCE)."""

import asyncio
from dataclasses import replace

import asyncpg
import pytest

from domain.buckets import Ref
from domain.ports.work import StoreBusyError
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.builders.cards import CARD_NUMBER
from tests.databases import Database
from tests.persistence.connections.cutting_proxy import a_wire
from tests.persistence.connections.interruptions import Interrupted, Moment, Moments
from tests.persistence.installation import Installation, an_installation, ask
from tests.usecases.requests import by, in_date, made, on_record, renewal

PATIENCE = 60  # seconds until waiting is called for ever


WITHIN = 2  # after begin and the key: a statement within a transaction


async def ready(installed: Installation) -> None:
    await on_record(installed.service)
    await in_date(installed.service)


def impatient(setting: str) -> Moment:
    """Give a transaction a millisecond only."""

    async def shorten(connection: Interrupted, _statement: str) -> None:
        await connection.real.execute(f"SET LOCAL {setting} = 1")

    return shorten


@pytest.mark.parametrize("setting", ["lock_timeout", "statement_timeout"])
async def test_a_lock_held_too_long_says_that_the_store_is_busy_and_the_key_may_try_again(
    database: Database, setting: str
) -> None:
    """G-ONCE."""
    moments = Moments(before=impatient(setting))
    async with an_installation(database, most=3, wrap=moments.wrap) as installed, asyncio.timeout(PATIENCE):
        await ready(installed)
        async with installed.service.renew.works() as holder:
            await holder.cards.lock(CARD_NUMBER)
            moments.passed, moments.at = 0, 1
            with pytest.raises(StoreBusyError):
                await installed.service.renew(by(), renewal())
        assert not (await installed.service.renew(by(), renewal())).replayed


async def test_a_transaction_that_the_server_gave_up_waiting_for_leaves_the_store_busy(database: Database) -> None:
    """G-ONCE: a process that stood still too long has recorded nothing."""

    async def stand_still(connection: Interrupted, _statement: str) -> None:
        pid = await connection.real.fetchval("SELECT pg_backend_pid()")  # of a pooler, asyncpg knows none
        await connection.real.execute("SET LOCAL idle_in_transaction_session_timeout = 1")
        while await ask(database.owner_url, "SELECT count(*) FROM pg_stat_activity WHERE pid = $1", pid):
            pass

    moments = Moments(before=stand_still)
    async with an_installation(database, most=2, wrap=moments.wrap) as installed, asyncio.timeout(PATIENCE):
        await ready(installed)
        refund = RefundCommand(renewal=made(await installed.service.renew(by(), renewal())).ref, reason="A mistake.")
        moments.passed, moments.at = 0, WITHIN
        with pytest.raises(StoreBusyError):
            await installed.service.refund(by("refund"), refund)
        assert not (await installed.service.refund(by("refund"), refund)).replayed


async def test_an_argument_that_the_database_cannot_take_is_a_fault_of_ours_and_not_a_busy_store(
    database: Database,
) -> None:
    """G-ONCE: trying again would not help."""
    async with an_installation(database, most=1) as installed:
        with pytest.raises(asyncpg.DataError):
            async with installed.service.renew.works() as work:
                await work.renewals.find(Ref(0, "no id"))  # type: ignore[arg-type]


async def test_while_the_server_cannot_be_reached_the_store_is_busy(database: Database) -> None:
    """G-ONCE: whether the pool still held a connection to it or not."""
    async with a_wire(database) as wire, an_installation(replace(database, app_url=wire.url), most=2) as installed:
        await ready(installed)
        await wire.hang_up()
        async with asyncio.timeout(PATIENCE):
            for _ in range(3):
                with pytest.raises(StoreBusyError):
                    await installed.service.renew(by(), renewal())
