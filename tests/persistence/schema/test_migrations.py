"""The migrations make what the tables declare, whatever rows are there meanwhile."""

import asyncio

import pytest

from persistence.drift import find_drift
from persistence.drift.introspection import differences, parts_of
from persistence.drift.making import declare
from persistence.drift.parts import DECLARED
from persistence.drift.scratch import a_database, execute
from persistence.schema.migrate import migrate
from tests.databases import Database

DEPARTURES = {
    "ALTER TABLE subscriber ALTER province SET NOT NULL": "column subscriber.province",
    "ALTER TABLE subscriber ALTER main_balance SET DEFAULT 1": "column subscriber.main_balance",
    "ALTER TABLE renewal ALTER price TYPE integer": "column renewal.price",
    "ALTER TABLE message ADD colour text": "column message.colour",
    "ALTER TABLE top_up DROP CONSTRAINT top_up_amounts_meant": "constraint top_up_amounts_meant of top_up",
    "DROP INDEX renewal_unsettled": "index renewal_unsettled of renewal",
    "ALTER TABLE decoder_card SET (fillfactor = 100)": "table decoder_card",
}


def test_the_migrations_make_what_the_tables_declare(server: str) -> None:
    assert find_drift(server) == []


def test_every_departure_is_named(server: str) -> None:
    with a_database(server) as left, a_database(server) as right:
        for url in (left, right):
            asyncio.run(declare(url))
        asyncio.run(execute(right, *DEPARTURES))
        found = differences(
            asyncio.run(parts_of(left, DECLARED)), asyncio.run(parts_of(right, DECLARED)), ("left", "right")
        )
    assert sorted(line.split(":")[0] for line in found) == sorted(DEPARTURES.values())


@pytest.mark.parametrize(
    "departure",
    [
        "DROP TRIGGER only_ever_added ON transfer",
        "ALTER FUNCTION record_transfers SECURITY INVOKER",
        "GRANT DELETE ON transfer TO giahan_app",
        "GRANT UPDATE (main_balance) ON subscriber TO giahan_app",
    ],
)
async def test_guards_count_as_parts(database: Database, departure: str) -> None:
    before = await parts_of(database.owner_url)
    await execute(database.owner_url, departure)
    assert len(differences(before, await parts_of(database.owner_url), ("before", "after"))) == 1


def test_migrating_again_changes_nothing(server: str) -> None:
    with a_database(server) as url:
        migrate(url)
        before = asyncio.run(parts_of(url))
        migrate(url)
        assert asyncio.run(parts_of(url)) == before
