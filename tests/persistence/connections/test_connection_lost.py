"""A connection lost at any moment: nothing was recorded, or it is not known and the same key finds out (G-ONCE)."""

import asyncio
from dataclasses import replace

import pytest

from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.connections.cancelled_at import everything_left
from tests.persistence.connections.cutting_proxy import RECORD, TOP_UP, Cut, a_wire
from tests.persistence.connections.interruptions import Interrupted, Moment, Moments
from tests.persistence.installation import Installation, an_installation, ask
from tests.usecases.requests import by, in_date, made, on_record, renewal

PATIENCE = 60  # seconds until waiting is called for ever
STATEMENTS = 2  # one that reads, and one that records and is its own transaction


def losing(owner_url: str) -> Moment:
    """End a connection from the server's side, and wait until it has ended."""

    async def lose(connection: Interrupted, _statement: str) -> None:
        server = await connection.real.fetchval("SELECT pg_backend_pid()")  # of a pooler, asyncpg knows none
        assert await ask(owner_url, "SELECT pg_terminate_backend($1, 10000)", server)

    return lose


async def ready(installed: Installation) -> None:
    await on_record(installed.service)
    await in_date(installed.service)


@pytest.mark.parametrize("at", range(STATEMENTS))
async def test_lost_before_any_statement_nothing_is_recorded_and_the_key_may_try_again(
    database: Database, at: int
) -> None:
    """G-ONCE: what a lost connection was never sent is known not to have happened."""
    moments = Moments(before=losing(database.owner_url))
    async with an_installation(database, most=2, wrap=moments.wrap) as installed, asyncio.timeout(PATIENCE):
        await ready(installed)
        moments.passed, moments.at = 0, at
        with pytest.raises(StoreBusyError):
            await installed.service.renew(by(), renewal())
        assert await installed.ask("SELECT count(*) FROM renewal") == 0
        assert not (await installed.service.renew(by(), renewal())).replayed
        assert await installed.ask("SELECT count(*) FROM renewal") == 1
        assert await installed.violations() == []


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
async def test_where_the_outcome_of_a_commit_is_not_known_the_same_key_finds_it_out(
    database: Database, cut: Cut
) -> None:
    """G-ONCE: charged once, whether the commit had arrived or not."""
    async with a_wire(database) as wire, asyncio.timeout(PATIENCE):
        async with an_installation(replace(database, app_url=wire.url), most=2) as installed:
            await ready(installed)
            wire.cut, wire.at = cut, RECORD
            with pytest.raises(OutcomeUnknownError):
                await installed.service.renew(by(), renewal())
            wire.cut = Cut.NOWHERE
            assert wire.cuts == 1
            await installed.left_alone()
            recorded = await installed.ask("SELECT count(*) FROM renewal")
            assert recorded == (1 if cut is Cut.AFTER_COMMIT else 0)
            found = await installed.service.renew(by(), renewal())
            assert (made(found).total, found.replayed) == (196_000, recorded == 1)
            assert await installed.ask("SELECT count(*) FROM renewal") == 1
            assert await installed.violations() == []
        await everything_left()


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
async def test_a_top_up_whose_commit_is_not_known_is_credited_once(database: Database, cut: Cut) -> None:
    """G-ONCE."""
    async with a_wire(database) as wire, asyncio.timeout(PATIENCE):
        async with an_installation(replace(database, app_url=wire.url), most=2) as installed:
            await ready(installed)
            wire.cut, wire.at = cut, TOP_UP
            with pytest.raises(OutcomeUnknownError):
                await installed.service.top_up(by(), TopUpCommand(msisdn=MSISDN, amount=5_000))
            wire.cut = Cut.NOWHERE
            await installed.left_alone()
            found = await installed.service.top_up(by(), TopUpCommand(msisdn=MSISDN, amount=5_000))
            assert (found.made is not None, found.replayed) == (True, cut is Cut.AFTER_COMMIT)
            assert await installed.ask("SELECT count(*) FROM top_up WHERE amount = 5000") == 1
            assert await installed.violations() == []
        await everything_left()
