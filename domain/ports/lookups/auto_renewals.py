"""Looking registrations up for screens."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.renewals.renewal import Renewal


class AutoRenewalLookups(Protocol):
    """Answers screens about auto-renewal."""

    async def auto_renewal(self, ref: Ref) -> AutoRenewal | None:
        """Find a registration."""
        ...

    async def of_cards(self, cards: Sequence[Ref]) -> list[AutoRenewal | None]:
        """Find the active registration of each of many cards."""
        ...

    async def of_subscribers(self, subscribers: Sequence[Ref], now: datetime) -> list[tuple[AutoRenewal, ...]]:
        """List what each of many subscribers has registered, active or awaiting confirmation, newest first."""
        ...

    async def last_renewals(self, registrations: Sequence[AutoRenewal]) -> list[Renewal | None]:
        """Find the last renewal that each of many registrations caused."""
        ...
