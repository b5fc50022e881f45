"""Requests for refunds in PostgreSQL, kept with their renewals."""

from domain.buckets import Ref
from domain.renewals.refund_request import RefundRequest
from domain.renewals.renewal import Renewal
from persistence.connections.pool import Session
from persistence.rows.refund_requests import REQUESTS, request_of

FIND = f"{REQUESTS} WHERE (request.bucket, request.id) = ($1, $2)"

LOCK = f"{FIND} FOR NO KEY UPDATE OF request"

OPEN_OF = f"{REQUESTS} WHERE (request.bucket, request.renewal_id) = ($1, $2) AND declined_at IS NULL"

ADD = """
INSERT INTO refund_request (bucket, id, renewal_id, requested_by, requested_at, reason) VALUES ($1, $2, $3, $4, $5, $6)
"""

DECLINE = """
UPDATE refund_request SET (declined_by, declined_at, decline_reason) = ($3, $4, $5) WHERE (bucket, id) = ($1, $2)
"""


class PostgresRefundRequests:
    """Keeps requests."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def open_of(self, renewal: Renewal) -> RefundRequest | None:
        """Find the request of a renewal that nobody has declined."""
        row = await self._connection.fetchrow(OPEN_OF, *renewal.ref)
        return request_of(row) if row else None

    async def add(self, request: RefundRequest) -> None:
        """Add a request."""
        by = (request.requested_by, request.requested_at, request.reason)
        await self._connection.execute(ADD, *request.ref, request.renewal.id, *by)

    async def lock(self, ref: Ref) -> RefundRequest | None:
        """Lock a request and read it, its renewal as it then is."""
        row = await self._connection.fetchrow(LOCK, *ref)
        return request_of(row) if row else None

    async def find(self, ref: Ref) -> RefundRequest | None:
        """Find a request."""
        row = await self._connection.fetchrow(FIND, *ref)
        return request_of(row) if row else None

    async def decline(self, request: RefundRequest) -> None:
        """Write by whom, when and why a request was declined."""
        by = (request.declined_by, request.declined_at, request.decline_reason)
        await self._connection.execute(DECLINE, *request.ref, *by)
