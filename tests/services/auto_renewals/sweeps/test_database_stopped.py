"""The database itself killed in the middle of a sweep: what is due when it comes back is charged, nothing twice."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.embedded import EmbeddedPostgres, kept_alive
from tests.databases import Database, a_database, a_home, a_template, url_of
from tests.persistence.embedded.postmasters import answers, kill
from tests.persistence.installation import an_installation
from tests.services.auto_renewals.place import EXPIRY, SEVEN
from tests.services.auto_renewals.sweeps.crowd import gather_crowd
from tests.services.auto_renewals.sweeps.test_killed import a_worker

CARDS = 3_000
DURABLE = {"synchronous_commit": "on", "fsync": "off"}
"""What a killed server has written is still with the machine, which is not killed."""


@pytest.fixture
def mortal() -> Iterator[tuple[Path, Database]]:
    """Make a server that may be killed, and comes back, with a database of it."""
    with a_home() as home:
        postgres = EmbeddedPostgres(home, options=DURABLE)
        with (
            postgres as server,
            kept_alive(postgres),
            a_template(server) as template,
            a_database(server, template) as name,
        ):
            yield home, Database(url_of(server, name), url_of(server, name))


async def test_a_sweep_goes_on_when_the_database_comes_back(mortal: tuple[Path, Database]) -> None:
    """K-AUTO-CHARGE: exactly once, ledger at zero, a message an outcome."""
    home, database = mortal
    able = await gather_crowd(database.owner_url, CARDS)
    workers = [await a_worker(database) for _ in range(2)]
    for _ in range(3):
        await asyncio.sleep(0.4)
        assert await asyncio.to_thread(answers, database.owner_url)
        kill(home)
    assert [await worker.wait() for worker in workers] == [0, 0]
    assert await asyncio.to_thread(answers, database.owner_url)
    async with an_installation(database) as installed:
        installed.clock.turn_to(EXPIRY, SEVEN)
        await installed.service.auto_renewals.charge(EXPIRY, lambda _: None)
        assert await installed.ask("SELECT count(*) FROM renewal") == able
        assert await installed.ask("SELECT count(*) FROM message") == CARDS
        assert await installed.violations() == []
