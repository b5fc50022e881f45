"""Whatever is done in whatever order: nobody is renewed after opting out, nobody loses what was promised (P-*).

No fee is charged twice, and the parts of a cycle add up, against a plain model (P-FEE, P-PRORATA, P-END).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.databases import Database, a_database, url_of
from tests.services.promotions.machine import Promotion
from tests.services.promotions.place import Place, in_memory, in_postgres

QUICK = settings(max_examples=80, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck))
FEW = settings(QUICK, max_examples=6)
LONG = settings(QUICK, max_examples=1_000, stateful_step_count=60)
PROOF = settings(LONG, max_examples=100)


@asynccontextmanager
async def opened_in_memory() -> AsyncIterator[Place]:
    yield in_memory()


class InMemory(Promotion):
    """On the memory of the tests."""

    opening = staticmethod(opened_in_memory)


def in_the_database(server: str, template: str) -> type[Promotion]:
    """Make the machine on PostgreSQL, each run of it on a database of its own."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Place]:
        database = a_database(server, template)  # it waits by loops of its own, which must not meet ours
        url = url_of(server, await asyncio.to_thread(database.__enter__))
        try:
            async with in_postgres(Database(url, url), most=3) as place:
                yield place
        finally:
            await asyncio.to_thread(database.__exit__, None, None, None)

    return type("InPostgres", (Promotion,), {"opening": staticmethod(opened)})


def test_in_any_order_in_memory() -> None:
    run_state_machine_as_test(InMemory, settings=QUICK)


def test_in_any_order_in_postgres(server: str, template: str) -> None:
    run_state_machine_as_test(in_the_database(server, template), settings=FEW)


@pytest.mark.proof
def test_in_any_order_for_long_in_memory() -> None:
    run_state_machine_as_test(InMemory, settings=LONG)


@pytest.mark.proof
def test_in_any_order_for_long_in_postgres(server: str, template: str) -> None:
    run_state_machine_as_test(in_the_database(server, template), settings=PROOF)
