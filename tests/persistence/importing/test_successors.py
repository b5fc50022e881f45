"""Who waits for a line that ends meanwhile finds its successor, and never that the number is unknown (K-KNOWN)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

import pytest

from domain.ports.work import Work
from gateways.ids import new_id
from tests.builders.subscribers import MSISDN
from tests.databases import SOMEBODY_WAITS
from tests.persistence.installation import Installation
from tests.usecases.requests import on_record


async def as_subscriber(work: Work) -> UUID | None:
    found = await work.subscribers.lock(MSISDN)
    return found.id if found else None


async def as_debtor(work: Work) -> UUID | None:
    found = await work.advances.lock(MSISDN)
    return found.standing.subscriber.id if found else None


@pytest.mark.parametrize("lock", [as_subscriber, as_debtor])
async def test_who_waited_finds_the_successor(
    installed: Installation, lock: Callable[[Work], Awaitable[UUID | None]]
) -> None:
    """K-KNOWN."""
    await on_record(installed.service)
    works, successor = installed.service.renew.works, new_id()

    async def found() -> UUID | None:
        async with works() as other:
            return await lock(other)

    async with works() as work:
        ended = await work.subscribers.lock(MSISDN)
        assert ended is not None
        waiting = asyncio.create_task(found())
        while not await installed.ask(SOMEBODY_WAITS):
            pass
        await work.subscribers.succeed(ended, replace(ended, id=successor, main_balance=0))
        await work.commit()
    assert await waiting == successor
