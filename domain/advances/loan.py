"""An advance: a bundle asked for, granted on confirmation, and owed until top-ups have paid it (S-CONFIRM, S-REPAY)."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.values import dataclass


class AdvanceStatus(StrEnum):
    """Where an advance stands; a written-off one is still owed, until it is paid (S-WRITE-OFF)."""

    AWAITING_CONFIRMATION = "AWAITING_CONFIRMATION"
    OUTSTANDING = "OUTSTANDING"
    REPAID = "REPAID"
    LAPSED = "LAPSED"
    REFUNDED = "REFUNDED"
    WRITTEN_OFF = "WRITTEN_OFF"

    @property
    def is_owed(self) -> bool:
        """Tell whether top-ups still pay an advance that stands so."""
        return self in (AdvanceStatus.OUTSTANDING, AdvanceStatus.WRITTEN_OFF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a ceiling rested on when it was applied: the subscriber's two figures, and the row's own (S-CEILING)."""

    months_active: int
    average_monthly_top_up: VND
    ceiling: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceLoan:
    """An advance to one subscriber; nothing of it is granted or owed before `granted_at`.

    `owed_after` is everything the subscriber owed right after the grant, and never above the ceiling.
    """

    id: UUID
    subscriber_id: UUID
    msisdn: str
    bundle: Bundle
    quantity: int
    unit_price: VND
    status: AdvanceStatus
    ground: Ground
    requested_at: datetime
    confirm_until: datetime
    granted_at: datetime | None = None
    owed_after: VND | None = None
    overdue_since: datetime | None = None
    repaid: VND = 0

    @property
    def price(self) -> VND:
        """What the whole bundle costs."""
        return self.unit_price * self.quantity

    @property
    def owed(self) -> VND:
        """What top-ups still have to pay."""
        return self.price - self.repaid if self.status.is_owed else 0

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its subscriber."""
        return Ref(bucket_of(self.msisdn), self.id)

    def as_of(self, now: datetime) -> Self:
        """Let it lapse where its time to be confirmed is over (S-CONFIRM)."""
        waits = self.status is AdvanceStatus.AWAITING_CONFIRMATION
        return replace(self, status=AdvanceStatus.LAPSED) if waits and now >= self.confirm_until else self

    def granted(self, now: datetime, ground: Ground, owed_before: VND) -> Self:
        """Grant it, which makes it owed."""
        return replace(
            self,
            status=AdvanceStatus.OUTSTANDING,
            ground=ground,
            granted_at=now,
            owed_after=owed_before + self.price,
        )

    def repay(self, paid: VND, now: datetime) -> tuple[Self, VND]:
        """Pay from a top-up, in part where it must be; give the advance as it then is, and what is left over.

        An advance that the top-up does not pay in full is overdue from then on (S-WHO, S-REPAY).
        """
        taken = min(paid, self.owed)
        repaid = self.repaid + taken
        if repaid == self.price:
            return replace(self, repaid=repaid, status=AdvanceStatus.REPAID), paid - taken
        return replace(self, repaid=repaid, overdue_since=self.overdue_since or now), paid - taken

    def refunded(self) -> Self:
        """Owe it no longer; what was repaid is given back beside it (S-REFUND)."""
        return replace(self, status=AdvanceStatus.REFUNDED)

    def written_off(self) -> Self:
        """Count it as lost; it stays owed (S-WRITE-OFF)."""
        return replace(self, status=AdvanceStatus.WRITTEN_OFF)
