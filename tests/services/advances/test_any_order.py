"""Whatever is done in whatever order, money and units are conserved and the ceiling is never passed (S-*)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.databases import Database, a_database, url_of
from tests.services.advances.machine import SPlus
from tests.services.advances.place import Place, in_memory, in_postgres

QUICK = settings(max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck))
FEW = settings(QUICK, max_examples=6)
LONG = settings(QUICK, max_examples=1_000, stateful_step_count=60)
PROOF = settings(LONG, max_examples=120)


@asynccontextmanager
async def opened_in_memory() -> AsyncIterator[Place]:
    yield in_memory()


class InMemory(SPlus):
    """On the memory of the tests."""

    opening = staticmethod(opened_in_memory)


def in_the_database(server: str, template: str) -> type[SPlus]:
    """Make the machine on PostgreSQL, each run of it on a database of its own."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Place]:
        database = a_database(server, template)  # it waits by loops of its own, which must not meet ours
        url = url_of(server, await asyncio.to_thread(database.__enter__))
        try:
            async with in_postgres(Database(url, url), most=2) as place:
                yield place
        finally:
            await asyncio.to_thread(database.__exit__, None, None, None)

    return type("InPostgres", (SPlus,), {"opening": staticmethod(opened)})


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
