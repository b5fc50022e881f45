"""Webhooks in PostgreSQL: endpoints as they change, and deliveries queued with what they tell of."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.buckets import Ref
from domain.webhooks.delivery import Delivery
from domain.webhooks.endpoint import WebhookEndpoint
from persistence.connections.transaction import Transaction
from persistence.outbox.webhook_sql import QUEUE, queued
from persistence.rows.webhooks import COLUMNS, DELIVERY, ENDPOINT, delivery_of, endpoint_columns, endpoint_of

ASKER = """
SELECT coalesce(asked_by ->> 'principal', (
    SELECT requested_by FROM auto_renewal
     WHERE (auto_renewal.bucket, auto_renewal.card_id) = (renewal.bucket, renewal.card_id) AND status = 'ACTIVE'))
  FROM renewal WHERE (bucket, id) = ($1, $2)
"""

ADD = f"""
INSERT INTO webhook_endpoint ({ENDPOINT}) VALUES ({", ".join(f"${place + 1}" for place in range(len(COLUMNS)))})
"""

ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('giahan.webhook_endpoints'))"

COUNT = "SELECT count(*) FROM webhook_endpoint WHERE owner IS NOT DISTINCT FROM $1 AND deleted_at IS NULL"

FIND = f"SELECT {ENDPOINT} FROM webhook_endpoint WHERE id = $1"

LOCK = f"{FIND} FOR NO KEY UPDATE"

UPDATE = """
UPDATE webhook_endpoint
   SET (url, types, off, version, previous_until, failing_since, deleted_at) = ($2, $3, $4, $5, $6, $7, $8)
 WHERE id = $1
"""

FIND_DELIVERY = f"SELECT {DELIVERY} FROM webhook_delivery AS delivery WHERE (bucket, id) = ($1, $2)"

_AGAIN = """
UPDATE webhook_delivery SET state = 'QUEUED', before = attempts, next_attempt_at = now(), leased_until = NULL
"""

AGAIN = f"{_AGAIN} WHERE (bucket, id) = ($1, $2) AND state <> 'QUEUED'"

FAILED_AGAIN = f"{_AGAIN} WHERE endpoint_id = $1 AND state = 'FAILED' AND at >= $2"


class PostgresWebhooks:
    """Keeps endpoints, and what is to be delivered."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue deliveries together with what they tell of."""
        await self._connection.execute(QUEUE, *queued(deliveries))

    async def asker(self, renewal: Ref) -> str | None:
        """Tell the principal that asked for a renewal, or registered its card for auto-renewal."""
        found: str | None = await self._connection.fetchval(ASKER, renewal.bucket, renewal.id)
        return found

    async def add(self, endpoint: WebhookEndpoint) -> None:
        """Add an endpoint."""
        await self._connection.execute(ADD, *endpoint_columns(endpoint))

    async def count(self, owner: str | None) -> int:
        """Count the endpoints of an owner, letting nobody else add one meanwhile."""
        await self._connection.execute(ONE_AT_A_TIME)
        return int(await self._connection.fetchval(COUNT, owner))

    async def lock(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Lock an endpoint and read it."""
        row = await self._connection.fetchrow(LOCK, endpoint_id)
        return endpoint_of(row) if row else None

    async def find(self, endpoint_id: UUID) -> WebhookEndpoint | None:
        """Find an endpoint."""
        row = await self._connection.fetchrow(FIND, endpoint_id)
        return endpoint_of(row) if row else None

    async def update(self, endpoint: WebhookEndpoint) -> None:
        """Write what may change of an endpoint."""
        secret = (endpoint.version, endpoint.previous_until)
        state = (endpoint.failing_since, endpoint.deleted_at)
        values = (endpoint.url, sorted(endpoint.types), endpoint.off, *secret, *state)
        await self._connection.execute(UPDATE, endpoint.id, *values)

    async def find_delivery(self, ref: Ref) -> Delivery | None:
        """Find a delivery, without its attempts."""
        row = await self._connection.fetchrow(FIND_DELIVERY, ref.bucket, ref.id)
        return delivery_of(row) if row else None

    async def again(self, ref: Ref) -> None:
        """Queue a delivery once more, from the beginning of its schedule, unless it waits already."""
        await self._connection.execute(AGAIN, ref.bucket, ref.id)

    async def failed_again(self, endpoint_id: UUID, since: datetime) -> int:
        """Queue every delivery of an endpoint once more that failed, of events since an instant; tell how many."""
        return int((await self._connection.execute(FAILED_AGAIN, endpoint_id, since)).split()[-1])
