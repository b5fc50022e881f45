"""Look-ups of advances for screens: no rule decides on them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.advances.book import BookDay
from domain.advances.exposure import AgedDebt, Recovered
from domain.advances.granted_bundle import GrantedBundle
from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.standing import Standing
from domain.advances.trial import Tried
from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceFilter:
    """Which advances: of a status, overdue or not, of a bundle, a ceiling, from a day until another, excluded."""

    status: AdvanceStatus | None = None
    overdue: bool | None = None
    bundle: Bundle | None = None
    ceiling: VND | None = None
    since: date | None = None
    until: date | None = None


class AdvanceLookups(Protocol):
    """Answers screens about advances."""

    async def standing(self, msisdn: str) -> Standing | None:
        """Tell how the present subscriber of a number stands."""
        ...

    async def advance(self, ref: Ref) -> AdvanceLoan | None:
        """Find an advance."""
        ...

    async def advances(self, which: AdvanceFilter, now: datetime, window: Window) -> Page[AdvanceLoan]:
        """List advances by the time they were requested, newest first; what nobody confirmed lapses with time."""
        ...

    async def advances_of(self, subscribers: Sequence[Ref], window: Window) -> list[Page[AdvanceLoan]]:
        """List the advances of each of many subscribers, newest first, requests included."""
        ...

    async def owed(self, subscribers: Sequence[Ref]) -> list[VND]:
        """Tell what each of many subscribers owes."""
        ...

    async def bundles(self, subscribers: Sequence[Ref]) -> list[tuple[GrantedBundle, ...]]:
        """List what each of many subscribers was granted, by bundle."""
        ...

    async def book(self, since: date, until: date) -> Sequence[BookDay]:
        """Tell what advances moved on each day, and what was outstanding at its end; `until` excluded (S-BOOK)."""
        ...

    async def exposure(self, today: date) -> Sequence[AgedDebt]:
        """Tell what is outstanding, by age, bundle and ceiling."""
        ...

    async def recovery(self, since: date, until: date) -> Sequence[Recovered]:
        """Tell what came back of each week's advances, by bundle and ceiling; `until` excluded."""
        ...

    async def peaks(self, months: Sequence[int], averages: Sequence[VND], since: date, until: date) -> Sequence[Tried]:
        """Tell the most that past subscribers owed, gathered by which of some thresholds they had reached."""
        ...
