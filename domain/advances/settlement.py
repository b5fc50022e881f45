"""What staff may do to an advance: refund it, or write its debt off; once, with a reason (S-REFUND, S-WRITE-OFF)."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.sources import cite
from domain.refusal import Refusal, Rule, Says
from domain.values import dataclass

GRANTED = (AdvanceStatus.OUTSTANDING, AdvanceStatus.REPAID, AdvanceStatus.WRITTEN_OFF)


class SettlementKind(StrEnum):
    """What staff did."""

    REFUND = "REFUND"
    WRITE_OFF = "WRITE_OFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """Who refunded or wrote off, when and why; `withdrawn` are the units that were left and taken back."""

    id: UUID
    kind: SettlementKind
    by: str
    at: datetime
    reason: str
    withdrawn: int = 0


def refund_refusal(loan: AdvanceLoan) -> Refusal | None:
    """Refuse to refund what was never granted, or was refunded before."""
    if loan.status in GRANTED:
        return None
    twice = loan.status is AdvanceStatus.REFUNDED
    return _refused("refusal.advance_refunded_before" if twice else "refusal.advance_never_granted", loan)


def write_off_refusal(loan: AdvanceLoan) -> Refusal | None:
    """Refuse to write off what is not owed, or was written off before."""
    if loan.status is AdvanceStatus.OUTSTANDING:
        return None
    twice = loan.status is AdvanceStatus.WRITTEN_OFF
    return _refused("refusal.advance_written_off_before" if twice else "refusal.advance_not_owed", loan)


def _refused(key: str, loan: AdvanceLoan) -> Refusal:
    return Refusal(
        rule=Rule.S_REFUND, field="advanceId", says=Says(key), actual=loan.status, citation=cite(Rule.S_REFUND)
    )
