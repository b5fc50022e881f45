"""A node killed in the middle of a sweep and started again: nothing is lost, and nothing is there twice.

It runs where the environment says by which commands of a shell a node is killed and started.
"""

import asyncio
import os
from collections.abc import Iterator

import asyncpg
import pytest

from domain.sweeps.days import charge_day
from persistence.connections.distributed.layout import distribute
from persistence.connections.failures import is_away
from persistence.connections.stores import Store
from persistence.schema.migrate import migrate
from tests.databases import Database, url_of, wait_for
from tests.persistence.distributed.clusters import a_joined_database, on_each, the_cluster
from tests.persistence.installation import Installation, an_installation, ask
from tests.services.auto_renewals.place import EXPIRY, SEVEN
from tests.services.auto_renewals.sweeps.crowd import gather_crowd
from tests.services.auto_renewals.sweeps.test_killed import a_worker

KILL, START = "GIAHAN_TEST_CITUS_KILL_NODE", "GIAHAN_TEST_CITUS_START_NODE"
CARDS = 4_000
KILLS = 2
CHARGED = "SELECT count(*) FROM renewal"


@pytest.fixture
def commands() -> tuple[str, str]:
    """Tell how a node is killed, and how it is started; skip where nobody says so."""
    kill, start = os.environ.get(KILL), os.environ.get(START)
    if kill is None or start is None:
        pytest.skip(f"{KILL} and {START} do not say how a node is killed and started")
    return kill, start


@pytest.fixture
def crowded() -> Iterator[tuple[Database, int]]:
    """Make a database of all nodes with a crowd in it, of which nothing is lost that a node has acknowledged."""
    from persistence.catalogue.loader import load_catalogue  # noqa: PLC0415 - asked for by few

    coordinator = the_cluster()
    with a_joined_database(coordinator) as name:
        url = url_of(coordinator, name)
        migrate(url)
        load_catalogue(url)
        able = wait_for(gather_crowd(url, CARDS))
        wait_for(distribute(url))
        wait_for(on_each(coordinator, f'ALTER DATABASE "{name}" SET synchronous_commit = on'))
        yield Database(url, url, Store.DISTRIBUTED), able


async def done(command: str) -> None:
    process = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.DEVNULL)
    assert await process.wait() == 0


async def charged(database: Database, many: int) -> None:
    """Wait until so many are charged."""
    while await ask(database.owner_url, CHARGED) < many:
        pass


async def ask_on(database: Database) -> None:
    """Ask all nodes until one does not answer."""
    while True:
        await ask(database.owner_url, CHARGED)


async def outcomes(installed: Installation) -> tuple[int, int, int]:
    renewals, refusals, messages = [
        await installed.ask(f"SELECT count(*) FROM {table}") for table in ("renewal", "refused_attempt", "message")
    ]
    return renewals, refusals, messages


async def test_a_node_killed_in_the_middle_of_a_sweep_loses_nothing(
    crowded: tuple[Database, int], commands: tuple[str, str]
) -> None:
    """K-AUTO-CHARGE: each card charged once, or refused once, and the ledger at zero."""
    (database, able), (kill, start) = crowded, commands
    workers = [await a_worker(database) for _ in range(2)]
    for part in range(1, KILLS + 1):
        await charged(database, able * part // (2 * KILLS))
        await done(kill)
        with pytest.raises((asyncpg.PostgresError, OSError)) as told:
            await ask_on(database)
        assert is_away(told.value)
        await done(start)
    assert [await worker.wait() for worker in workers] == [0, 0]
    async with an_installation(database) as installed:
        installed.clock.turn_to(EXPIRY, SEVEN)
        await installed.service.auto_renewals.charge(EXPIRY, lambda _: None)
        assert await outcomes(installed) == (able, CARDS - able, CARDS)
        sweep = await installed.sweeps.find(charge_day(EXPIRY))
        assert (sweep.tally.succeeded, sweep.tally.refused, sweep.remaining) == (able, CARDS - able, 0)
        assert await installed.violations() == []
