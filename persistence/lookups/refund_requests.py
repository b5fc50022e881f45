"""Listing requests for refunds."""

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.months import instant_of
from domain.ports.lookups.pages import Page, Window
from domain.ports.lookups.refund_requests import RefundFilter
from domain.renewals.refund_request import RefundRequest
from persistence.lookups.pages import page, time_after
from persistence.rows.refund_requests import REQUESTS, request_of

REFUND_REQUEST = f"{REQUESTS} WHERE (request.bucket, request.id) = ($1, $2)"

_FROM = "\n  FROM refund_request AS request"

REFUND_REQUESTS = f"""
{REQUESTS.replace(_FROM, f", request.requested_at || ' ' || request.id AS cursor{_FROM}")}
 WHERE ($1::text IS NULL OR $1 = CASE WHEN declined_at IS NOT NULL THEN 'DECLINED'
                                      WHEN renewal.status = 'REFUNDED' THEN 'REFUNDED' ELSE 'OPEN' END)
   AND ($2::text IS NULL OR payer_msisdn = $2) AND ($3::smallint IS NULL OR request.bucket = $3)
   AND ($4::text IS NULL OR card_number = $4) AND ($5::bigint IS NULL OR price + fee >= $5)
   AND ($6::text IS NULL OR request.requested_by = $6)
   AND ($7::timestamptz IS NULL OR request.requested_at >= $7)
   AND ($8::timestamptz IS NULL OR request.requested_at < $8)
   AND ($9::timestamptz IS NULL OR (request.requested_at, request.id) < ($9, $10))
 ORDER BY request.requested_at DESC, request.id DESC LIMIT $11
"""


class RefundRequestLookups:
    """Lists requests for refunds."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def refund_request(self, ref: Ref) -> RefundRequest | None:
        """Find a request."""
        row = await self._pool.fetchrow(REFUND_REQUEST, *ref)
        return request_of(row) if row else None

    async def refund_requests(self, which: RefundFilter, window: Window) -> Page[RefundRequest]:
        """List requests by the time they were asked for, newest first."""
        card = which.card_number
        place = (bucket_of(card) if card is not None else None, card)
        days = [day and instant_of(day) for day in (which.since, which.until)]
        limits = (*time_after("refunds", window), window.first + 1)
        said = (which.status, which.payer_msisdn, *place, which.minimum, which.requested_by)
        rows = await self._pool.fetch(REFUND_REQUESTS, *said, *days, *limits)
        return page("refunds", rows, window, request_of, key="cursor")
