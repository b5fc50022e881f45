"""A delivery: an event on its way to one endpoint, with every attempt that was made."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.values import dataclass
from domain.webhooks.attempt import Attempt
from domain.webhooks.event import Event, EventType

KEPT = timedelta(days=30)
"""How long a delivery may be looked at and sent again, from when it was queued."""


class DeliveryState(StrEnum):
    """Where a delivery stands; one that failed is tried again only where somebody asks for it."""

    QUEUED = "QUEUED"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """An event for one endpoint; `about` is the card or number of which the oldest goes first."""

    id: UUID
    endpoint_id: UUID
    type: EventType
    about: str
    at: datetime
    body: str
    state: DeliveryState = DeliveryState.QUEUED
    attempts: int = 0
    next_attempt_at: datetime | None = None
    tried: tuple[Attempt, ...] = ()

    @classmethod
    def of(cls, event: Event, endpoint_id: UUID, delivery_id: UUID) -> Self:
        """Write out what an endpoint is told of an event."""
        return cls(
            id=delivery_id,
            endpoint_id=endpoint_id,
            type=event.type,
            about=event.about,
            at=event.at,
            body=event.body,
        )

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its card or number."""
        return Ref(bucket_of(self.about), self.id)

    @property
    def message_id(self) -> str:
        """How it is called to its receiver, whichever attempt this is: `webhook-id`."""
        return f"msg_{self.id.hex}"
