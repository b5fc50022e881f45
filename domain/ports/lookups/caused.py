"""Looking up what a principal has caused, by time: what a partner reconciles its books with."""

from datetime import date
from typing import Protocol

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.ledger.top_up import TopUp
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CausedBy:
    """What a principal asked for, from a day until another, the latter excluded."""

    principal: str
    since: date | None = None
    until: date | None = None


class CausedLookups(Protocol):
    """Lists what a principal has caused, the newest first."""

    async def renewals_by(self, which: CausedBy, window: Window) -> Page[Renewal]:
        """List the renewals it asked for."""
        ...

    async def top_ups_by(self, which: CausedBy, window: Window) -> Page[TopUp]:
        """List the top-ups it told of."""
        ...

    async def auto_renewals_by(self, which: CausedBy, window: Window) -> Page[AutoRenewal]:
        """List the registrations it asked for, whatever became of them."""
        ...
