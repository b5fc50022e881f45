"""An event: something that became so, of which partners may be told."""

import json
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.values import dataclass


class EventType(StrEnum):
    """What may be heard of; a name stays as it is for ever."""

    RENEWAL_SUCCEEDED = "renewal.succeeded"
    RENEWAL_REFUSED = "renewal.refused"
    RENEWAL_REFUND_DUE = "renewal.refund_due"
    RENEWAL_REFUNDED = "renewal.refunded"
    AUTO_RENEWAL_REGISTERED = "auto_renewal.registered"
    AUTO_RENEWAL_CANCELLED = "auto_renewal.cancelled"
    AUTO_RENEWAL_CHARGED = "auto_renewal.charged"
    AUTO_RENEWAL_FAILED = "auto_renewal.failed"
    ADVANCE_GRANTED = "advance.granted"
    ADVANCE_REPAID = "advance.repaid"
    PROPOSAL_OPENED = "proposal.opened"
    PROMOTION_NOTIFIED = "promotion.notified"
    PROMOTION_OPTED_OUT = "promotion.opted_out"
    PROMOTION_RENEWED = "promotion.renewed"
    PROMOTION_ENDED = "promotion.ended"
    WEBHOOK_TEST = "webhook.test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What became so, when, and of which card or number, whose events are told in their order.

    `by` is the principal that asked for it, or registered what led to it; None where only the operator may hear of it.
    """

    type: EventType
    at: datetime
    about: str
    by: str | None
    data: Mapping[str, Any]

    @property
    def body(self) -> str:
        """Write it as it is sent, and signed."""
        said = {"type": self.type, "timestamp": self.at.isoformat(), "data": self.data}
        return json.dumps(said, ensure_ascii=False, separators=(",", ":"))
