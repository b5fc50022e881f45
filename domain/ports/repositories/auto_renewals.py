"""Registrations for auto-renewal as rules decide on them."""

from datetime import datetime
from typing import Protocol

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.messages.message import Message


class AutoRenewals(Protocol):
    """Keeps registrations; the card's lock is the lock of all that are made for it."""

    async def active(self, card: Ref) -> AutoRenewal | None:
        """Find the registration that occupies a card, which has been locked (K-AUTO-ONE)."""
        ...

    async def newest_pending(self, msisdn: str, now: datetime) -> AutoRenewal | None:
        """Find the newest registration that awaits confirmation of a number's present subscriber, not lapsed."""
        ...

    async def find(self, ref: Ref) -> AutoRenewal | None:
        """Find a registration; once its card is locked it is as it then is."""
        ...

    async def is_present(self, registration: AutoRenewal) -> bool:
        """Tell whether the one who registered still has the number (K-KNOWN)."""
        ...

    async def add(self, registration: AutoRenewal) -> None:
        """Add a registration."""
        ...

    async def update(self, registration: AutoRenewal) -> None:
        """Write what became of a registration."""
        ...

    async def tell(self, message: Message) -> None:
        """Queue a message that tells of one."""
        ...
