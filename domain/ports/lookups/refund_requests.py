"""Looking requests for refunds up for screens."""

from datetime import date
from typing import Protocol

from domain.buckets import Ref
from domain.money import VND
from domain.ports.lookups.pages import Page, Window
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundFilter:
    """Which requests: how far, of a card, a payer, an amount or more, by whom, from a day until another, excluded."""

    status: RefundRequestStatus | None = None
    payer_msisdn: str | None = None
    card_number: str | None = None
    minimum: VND | None = None
    requested_by: str | None = None
    since: date | None = None
    until: date | None = None

    @property
    def narrow(self) -> bool:
        """Tell whether an index finds them."""
        return self.card_number is not None or self.requested_by is not None


class RefundRequestLookups(Protocol):
    """Finds and lists requests for refunds."""

    async def refund_request(self, ref: Ref) -> RefundRequest | None:
        """Find a request for a refund."""
        ...

    async def refund_requests(self, which: RefundFilter, window: Window) -> Page[RefundRequest]:
        """List requests for refunds by the time they were asked for, newest first."""
        ...
