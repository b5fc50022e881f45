"""Listing webhooks: endpoints, and deliveries with every attempt that was made."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.ports.lookups.partners.webhooks import DeliveryFilter
from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import WebhookEndpoint
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page
from persistence.rows.webhooks import DELIVERY, ENDPOINT, attempt_of, delivery_of, endpoint_of

ENDPOINTS = f"""
SELECT {ENDPOINT} FROM webhook_endpoint
 WHERE ($1::text IS NULL OR owner = $1) AND deleted_at IS NULL AND id < $2
 ORDER BY id DESC LIMIT $3
"""

DELIVERIES = f"""
SELECT {DELIVERY}, delivery.bucket
  FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint ON endpoint.id = delivery.endpoint_id
 WHERE ($1::text IS NULL OR endpoint.owner = $1) AND ($2::uuid IS NULL OR endpoint_id = $2)
   AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR type = $4)
   AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6) AND delivery.id < $7
 ORDER BY delivery.id DESC LIMIT $8
"""

FIND_ENDPOINT = f"SELECT {ENDPOINT} FROM webhook_endpoint WHERE id = $1"

FIND_DELIVERY = f"""
SELECT {DELIVERY}, delivery.bucket
  FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint ON endpoint.id = delivery.endpoint_id
 WHERE (delivery.bucket, delivery.id) = ($1, $2) AND ($3::text IS NULL OR endpoint.owner = $3)
"""

ATTEMPTS = """
SELECT attempt.* FROM webhook_attempt AS attempt JOIN unnest($1::smallint[], $2::uuid[]) AS asked (place, id)
    ON (bucket, delivery_id) = (place, asked.id) ORDER BY number
"""


class PostgresWebhookLookups:
    """Answers screens."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def endpoint(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Find an endpoint, a deleted one too."""
        row = await self._pool.fetchrow(FIND_ENDPOINT, endpoint_id)
        return endpoint_of(row) if row else None

    async def endpoints(self, owner: str | None, window: Window) -> Page[WebhookEndpoint]:
        """List endpoints, newest first, those of an owner where it is named."""
        rows = await self._pool.fetch(ENDPOINTS, owner, id_after("endpoints", window), window.first + 1)
        return page("endpoints", rows, window, endpoint_of)

    async def deliveries(self, which: DeliveryFilter, window: Window) -> Page[Delivery]:
        """List deliveries with their attempts, newest first."""
        asked = (which.owner, which.endpoint_id, which.state, which.type, which.since, which.until)
        rows = await self._pool.fetch(DELIVERIES, *asked, id_after("deliveries", window), window.first + 1)
        tried = await self._tried(rows)
        return page("deliveries", rows, window, lambda row: delivery_of(row, tuple(tried[row["id"]])))

    async def delivery(self, ref: Ref, owner: str | None) -> Delivery | None:
        """Find a delivery with its attempts, to an owner's endpoint only where it is named."""
        rows = await self._pool.fetch(FIND_DELIVERY, *ref, owner)
        tried = await self._tried(rows)
        return next((delivery_of(row, tuple(tried[row["id"]])) for row in rows), None)

    async def _tried(self, rows: Sequence[Row]) -> dict[UUID, list[Attempt]]:
        tried = defaultdict[UUID, list[Attempt]](list)
        for row in await self._pool.fetch(ATTEMPTS, [row["bucket"] for row in rows], [row["id"] for row in rows]):
            tried[row["delivery_id"]].append(attempt_of(row))
        return tried
