"""Requests for refunds as rules decide on them."""

from typing import Protocol

from domain.buckets import Ref
from domain.renewals.refund_request import RefundRequest
from domain.renewals.renewal import Renewal


class RefundRequests(Protocol):
    """Keeps requests; at most one of a renewal is open."""

    async def open_of(self, renewal: Renewal) -> RefundRequest | None:
        """Find the request of a renewal that nobody has declined."""
        ...

    async def add(self, request: RefundRequest) -> None:
        """Add a request."""
        ...

    async def lock(self, ref: Ref) -> RefundRequest | None:
        """Lock a request and read it, its renewal as it then is."""
        ...

    async def find(self, ref: Ref) -> RefundRequest | None:
        """Find a request."""
        ...

    async def decline(self, request: RefundRequest) -> None:
        """Write by whom, when and why a request was declined."""
        ...
