"""Subscribers as rules decide on them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import UsageDay, UsageFigure


class Subscribers(Protocol):
    """Keeps subscribers; a main balance changes through transfers only."""

    async def lock(self, msisdn: str) -> Subscriber | None:
        """Lock the present subscriber of a number and read it."""
        ...

    async def add(self, subscriber: Subscriber) -> bool:
        """Add a number that was not on record; tell whether it was added, or somebody else just did."""
        ...

    async def update(self, subscriber: Subscriber) -> None:
        """Write everything of a subscriber but its balance."""
        ...

    async def succeed(self, ended: Subscriber, new: Subscriber) -> None:
        """Put a new subscriber on a number whose line was terminated (K-KNOWN)."""
        ...

    async def report_usage(self, subscriber: Subscriber, told: Sequence[UsageDay], at: datetime) -> UsageFigure | None:
        """Write usage by day and service over what was told before, and add up the last 30 days (K-USAGE)."""
        ...
