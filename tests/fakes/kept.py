"""What the store in memory keeps of a transfer, a payment, a message and a command."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.money import VND
from domain.ports.outbox.failed_calls import FailedCall
from domain.renewals.renewal import ActivationStatus
from domain.sweeps.sweep import Control, Tally
from domain.webhooks.delivery import Delivery


@dataclass(frozen=True, slots=True)
class Moved:
    """A transfer with its time, and the main balance after it."""

    transfer: Transfer
    at: datetime
    balance_after: VND | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment from a main balance, as the limits see it."""

    payer_id: UUID
    paid_on: date
    card_id: UUID
    total: VND
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMessage:
    """A message that waits or has left; `due` is on the outbox's own watch."""

    message: Message
    state: str = "QUEUED"
    attempts: int = 0
    due: timedelta = timedelta()
    trouble: str | None = None
    centre_id: str | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptActivation:
    """A command that waits, or was answered; `due` is on the outbox's own watch."""

    id: UUID
    card_number: str
    renewal_id: UUID
    withdraws: bool = False
    state: ActivationStatus = ActivationStatus.QUEUED
    attempts: int = 0
    due: timedelta = timedelta()
    answered_at: datetime | None = None
    trouble: str | None = None

    @property
    def waits(self) -> bool:
        return self.state in (ActivationStatus.QUEUED, ActivationStatus.SENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDelivery:
    """A webhook that waits, or was delivered; `before` counts the attempts of earlier rounds."""

    delivery: Delivery
    before: int = 0
    leased_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCall:
    """A failed call that waits, or was answered; `due` is on the outbox's own watch."""

    call: FailedCall
    answered: bool = False
    due: timedelta = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRegistration:
    """A registration, and how far the sweeps are with it."""

    auto_renewal: AutoRenewal
    reminded_for: date | None = None
    charged_for: date | None = None
    refused_for: date | None = None
    attempts: int = 0
    retry_at: datetime | None = None

    @property
    def active(self) -> bool:
        return self.auto_renewal.status is AutoRenewalStatus.ACTIVE

    def waits(self, on: date, attempts: int, now: datetime) -> bool:
        """Tell whether a charge for an expiry day is still to be decided."""
        again = self.refused_for != on or self.attempts < attempts
        return self.charged_for != on and again and (self.retry_at is None or self.retry_at <= now)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSweep:
    """A sweep, as it was begun, told to stand still, and counted."""

    tally: Tally = field(default_factory=Tally)
    control: Control = field(default_factory=Control)
    started_at: datetime | None = None
    finished_at: datetime | None = None
