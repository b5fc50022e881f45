"""Where claims begin: after what has left, and at the very beginning where that would leave something out."""

from datetime import timedelta

import asyncpg
import pytest

from domain.ports.outbox.outbox import DueMessage
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.outbox import claim_cursor
from persistence.outbox.outbox import PostgresOutbox
from tests.databases import Database
from tests.persistence.outbox.waiting import EIGHT, LEASE, queue

EARLIER = """
UPDATE message SET next_attempt_at = now() - interval '1 day'
 WHERE id = (SELECT id FROM message WHERE attempts > 0 LIMIT 1)
"""
AN_HOUR = timedelta(hours=1)


@pytest.fixture(params=[0, 3600])
def look_every(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    """Look at the very beginning always, and (almost) never."""
    monkeypatch.setattr(claim_cursor, "LOOK_EVERY", request.param)
    seconds: float = request.param
    return seconds


@pytest.mark.usefixtures("look_every")
async def test_whatever_is_due_is_claimed_in_the_end(database: Database) -> None:
    owner = await asyncpg.connect(database.owner_url)
    async with await open_pool(database.app_url, most=2, kind=connections_of(database.store)) as pool:
        outbox = PostgresOutbox(pool)
        claimed: list[DueMessage] = []
        for not_before in (EIGHT, EIGHT - AN_HOUR, None):  # each is due before what was claimed last
            await queue(owner, 10, not_before)
            claimed += await outbox.claim_messages(EIGHT, LEASE, 7)
        while share := await outbox.claim_messages(EIGHT, LEASE, 7):
            claimed += share
    await owner.close()
    assert len(claimed) == len({due.message.id for due in claimed}) == 30


async def test_a_postponed_one_that_is_due_again_before_the_others_is_claimed_in_the_end(database: Database) -> None:
    owner = await asyncpg.connect(database.owner_url)
    await queue(owner, 10, EIGHT)
    async with await open_pool(database.app_url, most=2, kind=connections_of(database.store)) as pool:
        outbox = PostgresOutbox(pool)
        await outbox.claim_messages(EIGHT, LEASE, 5)
        await owner.execute(EARLIER)
        shares = [await outbox.claim_messages(EIGHT, LEASE, 2) for _ in range(5)]
    await owner.close()
    assert sum(map(len, shares)) == 6
