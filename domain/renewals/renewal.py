"""A renewal, as it is recorded, and an attempt that was refused."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.months import Term
from domain.refusal import Refusal
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.values import dataclass


class RenewalStatus(StrEnum):
    """Where a renewal stands; what was refused is no renewal."""

    PENDING_PAYMENT = "PENDING_PAYMENT"
    SUCCEEDED = "SUCCEEDED"
    ABANDONED = "ABANDONED"
    REFUND_DUE = "REFUND_DUE"
    REFUNDED = "REFUNDED"


class ActivationStatus(StrEnum):
    """Where the command to the card system stands; rejected is for good, and the money is due back (K-REFUND)."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """A paid renewal of a card.

    `imported_as` names a payment of another system that was taken over: it moved no money here and activated nothing.
    """

    id: UUID
    card_id: UUID
    card_number: str
    payer_id: UUID | None
    payer_msisdn: str | None
    package: str
    extra_rooms: int
    term: Term
    method: PaymentMethod
    status: RenewalStatus
    price: VND
    fee: VND
    requested_at: datetime
    settled_at: datetime | None
    expires_on_before: date | None
    expires_on_after: date | None
    activation: ActivationStatus | None
    imported_as: str | None = None

    @property
    def total(self) -> VND:
        """Price and fee together."""
        return self.price + self.fee

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its card."""
        return Ref(bucket_of(self.card_number), self.id)


class AttemptKind(StrEnum):
    """What was asked for in vain."""

    RENEWAL = "RENEWAL"
    AUTO_RENEWAL = "AUTO_RENEWAL"
    AUTO_RENEWAL_CONFIRMATION = "AUTO_RENEWAL_CONFIRMATION"
    ADVANCE = "ADVANCE"
    ADVANCE_CONFIRMATION = "ADVANCE_CONFIRMATION"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedAttempt:
    """A request that was refused, as it was asked, with every reason; no card or package where it named none."""

    id: UUID
    at: datetime
    kind: AttemptKind = AttemptKind.RENEWAL
    request: RenewalRequest
    bundle: Bundle | None = None
    quantity: int | None = None
    refusals: tuple[Refusal, ...]

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its card, else with the number that asked."""
        return Ref(bucket_of(self.request.card_number or self.request.payer_msisdn or ""), self.id)
