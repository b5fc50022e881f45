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


Connection = Union["asyncpg.Connection[asyncpg.Record]", "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"]


async def violations(connection: Connection) -> list[str]:
    """List what must never exist, ten of a kind at most; reads every table whole.

    On one server that is at one instant; over nodes each node has its own, so that nobody may be at work meanwhile.
    """
    found: list[str] = []
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        for name, query in NEVER.items():
            rows = await connection.fetch(f"{query} LIMIT {MOST_NAMED}")
            found.extend(f"{name}: {row[0]}" for row in rows)
        found.extend([f"a card unlike its log: {what}" async for what in cards_unlike_their_logs(connection)])
    return found
