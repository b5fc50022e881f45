"""Looking requests for refunds up for screens."""

from typing import Protocol

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus


class RefundRequestLookups(Protocol):
    """Finds and lists requests for refunds."""

    async def refund_request(self, ref: Ref) -> RefundRequest | None:
        """Find a request for a refund."""
        ...

    async def refund_requests(self, status: RefundRequestStatus | None, window: Window) -> Page[RefundRequest]:
        """List requests for refunds, newest first, those of a status where it is named."""
        ...
