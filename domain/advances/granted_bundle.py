"""The promotional balance: what was granted of each bundle, and what is left of it (S-GRANT)."""

from datetime import date, datetime

from domain.catalogue.bundle import Bundle
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantedBundle:
    """Units of one bundle: granted, of these used, and of these taken back by refunds."""

    bundle: Bundle
    granted: int = 0
    used: int = 0
    withdrawn: int = 0

    @property
    def remaining(self) -> int:
        """The units that may still be used."""
        return self.granted - self.used - self.withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleUsage:
    """Units that the operator saw used, under the operator's own name for the event."""

    usage_id: str
    msisdn: str
    bundle: Bundle
    quantity: int
    used_at: datetime


def in_validity(subscriber: Subscriber, day: date) -> bool:
    """Tell whether bundles are still good: they last as long as the subscriber's validity (S-GRANT)."""
    return subscriber.valid_until is None or day <= subscriber.valid_until
