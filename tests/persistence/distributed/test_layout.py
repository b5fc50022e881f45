"""`giahan distribute`: says beforehand what it will do, does it once, and keeps the guards."""

import asyncpg
import pytest

from persistence.connections.distributed import layout_sql
from persistence.connections.distributed.layout import plan
from persistence.connections.servers import connect
from tests.api.support.commands import ran
from tests.architecture.statements.rules import CUSTOMERS
from tests.databases import Database

LAID = """
SELECT logicalrelid::text AS name, partmethod::text AS how, column_to_column_name(logicalrelid, partkey) AS by,
       count(*) OVER (PARTITION BY colocationid) AS together
  FROM pg_dist_partition
"""

A_TRANSFER = """
SELECT record_transfers_in(1::smallint, ARRAY[$1::uuid], ARRAY[gen_random_uuid()], ARRAY['TOP_UPS_RECEIVED'],
                           ARRAY['MAIN_BALANCES'], ARRAY[50], ARRAY['TOP_UP'], ARRAY[gen_random_uuid()], ARRAY[now()])
"""

A_SUBSCRIBER = """
INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, basic_usage_30_days,
                        flagged_for_abuse, observed_at, main_balance)
VALUES (1, gen_random_uuid(), '84900000001', 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE', '2015-01-01', 0, false,
        '2024-01-01', $1)
RETURNING id
"""

FORBIDDEN = (
    "UPDATE transfer SET amount = 1 WHERE bucket = 1",
    "UPDATE subscriber SET main_balance = 1 WHERE bucket = 1",
    "DELETE FROM renewal WHERE bucket = 1",
    "DELETE FROM audit_entry WHERE bucket = 1",
)


def test_a_database_that_is_not_over_nodes_is_refused_with_what_to_do(database: Database) -> None:
    done = ran("distribute", "--plan", GIAHAN_DATABASE_URL=database.owner_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert "CREATE EXTENSION citus" in done.stderr


async def test_all_of_customers_is_distributed_by_its_bucket_together(distributed_database: Database) -> None:
    connection = await connect(distributed_database.owner_url)
    laid = {row["name"]: row for row in await connection.fetch(LAID)}
    await connection.close()
    assert {name for name, row in laid.items() if row["how"] == "h"} == CUSTOMERS
    assert {(laid[name]["by"], laid[name]["together"]) for name in CUSTOMERS} == {("bucket", len(CUSTOMERS))}


async def test_run_again_there_is_nothing_to_do_until_a_table_is_new(distributed_database: Database) -> None:
    assert await plan(distributed_database.owner_url) == []
    connection = await connect(distributed_database.owner_url)
    await connection.execute("CREATE TABLE later (bucket smallint, id uuid, PRIMARY KEY (bucket, id))")
    (step,) = await plan(distributed_database.owner_url)
    assert step.says.startswith("distribute later by bucket")
    done = ran("distribute", GIAHAN_DATABASE_URL=distributed_database.owner_url)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, step.says)
    assert await plan(distributed_database.owner_url) == []
    await connection.close()


async def test_the_guards_hold_on_the_nodes(distributed_database: Database) -> None:
    """G-LEDGER: a balance follows the transfers and nothing else, which are only ever added."""
    owner = await connect(distributed_database.owner_url)
    assert await owner.fetchval(layout_sql.OPENS_EMPTY)
    app = await connect(distributed_database.app_url)
    await app.execute("SET ROLE giahan_app")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await app.fetchval(A_SUBSCRIBER, 50)
    whose = await app.fetchval(A_SUBSCRIBER, 0)
    assert await app.fetchval(A_TRANSFER, whose) == 1
    assert await app.fetchval("SELECT main_balance FROM subscriber WHERE bucket = 1") == 50
    for statement in FORBIDDEN:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute(statement)
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only ever added"):
        await owner.execute("DELETE FROM transfer WHERE bucket = 1")
    await app.close()
    await owner.close()
