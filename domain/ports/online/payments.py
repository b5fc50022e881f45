"""Online payments as they are decided on, and what each step of them writes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.online_transfers import delivered_transfers, held_transfers
from domain.ledger.transfer import Transfer
from domain.money import VND
from domain.online.contact import Contact
from domain.online.mail import Mail
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import Difference, Reconciliation
from domain.ports.lookups.pages import Page, Window
from domain.ports.online.listing import PaymentListing
from domain.ports.repositories.keys import Key
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentSeen:
    """A payment with its renewal, its card and the card's contact; `version` tells whether the card still stands so."""

    payment: CardPayment
    renewal: Renewal
    card: DecoderCard
    contact: Contact | None
    revision: int
    version: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenRecord:
    """All that money taken writes, committed together: delivered, with the card as it then is, or owed back."""

    payment: CardPayment
    renewal: Renewal
    card: DecoderCard
    activation_id: UUID | None
    mail: Mail | None
    message: GatewayMessage

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """Whom the money is owed to."""
        delivered = self.renewal.status is RenewalStatus.SUCCEEDED
        return delivered_transfers(self.renewal) if delivered else held_transfers(self.renewal)


class Payments(Protocol):
    """Keeps payments; what is written of one is written on what was seen, or not at all."""

    async def record_start(self, key: Key, renewal: Renewal, payment: CardPayment) -> None:
        """End the work with a start as the outcome of its key; the commit raises KeyTakenError where it has one."""
        ...

    async def read(self, renewal: Ref) -> PaymentSeen | None:
        """Read a payment and all that it is decided on, at one instant and without a lock."""
        ...

    async def record_taken(self, record: TakenRecord, seen: PaymentSeen) -> None:
        """End the work with money taken; the commit raises FactsMovedError where card or payment are not as seen."""
        ...

    async def record_said(self, payment: CardPayment, status: RenewalStatus | None, at: datetime) -> bool:
        """Write what was said of a payment whose money was not taken, and the renewal's status where it changes.

        Tell whether that was so still.
        """
        ...

    async def keep_message(self, message: GatewayMessage) -> None:
        """Keep a message for staff."""
        ...

    async def claim(self, now: datetime, lease: timedelta, most: int) -> Sequence[CardPayment]:
        """Claim payments of which the gateway is to be asked, as they were; whoever dies leaves them to the next."""
        ...

    async def reschedule(self, payment: CardPayment) -> None:
        """Write when the gateway is asked next, and whether that is left to staff, unless the money was taken."""
        ...

    async def hint(self, renewal: Ref, at: datetime) -> bool:
        """Have the worker ask the gateway of a payment; tell whether that was not asked for a moment ago already."""
        ...

    async def paid_amounts(self, gateway: str, references: Sequence[str]) -> dict[str, VND]:
        """Tell the amounts of those of many references whose money was taken."""
        ...

    async def unlisted(self, gateway: str, day: date) -> dict[str, VND]:
        """Tell the payments taken on a local day, but for those that stand on the gateway's list of another."""
        ...

    async def record_reconciliation(
        self, gateway: str, on: date, matched: Sequence[str], found: Sequence[Difference], at: datetime
    ) -> None:
        """Write what both lists have, and add the differences that are new."""
        ...

    async def lock_difference(self, difference_id: UUID) -> Difference | None:
        """Lock a difference and read it."""
        ...

    async def settle_difference(self, difference: Difference) -> None:
        """Write who settled a difference, when and why."""
        ...


class ReconciliationLookups(Protocol):
    """Answers screens about reconciliation."""

    async def reconciliation(self, gateway: str, on: date) -> Reconciliation | None:
        """Find a day that was compared."""
        ...

    async def difference(self, difference_id: UUID) -> Difference | None:
        """Find a difference."""
        ...


class PaymentLookups(ReconciliationLookups, PaymentListing, Protocol):
    """Answers screens, and the queue of what staff look at."""

    async def payments(self, renewals: Sequence[Ref]) -> list[CardPayment | None]:
        """Find the payment of each of many renewals, None where it has none."""
        ...

    async def parked(self, window: Window) -> Page[Renewal]:
        """List renewals whose payment nobody knows the outcome of, newest first."""
        ...

    async def gateway_messages(self, taken: bool | None, window: Window) -> Page[GatewayMessage]:  # noqa: FBT001 - a filter
        """List messages of gateways, newest first."""
        ...

    async def gateway_message(self, ref: Ref) -> GatewayMessage | None:
        """Find a message of a gateway."""
        ...
