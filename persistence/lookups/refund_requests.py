"""Listing requests for refunds."""

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus
from persistence.lookups.pages import id_after, page
from persistence.rows.refund_requests import REQUESTS, request_of

REFUND_REQUEST = f"{REQUESTS} WHERE (request.bucket, request.id) = ($1, $2)"

REFUND_REQUESTS = f"""
{REQUESTS} WHERE request.id < $2
   AND ($1::text IS NULL OR $1 = CASE WHEN declined_at IS NOT NULL THEN 'DECLINED'
                                      WHEN renewal.status = 'REFUNDED' THEN 'REFUNDED' ELSE 'OPEN' END)
 ORDER BY request.id DESC LIMIT $3
"""


class RefundRequestLookups:
    """Lists requests for refunds."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def refund_request(self, ref: Ref) -> RefundRequest | None:
        """Find a request."""
        row = await self._pool.fetchrow(REFUND_REQUEST, *ref)
        return request_of(row) if row else None

    async def refund_requests(self, status: RefundRequestStatus | None, window: Window) -> Page[RefundRequest]:
        """List requests, newest first, those of a status where it is named."""
        rows = await self._pool.fetch(REFUND_REQUESTS, status, id_after("refunds", window), window.first + 1)
        return page("refunds", rows, window, request_of, key="request_id")
