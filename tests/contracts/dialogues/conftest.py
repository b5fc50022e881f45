"""Both memories of dialogues."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.dialogues.sessions import DialogueSessions
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.repositories.dialogues.incoming import PostgresIncomingMessages
from persistence.repositories.dialogues.sessions import PostgresDialogueSessions
from tests.contracts.conftest import Place
from tests.fakes.dialogues.incoming import FakeIncomingMessages
from tests.fakes.dialogues.sessions import FakeDialogueSessions
from tests.fakes.store import FakeStore


@dataclass(frozen=True, slots=True)
class Dialogues:
    """A memory of dialogues."""

    sessions: DialogueSessions
    incoming: IncomingMessages


@pytest_asyncio.fixture
async def kept(place: Place) -> AsyncIterator[Dialogues]:
    if place is None:
        store = FakeStore()
        yield Dialogues(FakeDialogueSessions(store), FakeIncomingMessages(store))
        return
    pool = await open_pool(place.app_url, most=4, kind=connections_of(place.store))
    yield Dialogues(PostgresDialogueSessions(pool), PostgresIncomingMessages(pool))
    await pool.close()
