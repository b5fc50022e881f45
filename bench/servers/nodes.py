"""Renewals and a sweep on one server, and on a coordinator with its workers; and what a charged card keeps on disk.

Both are databases of the Citus that is named: one is on its coordinator alone and knows nothing of nodes, the other is
over its workers. Where none is named, only what a card keeps is measured.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import asyncpg

from bench.data.due import register_due
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.postgresql import execute, new_giahan, prepare
from bench.sweep import swept
from persistence.connections.distributed.layout import distribute
from persistence.connections.stores import STORE, Store
from tests.databases import a_database, url_of, wait_for
from tests.persistence.distributed.clusters import CLUSTER, a_joined_database

RENEWALS, SWEEP = "renewals in process", "cards charged by two workers"
AT_ONCE = 8
SMALL = 30  # bytes a card: what does not grow with cards is spread over them
A_YEAR = 12  # renewals of a card

NODES = """
SELECT format('%s:%s', nodename, nodeport) AS node FROM pg_dist_node WHERE isactive AND shouldhaveshards ORDER BY 1
"""

SIZES = """
SELECT relname, pg_total_relation_size(oid) AS bytes FROM pg_class
 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname
"""


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print what a card keeps; then, over nodes, the ratios of renewals and of a sweep to one server."""
    _sizes(server, scale)
    coordinator = os.environ.get(CLUSTER)
    if coordinator is None:
        say(f"over nodes: {CLUSTER} names no distributed PostgreSQL")
        return
    with a_database(coordinator) as one, a_joined_database(coordinator) as many:
        urls = [url_of(coordinator, name) for name in (one, many)]
        days = [iter(_ready(url, scale, over=over)) for url, over in zip(urls, (False, True), strict=True)]
        near = wait_for(_nodes(coordinator))
        plain, spread = [partial(_swept, *each) for each in zip(urls, days, strict=True)]
        _compare(SWEEP, scale, plain, {"": spread, ", each worker near to one": partial(spread, near)})
        people = scale.due * scale.rounds
        plain, spread = [partial(_renewed, url, people, scale.seconds) for url in urls]
        _compare(RENEWALS, scale, plain, {"": spread})


def _compare(what: str, scale: Scale, one: Measure, many: Mapping[str, Measure]) -> None:
    plain = f"{what}, on one server"
    over = {f"{what}, over nodes{how}": partial(_over_nodes, measure) for how, measure in many.items()}
    figures = in_turn(scale.rounds, {plain: one, **over})
    for spread in over:
        compare(f"{spread} / {plain}", figures[spread], figures[plain])


def _ready(url: str, scale: Scale, *, over: bool) -> list[date]:
    """Put cards on record for each round; over nodes twice as many days, for two ways of sweeping."""
    prepare(url)
    days = register_due(url, scale.due, days=scale.rounds * (2 if over else 1))
    if over:
        wait_for(distribute(url))
    return days


def _swept(url: str, days: Iterator[date], nodes: Sequence[str] = ()) -> float:
    return swept(url, next(days), nodes)


async def _nodes(coordinator: str) -> list[str]:
    """Name the nodes that have parts."""
    connection = await asyncpg.connect(coordinator)
    try:
        return [row["node"] for row in await connection.fetch(NODES)]
    finally:
        await connection.close()


def _renewed(url: str, people: int, seconds: int) -> float:
    return rate_of("bench.load.renewing", (url, 0, people, seconds, AT_ONCE, AT_ONCE))


def _over_nodes(measure: Measure) -> float:
    """Have those who measure ask as of a database over nodes."""
    os.environ[STORE] = Store.DISTRIBUTED
    try:
        return measure()
    finally:
        del os.environ[STORE]


def _sizes(server: str, scale: Scale) -> None:
    """Print by how much each table grew with a charged card, and what a year of such cards keeps."""
    url = new_giahan(server, "sizes")
    (day,) = register_due(url, scale.due, days=1)
    before = wait_for(_bytes(url))
    swept(url, day)
    execute(url, "VACUUM")
    grown = {name: (size - before[name]) / scale.due for name, size in wait_for(_bytes(url)).items()}
    growing = sorted(((size, name) for name, size in grown.items() if size > SMALL), reverse=True)
    each, a_card = ", ".join(f"{name} {size:,.0f}" for size, name in growing), sum(size for size, _ in growing)
    say(f"bytes of a charged card, indexes included: {a_card:,.0f} ({each})")
    say(f"ten million cards, {A_YEAR} times a year: {a_card * A_YEAR * 10_000_000 / 1e12:.1f} TB a year")


async def _bytes(url: str) -> dict[str, int]:
    connection = await asyncpg.connect(url)
    try:
        return {row["relname"]: row["bytes"] for row in await connection.fetch(SIZES)}
    finally:
        await connection.close()
