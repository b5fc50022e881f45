"""Looking for what must never exist; there should be nothing to find."""

from typing import Union

import asyncpg

from persistence.invariants.advances import ADVANCES
from persistence.invariants.auto_renewals import AUTO_RENEWALS
from persistence.invariants.cards import CARDS, cards_unlike_their_logs
from persistence.invariants.keys import KEYS
from persistence.invariants.ledger import LEDGER
from persistence.invariants.online import ONLINE
from persistence.invariants.promotions import PROMOTIONS
from persistence.invariants.renewals import RENEWALS

NEVER = LEDGER | RENEWALS | KEYS | CARDS | ADVANCES | AUTO_RENEWALS | ONLINE | PROMOTIONS

MOST_NAMED = 10


NOT_ASKED = "this cannot be asked of a database over nodes"

Connection = Union["asyncpg.Connection[asyncpg.Record]", "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"]


async def violations(connection: Connection) -> list[str]:
    """List what must never exist, ten of a kind at most; reads every table whole, at one instant.

    What a database over nodes cannot be asked is listed too: nobody knows that it holds.
    """
    found: list[str] = []
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        for name, query in NEVER.items():
            found.extend(f"{name}: {each}" for each in await _broken(connection, query))
        found.extend([f"a card unlike its log: {what}" async for what in cards_unlike_their_logs(connection)])
    return found


async def _broken(connection: Connection, query: str) -> list[str]:
    try:
        async with connection.transaction():
            return [str(row[0]) for row in await connection.fetch(f"{query} LIMIT {MOST_NAMED}")]
    except asyncpg.FeatureNotSupportedError:
        return [NOT_ASKED]
