"""What orchestrators and Prometheus are told."""

import re

import asyncpg
import pytest

from tests.api.asking import RENEW, a_renewal, ready_to_renew, renewed
from tests.api.client import Answer
from tests.api.house import House, a_house
from tests.databases import Database, a_database, url_of

READY = {"database": True, "migrations": True, "catalogue": True}


async def get(house: House, path: str) -> Answer:
    return await house.client.send("GET", path)


async def executed(url: str, statement: str) -> None:
    """Do as the owner of the database does."""
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


async def test_a_house_with_all_it_needs_is_ready(house: House) -> None:
    answer = await get(house, "/health/ready")
    assert (answer.status, answer.json()) == (200, READY)
    assert (await get(house, "/health/live")).json() == {"live": True}


@pytest.mark.parametrize("table", ["price_version", "policy_version"])
async def test_nothing_can_be_sold_without_a_catalogue(house: House, database: Database, table: str) -> None:
    await executed(database.owner_url, f"SET session_replication_role = replica; TRUNCATE {table} CASCADE")
    answer = await get(house, "/health/ready")
    assert (answer.status, answer.json()) == (503, READY | {"catalogue": False})


async def test_another_revision_is_not_ready(house: House, database: Database) -> None:
    await executed(database.owner_url, "UPDATE alembic_version SET version_num = '0001'")
    answer = await get(house, "/health/ready")
    assert (answer.status, answer.json()) == (503, READY | {"migrations": False})


@pytest.fixture
def empty(server: str, template: str) -> object:
    """Name a database without a single table; its server knows our role, for the template was migrated."""
    assert template
    with a_database(server) as name:
        yield url_of(server, name)


async def test_a_database_that_was_never_migrated_is_not_ready(empty: str) -> None:
    async with a_house(empty) as house:
        answer = await get(house, "/health/ready")
    assert (answer.status, answer.json()) == (503, {"database": True, "migrations": False, "catalogue": False})


async def test_a_database_that_is_gone_is_not_ready_yet_the_process_lives(house: House) -> None:
    await house.pool.close()
    answer = await get(house, "/health/ready")
    assert (answer.status, answer.json()) == (503, {"database": False, "migrations": False, "catalogue": False})
    assert (await get(house, "/health/live")).status == 200


async def told(house: House, name: str) -> float:
    """Read a figure, nought where nothing was counted yet."""
    page = (await get(house, "/metrics")).body.decode()
    found = re.search(rf"^{re.escape(name)} ([0-9.e+]+)$", page, re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_what_happens_is_counted(house: House) -> None:
    names = (
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="done"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="replayed"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="refused"}',
        'giahan_refusals_total{rule="G_INPUT"}',
        'giahan_operations_total{kind="query",outcome="errors"}',
        'giahan_request_seconds_count{path="/graphql",status="200"}',
        'giahan_request_seconds_count{path="other",status="404"}',
    )
    await ready_to_renew(house)
    before = [await told(house, name) for name in names]
    await renewed(house)
    await house.ask(RENEW, input=a_renewal())
    await house.ask(RENEW, input=a_renewal("no", package="NO_SUCH"))
    await house.error("{ renewals(first: -1) { edges { cursor } } }")
    await get(house, "/84901234567")
    after = [await told(house, name) for name in names]
    assert [now - then for now, then in zip(after, before, strict=True)] == [1, 1, 1, 1, 1, 4, 1]


async def test_what_waits_to_leave_is_told(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    assert await told(house, 'giahan_waiting{what="messages"}') == 1
    assert await told(house, 'giahan_waiting{what="activations"}') == 1
    await house.giahan.deliver_messages()
    await house.giahan.deliver_activations()
    assert await told(house, 'giahan_waiting{what="messages"}') == 0
    assert await told(house, 'giahan_waiting{what="activations"}') == 0


async def test_no_number_and_no_secret_is_a_label(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    await get(house, "/84901234567")
    page = (await get(house, "/metrics")).body.decode()
    assert "901234567" not in page
    assert house.issuer.secret not in page


@pytest.mark.parametrize("sent", ["a", "req-1.2_3", "x" * 64])
async def test_the_id_of_a_request_is_given_back(shared: House, sent: str) -> None:
    answer = await shared.client.send("GET", "/health/live", headers={"x-request-id": sent})
    assert answer.headers["x-request-id"] == sent


@pytest.mark.parametrize("sent", ["", "x" * 65, "a b", "a\tb", "é", "<script>", 'a"b', None])
async def test_a_request_without_a_good_id_is_given_one(shared: House, sent: str | None) -> None:
    headers = {} if sent is None else {"x-request-id": sent}
    first, second = [
        (await shared.client.send("GET", "/nowhere", headers=headers)).headers["x-request-id"] for _ in "12"
    ]
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first != second != sent
