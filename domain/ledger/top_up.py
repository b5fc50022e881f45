"""A top-up: money received for a subscriber, first repaying what is owed, the rest to the main balance."""

from datetime import datetime
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.money import VND
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUp:
    """Money received; `repaid` and `credited` add up to `amount`."""

    id: UUID
    subscriber_id: UUID
    msisdn: str
    amount: VND
    repaid: VND
    at: datetime

    @property
    def credited(self) -> VND:
        """What reached the main balance."""
        return self.amount - self.repaid

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its subscriber."""
        return Ref(bucket_of(self.msisdn), self.id)
