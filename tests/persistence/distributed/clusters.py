"""Databases over several nodes, for tests that are given a Citus: each copied on all nodes from one laid out once."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest

from tests.databases import url_of, wait_for

CLUSTER = "GIAHAN_TEST_CITUS_URL"
NODES = "SELECT nodename, nodeport, groupid = 0 AS coordinates FROM pg_dist_node WHERE isactive ORDER BY groupid"
BY_ITSELF = "SET citus.enable_ddl_propagation = off"
SHARDS = 2


def the_cluster() -> str:
    """Name the coordinator of the Citus that the environment names; skip where there is none."""
    url = os.environ.get(CLUSTER)
    if url is None:
        pytest.skip(f"no distributed PostgreSQL is named by {CLUSTER}")
    return url


@contextmanager
def a_laid_out_template(coordinator: str) -> Iterator[str]:
    """Migrate a database of all nodes, load the catalogue, lay it out, and close it, so that it can be copied."""
    from persistence.catalogue.loader import load_catalogue  # noqa: PLC0415 - asked for by few
    from persistence.connections.distributed.layout import distribute  # noqa: PLC0415
    from persistence.schema.migrate import migrate  # noqa: PLC0415

    with a_joined_database(coordinator) as name:
        url = url_of(coordinator, name)
        migrate(url)
        load_catalogue(url)
        wait_for(distribute(url))
        wait_for(on_each(coordinator, f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false', _cut_off(name)))
        yield name


@contextmanager
def a_database_of_all(coordinator: str, template: str = "template0") -> Iterator[str]:
    """Name a new database on every node, gone afterwards whoever is still connected to it."""
    name = f"giahan_test_{uuid4().hex}"
    wait_for(on_each(coordinator, f'CREATE DATABASE "{name}" TEMPLATE "{template}" ENCODING utf8'))
    try:
        yield name
    finally:
        wait_for(_dropped(coordinator, name))


@contextmanager
def a_joined_database(coordinator: str) -> Iterator[str]:
    """Name a new database of which every node knows the others; the application's role is there."""
    from persistence.connections.application_role import make_role  # noqa: PLC0415 - asked for by few

    with a_database_of_all(coordinator) as name:
        wait_for(_joined(coordinator, name))
        wait_for(make_role(url_of(coordinator, name)))
        yield name


async def _dropped(coordinator: str, name: str) -> None:
    """Drop it, however often a node connects to it once more on its own account."""
    for left in reversed(range(5)):
        try:
            await on_each(coordinator, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        except asyncpg.ObjectInUseError:
            if not left:
                raise
        else:
            return


async def _joined(coordinator: str, name: str) -> None:
    """Make the nodes of one database know each other."""
    nodes = await _nodes(coordinator)
    for _, url, _ in nodes:
        await _execute(url_of(url, name), "CREATE EXTENSION citus")
    own = next(url for coordinates, url, _ in nodes if coordinates)
    host = urlsplit(own)
    told = [f"SELECT citus_set_coordinator_host('{host.hostname}', {host.port})"]
    told += [f"SELECT citus_add_node('{where[0]}', {where[1]})" for coordinates, _, where in nodes if not coordinates]
    told += [f'ALTER DATABASE "{name}" SET citus.shard_count = {SHARDS}']
    await _execute(url_of(own, name), *told)


async def _nodes(coordinator: str) -> list[tuple[bool, str, tuple[str, int]]]:
    connection = await asyncpg.connect(coordinator)
    try:
        rows = await connection.fetch(NODES)
    finally:
        await connection.close()
    user = urlsplit(coordinator).netloc.rpartition("@")[0]
    return [
        (
            row["coordinates"],
            urlsplit(coordinator)._replace(netloc=f"{user}@{row['nodename']}:{row['nodeport']}").geturl(),
            (row["nodename"], row["nodeport"]),
        )
        for row in rows
    ]


async def on_each(coordinator: str, *statements: str) -> None:
    """Carry statements out on every node, each by itself."""
    await asyncio.gather(*(_execute(url, BY_ITSELF, *statements) for _, url, _ in await _nodes(coordinator)))


async def _execute(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def _cut_off(name: str) -> str:
    return f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
