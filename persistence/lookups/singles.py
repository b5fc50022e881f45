"""Finding one message, one movement or one top-up again, by where it is kept."""

from uuid import UUID

import asyncpg

from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.messages.message import Message
from domain.ports.lookups.ledger import StatementLine
from persistence.lookups.records import MESSAGE, MOVEMENT, line_of

# Both keys have the owner between bucket and id: for staff, who name none, a bucket's part of the key is read.
FIND_MESSAGE = f"""
SELECT {MESSAGE} FROM message WHERE bucket = $1 AND id = $2 AND ($3::text IS NULL OR recipient = $3)
"""

FIND_MOVEMENT = f"""
SELECT {MOVEMENT} FROM transfer
 WHERE bucket = $1 AND id = $2 AND ($3::uuid IS NULL OR subscriber_id = $3) AND balance_after IS NOT NULL
"""

FIND_TOP_UP = "SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE (bucket, id) = ($1, $2)"


class SingleLookups:
    """Finds again what a list has shown."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def message(self, ref: Ref, msisdn: str | None = None) -> Message | None:
        """Find a message, one to a number only where that is given."""
        row = await self._pool.fetchrow(FIND_MESSAGE, *ref, msisdn)
        return Message(**dict(row)) if row else None

    async def statement_line(self, ref: Ref, subscriber_id: UUID | None = None) -> StatementLine | None:
        """Find a movement of a main balance, one subscriber's only where its id is given."""
        row = await self._pool.fetchrow(FIND_MOVEMENT, *ref, subscriber_id)
        return line_of(row) if row else None

    async def top_up(self, ref: Ref) -> TopUp | None:
        """Find a top-up."""
        row = await self._pool.fetchrow(FIND_TOP_UP, *ref)
        return TopUp(**dict(row)) if row else None
