"""A request for a refund: made by support, answered by whoever may give money back (K-REFUND)."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from domain.buckets import Ref
from domain.catalogue.policy import PolicyVersion
from domain.messages.written import written_amount
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.values import dataclass


class RefundRequestStatus(StrEnum):
    """How far a request has come: REFUNDED once the renewal's money went back, however that was brought about."""

    OPEN = "OPEN"
    REFUNDED = "REFUNDED"
    DECLINED = "DECLINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRequest:
    """Whose wish it is that a renewal be given back, and why; who declined it, where somebody did."""

    id: UUID
    renewal: Renewal
    requested_by: str
    requested_at: datetime
    reason: str
    declined_by: str | None = None
    declined_at: datetime | None = None
    decline_reason: str | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its renewal."""
        return Ref(self.renewal.ref.bucket, self.id)

    @property
    def status(self) -> RefundRequestStatus:
        """Tell how far it has come."""
        if self.declined_at is not None:
            return RefundRequestStatus.DECLINED
        refunded = self.renewal.status is RenewalStatus.REFUNDED
        return RefundRequestStatus.REFUNDED if refunded else RefundRequestStatus.OPEN

    def declined(self, by: str, at: datetime, reason: str) -> Self:
        """Decline it."""
        return replace(self, declined_by=by, declined_at=at, decline_reason=reason)


def refund_refusal(renewal: Renewal) -> Refusal | None:
    """Refuse what was given back already, was never paid, or was paid in another system."""
    if renewal.imported_as is not None:
        return _refusal("renewalId", "refusal.refund_elsewhere", renewal.status)
    if renewal.status in (RenewalStatus.SUCCEEDED, RenewalStatus.REFUND_DUE):
        return None
    twice = renewal.status is RenewalStatus.REFUNDED
    return _refusal("renewalId", "refusal.refund_twice" if twice else "refusal.refund_unpaid", renewal.status)


def request_refusal(renewal: Renewal, before: RefundRequest | None) -> Refusal | None:
    """Refuse a request for what cannot be given back, or was asked for already and not yet answered."""
    if (refusal := refund_refusal(renewal)) is not None:
        return refusal
    return _refusal("renewalId", "refusal.refund_requested", before.status) if before is not None else None


def second_person_refusal(
    renewal: Renewal, request: RefundRequest | None, by: str, policy: PolicyVersion | None
) -> Refusal | None:
    """Refuse to give back what was paid by card, above an amount, unless another asked for it (O-REFUND, G-TWO)."""
    if policy is None or policy.value is None or renewal.total <= policy.number:
        return None
    if request is not None and request.requested_by != by:
        return None
    return Refusal(
        rule=Rule.O_REFUND,
        field="renewalId",
        says=Says("refusal.online_second_person", None, {"limit": written_amount(policy.number)}),
        actual=str(renewal.total),
        limit=str(policy.number),
        unit=FigureUnit.VND,
        citation=policy.cite(Rule.O_REFUND),
    )


def decline_refusal(request: RefundRequest) -> Refusal | None:
    """Refuse to decline what was answered already."""
    if request.status is RefundRequestStatus.OPEN:
        return None
    return _refusal("requestId", "refusal.refund_answered", request.status)


def _refusal(field: str, key: str, actual: str) -> Refusal:
    says, citation = Says(key), Citation(rule=Rule.K_REFUND)
    return Refusal(rule=Rule.K_REFUND, field=field, says=says, actual=actual, citation=citation)
