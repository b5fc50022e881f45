"""Laying the migrated schema out over nodes: customers' tables by their bucket, others where they are joined."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import asyncpg

from persistence.connections.distributed import layout_sql as sql
from persistence.connections.pool import Row
from persistence.connections.servers import connect

FIRST = "decoder_card"
"""The table beside which all others of customers lie: what is of one bucket is on one node."""

EVERYWHERE = ("sweep", "voucher_batch", "voucher_span")
"""Shared tables that statements join to customers': each node has them whole. All others stay with the coordinator,
with the guards that look at more than one table."""


class NotDistributedError(RuntimeError):
    """The database is not one that can be distributed."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done, said in a sentence, and the statements that do it."""

    says: str
    statements: tuple[str, ...]


async def plan(owner_url: str) -> Sequence[Step]:
    """Tell what is to be done until the schema is laid out; nothing where it is.

    Raises:
        NotDistributedError: the server has no Citus, or no worker.
    """
    connection = await connect(owner_url)
    try:
        return [*await _steps(connection), *await _rights(connection)]
    finally:
        await connection.close()


async def distribute(owner_url: str, tell: Callable[[str], object] = lambda _: None) -> None:
    """Lay the schema out, step by step; each is lasting when it is told, and what was done before is not done again.

    Raises:
        NotDistributedError: the server has no Citus, or no worker.
    """
    connection = await connect(owner_url, command_timeout=None)
    try:
        steps = await _steps(connection)
        await connection.execute(sql.GUARDS_TOO)
        await _take(connection, steps, tell)
        await _take(connection, await _rights(connection), tell)
    finally:
        await connection.close()


async def _take(
    connection: "asyncpg.Connection[asyncpg.Record]", steps: Sequence[Step], tell: Callable[[str], object]
) -> None:
    for step in steps:
        for statement in step.statements:
            await connection.execute(statement)
        tell(step.says)


async def _steps(connection: "asyncpg.Connection[asyncpg.Record]") -> list[Step]:
    if not await connection.fetchval(sql.IS_THERE):
        raise NotDistributedError("the database has no extension citus: CREATE EXTENSION citus on each of its nodes")
    if not await connection.fetchval(sql.WORKERS):
        raise NotDistributedError("no node takes parts of tables: SELECT citus_add_node(…) on the coordinator")
    tables = {row["name"]: row for row in await connection.fetch(sql.TABLES)}
    if FIRST not in tables:
        raise NotDistributedError("the database is not migrated: giahan migrate")
    steps = [] if await connection.fetchval(sql.MAY_LOG_IN) else [_admit()]
    steps += [_spread(row) for row in in_turn(tables) if row["laid"] is None]
    steps += [_copied(tables[name]) for name in EVERYWHERE if name in tables and tables[name]["laid"] is None]
    steps += [_called(row["name"]) for row in await connection.fetch(sql.FUNCTIONS) if not row["laid"]]
    if not await connection.fetchval(sql.OPENS_EMPTY):
        steps.append(Step("have every subscriber begin with nothing, by a trigger of its own row", sql.OPEN_EMPTY))
    return steps


async def _rights(connection: "asyncpg.Connection[asyncpg.Record]") -> list[Step]:
    """List the rights to columns that parts of tables lack: those that were just made or moved have none."""
    return [_granted(row) for row in await connection.fetch(sql.RIGHTS) if row["missing"]]


def in_turn(tables: Mapping[str, Row]) -> Iterator[Row]:
    """List the customers' tables, each after those that it refers to; that of cards is the first."""
    left = {name: row for name, row in tables.items() if row["of_customers"]}
    yield left.pop(FIRST)
    while left:
        ready = [name for name, row in left.items() if left.keys().isdisjoint(row["refers_to"])]
        for name in ready:
            yield left.pop(name)


def _admit() -> Step:
    return Step(
        "let the coordinator connect to the nodes as giahan_app, without a password of its own", (sql.LET_LOG_IN,)
    )


def _spread(row: Row) -> Step:
    name, beside = row["name"], "none" if row["name"] == FIRST else FIRST
    says = f"distribute {name} by bucket ({row['rows']} rows or so, {row['bytes'] // 1024} kB)"
    return Step(says, (f"SELECT create_distributed_table('{name}', 'bucket', colocate_with => '{beside}')",))


def _copied(row: Row) -> Step:
    says = f"keep {row['name']} whole on every node ({row['rows']} rows or so)"
    return Step(says, (f"SELECT create_reference_table('{row['name']}')",))


def _called(name: str) -> Step:
    where = f"distribution_arg_name => 'in_bucket', colocate_with => '{FIRST}', force_delegation => true"
    says = f"call {name.partition('(')[0]} on the node of its bucket"
    return Step(says, (f"SELECT create_distributed_function('{name}', {where})",))


def _granted(row: Row) -> Step:
    columns = ", ".join(f'"{column}"' for column in row["columns"])
    grant = f"GRANT {row['privilege']} ({columns}) ON %s TO giahan_app"
    says = f"grant {row['privilege']} of columns on {row['missing']} parts of {row['name']}"
    return Step(says, (f"SELECT run_command_on_shards('{row['name']}', $grant${grant}$grant$)",))
