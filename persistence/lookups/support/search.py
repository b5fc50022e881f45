"""Searching in PostgreSQL: each kind by an index made for it, so that it costs the same however many there are."""

from collections.abc import Sequence

import asyncpg

from domain.buckets import Ref
from domain.support.search import Hit, SearchKind

SUBSCRIBERS = """
SELECT bucket, id, msisdn AS matched FROM subscriber
 WHERE reverse(msisdn) LIKE $1 AND succeeded_by IS NULL LIMIT $2
"""

CARDS = """
SELECT bucket, card_id AS id, number AS matched FROM card_version WHERE reverse(number) LIKE $1 AND first LIMIT $2
"""

ENTRIES = """
SELECT bucket, id, request_id AS matched FROM audit_entry WHERE request_id = $1 ORDER BY id DESC LIMIT $2
"""

DELIVERIES = "SELECT bucket, id, type AS matched FROM webhook_delivery WHERE id = $1 LIMIT $2"


class PostgresSearch:
    """Finds by what was typed."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def subscribers_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find present subscribers whose number ends so."""
        return await self._hits(SearchKind.SUBSCRIBER, SUBSCRIBERS, f"{digits[::-1]}%", most)

    async def cards_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find cards whose number ends so."""
        return await self._hits(SearchKind.CARD, CARDS, f"{digits[::-1]}%", most)

    async def entries_by_request(self, request_id: str, most: int) -> Sequence[Hit]:
        """Find entries of the audit log by the id of their request."""
        return await self._hits(SearchKind.AUDIT_ENTRY, ENTRIES, request_id, most)

    async def deliveries_of_event(self, event_id: Ref, most: int) -> Sequence[Hit]:
        """Find deliveries of a webhook by the id that its receiver was told."""
        return await self._hits(SearchKind.WEBHOOK_DELIVERY, DELIVERIES, event_id.id, most)

    async def _hits(self, kind: SearchKind, sql: str, sought: object, most: int) -> list[Hit]:
        rows = await self._pool.fetch(sql, sought, most)
        return [Hit(kind, Ref(row["bucket"], row["id"]), row["matched"]) for row in rows]
