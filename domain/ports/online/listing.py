"""Payments by card as screens list them, and what belongs to one of them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from domain.buckets import Ref
from domain.online.mail import Mail
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import ReconciledDay
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.values import dataclass


class ListedPayment(NamedTuple):
    """A payment with the renewal that it pays."""

    payment: CardPayment
    renewal: Renewal


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFilter:
    """Which payments: of a status, at one gateway, of one card, from an instant until another, the latter excluded.

    A payment counts at the instant at which its money was taken, and before that at the one at which it was started.
    """

    since: datetime
    until: datetime
    gateways: tuple[str, ...]
    status: RenewalStatus | None = None
    card_number: str | None = None


class PaymentListing(Protocol):
    """Lists payments; what a page costs does not grow with how many there ever were."""

    async def card_payments(self, which: PaymentFilter, window: Window) -> Page[ListedPayment]:
        """List payments, newest first."""
        ...

    async def card_payment(self, renewal: Ref) -> ListedPayment | None:
        """Find a payment by the renewal that it pays."""
        ...

    async def messages_of(self, payment: CardPayment) -> Sequence[GatewayMessage]:
        """List what gateways said of a payment, the first first."""
        ...

    async def mails_of(self, renewal: Ref) -> Sequence[Mail]:
        """List the confirmations of a renewal, the first first."""
        ...

    async def reconciled_days(self, since: date, until: date) -> Sequence[ReconciledDay]:
        """List the days that were compared, the newest first; `until` excluded."""
        ...
