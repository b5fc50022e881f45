"""Enrolments as rules decide on them: those of a subscriber, locked, and the record of what becomes of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.buckets import Ref
from domain.messages.message import Message
from domain.promotions.benefits import PromotionUsage, UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence
from domain.promotions.stopping import StopRequest
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class LockedLine:
    """A subscriber with every enrolment it has had and the requests that are open, and the catalogue's revision."""

    subscriber: Subscriber
    enrolments: tuple[Enrolment, ...]
    requests: tuple[StopRequest, ...]
    revision: int


class Promotions(Protocol):
    """Keeps enrolments; whoever reads to decide holds the subscriber's lock, then those of its enrolments."""

    async def lock(self, msisdn: str) -> LockedLine | None:
        """Lock the present subscriber of a number, and read what it is enrolled in."""
        ...

    async def running(self, subscriber: Subscriber) -> tuple[Enrolment, ...]:
        """Lock the enrolments of a locked subscriber that are active or opted out of (P-END)."""
        ...

    async def find(self, ref: Ref) -> Enrolment | None:
        """Find an enrolment."""
        ...

    async def add(self, enrolment: Enrolment) -> None:
        """Add an enrolment."""
        ...

    async def update(self, enrolment: Enrolment) -> None:
        """Write what became of an enrolment."""
        ...

    async def ask(self, request: StopRequest) -> None:
        """Write a request that waits for its `Y`."""
        ...

    async def answer(self, request: StopRequest) -> None:
        """Write what became of a request."""
        ...

    async def lapsing(self, now: datetime, most: int) -> Sequence[StopRequest]:
        """Lock open requests whose time is over, those that nobody else has (P-OPTOUT)."""
        ...

    async def witness(self, evidence: Evidence) -> None:
        """Keep what happened as evidence."""
        ...

    async def tell(self, message: Message) -> None:
        """Queue a message."""
        ...

    async def used(self, enrolment: Enrolment, since: datetime, until: datetime) -> tuple[UsedSum, ...]:
        """Sum up what was reported of an enrolment from an instant until another."""
        ...

    async def usage(self, subscriber: Subscriber, usage_id: str) -> PromotionUsage | None:
        """Find a usage by the operator's own name for it."""
        ...

    async def use(self, enrolment: Enrolment, usage: PromotionUsage) -> None:
        """Write a usage down."""
        ...
