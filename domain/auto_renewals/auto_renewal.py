"""A registration for auto-renewal: who registered which card, through which channel, and where it stands."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.values import dataclass


class AutoRenewalStatus(StrEnum):
    """Where a registration stands; only an active one occupies its card (K-AUTO-ONE, K-AUTO-CONFIRM)."""

    AWAITING_CONFIRMATION = "AWAITING_CONFIRMATION"
    ACTIVE = "ACTIVE"
    CANCELLED = "CANCELLED"


class Channel(StrEnum):
    """The way in which a registration was asked for; over USSD it awaits the SMS (K-AUTO-CONFIRM)."""

    APP = "APP"
    STAFF = "STAFF"
    PARTNER = "PARTNER"
    USSD = "USSD"


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoRenewal:
    """A registration of one card by one subscriber; it lapses unconfirmed at `confirm_until`."""

    id: UUID
    card_id: UUID
    card_number: str
    subscriber_id: UUID
    msisdn: str
    channel: Channel
    status: AutoRenewalStatus
    requested_by: str
    requested_at: datetime
    confirm_until: datetime | None = None
    registered_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancelled_by: str | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its card."""
        return Ref(bucket_of(self.card_number), self.id)

    def awaits(self, now: datetime) -> bool:
        """Tell whether it can still be confirmed (K-AUTO-CONFIRM)."""
        waiting = self.status is AutoRenewalStatus.AWAITING_CONFIRMATION
        return waiting and self.confirm_until is not None and now < self.confirm_until

    def confirmed(self, now: datetime) -> "AutoRenewal":
        """Make it active."""
        return replace(self, status=AutoRenewalStatus.ACTIVE, registered_at=now)

    def cancelled(self, now: datetime, by: str) -> "AutoRenewal":
        """End it."""
        return replace(self, status=AutoRenewalStatus.CANCELLED, cancelled_at=now, cancelled_by=by)
