"""What is measured can be measured: modules load, statements fit the schema, documents fit GraphQL."""

import asyncio
import pkgutil
import re
from importlib import import_module
from pathlib import Path

import asyncpg
import pytest
from graphql import parse, validate

import bench
from api.graphql.schema import schema
from bench.data.past import INSERTS, renewals
from bench.data.people import FIRST_CARD, FIRST_MSISDN, LOOK_UP_ALWAYS, populate
from bench.harness.operations import BRIEF_QUOTE, CITED_EXAMINATION, EXAMINATION, QUOTE, RENEW
from bench.harness.rounds import compare
from bench.load.renewing import renew_next
from bench.load.replay import bucket_by_number, write_script
from bench.servers.giahan import giahan_over
from persistence.connections.pool import open_pool
from tests.databases import Database, wait_for

PEOPLE = 3


@pytest.mark.parametrize("module", [module.name for module in pkgutil.walk_packages(bench.__path__, "bench.")])
def test_every_module_loads(module: str) -> None:
    assert import_module(module).__doc__


@pytest.mark.parametrize("document", [BRIEF_QUOTE, EXAMINATION, CITED_EXAMINATION, QUOTE, RENEW])
def test_every_document_fits_the_schema(document: str) -> None:
    assert validate(schema._schema, parse(document)) == []  # noqa: SLF001 - as the view reads it


def test_everybody_put_on_record_can_be_renewed(database: Database) -> None:
    populate(database.owner_url, PEOPLE)
    asyncio.run(_renew_everybody(database.app_url))


def test_the_script_for_pgbench_records_renewals_that_the_database_accepts(database: Database, tmp_path: Path) -> None:
    populate(database.owner_url, PEOPLE, bucket_by_number)
    script = write_script(database.owner_url, PEOPLE, tmp_path).read_text()
    assert wait_for(_play(database.owner_url, script)) == 1


def test_statements_that_prepare_a_measurement_fit_the_schema(database: Database) -> None:
    wait_for(_prepare(database.owner_url, renewals(0, 0, PEOPLE), [*INSERTS, LOOK_UP_ALWAYS]))


def test_a_comparison_shows_both_sides_and_the_median_of_the_rounds(capsys: pytest.CaptureFixture[str]) -> None:
    compare("ours / theirs", [10, 30, 20], [20, 40, 50], aim="at least 0.40")
    assert capsys.readouterr().out == ("ours / theirs: 20 / 40 = 0.50 (rounds 0.50 0.75 0.40; aim: at least 0.40)\n")


async def _renew_everybody(url: str) -> None:
    async with await open_pool(url, most=1) as pool:
        renew, whom = giahan_over(pool).renew, iter(range(PEOPLE))
        for _ in range(PEOPLE):
            await renew_next(renew, whom)


async def _play(url: str, script: str) -> int:
    """Play a script's statements as pgbench would, for person 1, and count the renewals recorded."""
    connection = await asyncpg.connect(url)
    try:
        facts, _ = _with_numbers(script, {}).split("\\gset")
        seen = await connection.fetchrow(facts)
        assert seen is not None
        await connection.execute(_with_numbers(script, dict(seen)).split("\\gset")[1])
        return int(await connection.fetchval("SELECT count(*) FROM renewal JOIN spending ON renewal_id = id"))
    finally:
        await connection.close()


def _with_numbers(script: str, seen: dict[str, int]) -> str:
    """Put numbers where pgbench would put those that it has drawn, and what it has read."""
    drawn = {"number": FIRST_CARD + 1, "msisdn": FIRST_MSISDN + 1, **seen}
    statements = re.sub(r"^\\set .+\n", "", script, flags=re.MULTILINE)
    return re.sub(r"(?<!:):([a-z]\w*)", lambda name: str(drawn.get(name[1], 1)), statements)


async def _prepare(url: str, first: str, statements: list[str]) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(first)
        for statement in statements:
            await connection.prepare(statement)
    finally:
        await connection.close()
