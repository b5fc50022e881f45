"""What orchestrators are told."""

from uuid import uuid4

import asyncpg
import pytest

from api.wiring.database import BUILD
from tests.api.support.client import Answer
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database, a_database, url_of

READY = {"database": True, "migrations": True, "catalogue": True, "room": True}

NONE = dict.fromkeys(READY, False)


def checks(answer: Answer) -> dict[str, bool]:
    """Tell on what readiness hangs."""
    told: dict[str, bool] = answer.json()
    return {name: each for name, each in told.items() if name != "details"}


async def test_what_works_behind_the_doors_is_told_and_readiness_does_not_hang_on_it(installed: Installation) -> None:
    before = (await installed.client.get("/health/ready")).json()["details"]
    assert before["workerBeatSecondsAgo"] is None
    await installed.giahan.beats.beat(uuid4(), BUILD)
    answer = await installed.client.get("/health/ready")
    details = answer.json()["details"]
    assert answer.status == 200
    assert details["workerBeatSecondsAgo"] >= 0
    assert details["queueAgeSeconds"] == {"messages": 0, "activations": 0, "webhooks": 0}
    assert f"{details['build']['version']}+{details['build']['schema']}" == BUILD
    assert details["pool"]["open"] <= details["pool"]["most"]


async def executed(url: str, statement: str) -> None:
    """Do as the owner of the database does."""
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


async def test_a_house_with_all_it_needs_is_ready(installed: Installation) -> None:
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (200, READY)
    assert (await installed.client.get("/health/live")).json() == {"live": True}


@pytest.mark.parametrize("table", ["price_version", "policy_version"])
async def test_nothing_can_be_sold_without_a_catalogue(installed: Installation, database: Database, table: str) -> None:
    await executed(database.owner_url, f"SET session_replication_role = replica; TRUNCATE {table} CASCADE")
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, READY | {"catalogue": False})


async def test_another_revision_is_not_ready(installed: Installation, database: Database) -> None:
    await executed(database.owner_url, "UPDATE alembic_version SET version_num = '0001'")
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, READY | {"migrations": False})


@pytest.fixture
def empty(server: str, template: str) -> object:
    """Name a database without a single table; its server knows our role, for the template was migrated."""
    assert template
    with a_database(server) as name:
        yield url_of(server, name)


async def test_a_database_that_was_never_migrated_is_not_ready(empty: str) -> None:
    async with an_installation(empty) as installed:
        answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, {**NONE, "database": True, "room": True})


async def test_a_database_that_is_gone_is_not_ready_yet_the_process_lives(installed: Installation) -> None:
    await installed.pool.close()
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, {**NONE, "room": True})
    assert (await installed.client.get("/health/live")).status == 200


async def test_sandboxes_are_named(installed: Installation) -> None:
    """In production somebody must see that nothing real is reached."""
    details = (await installed.client.get("/health/ready")).json()["details"]
    assert details["sandboxes"] == ["card system", "message centre", "mail server"]
    page = (await installed.client.get("/metrics")).body.decode()
    assert 'giahan_sandbox{system="card system"} 1.0' in page
