"""Looking renewals up for screens: one, many, and lists."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.money import VND
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalFilter:
    """Which renewals: of a status, a card, a payer, a method, an amount or more, from a day until another, excluded."""

    status: RenewalStatus | None = None
    payer_msisdn: str | None = None
    card_number: str | None = None
    method: PaymentMethod | None = None
    minimum: VND | None = None
    since: date | None = None
    until: date | None = None


class RenewalLookups(Protocol):
    """Finds and lists renewals."""

    async def renewal(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        ...

    async def renewals_at(self, refs: Sequence[Ref]) -> Sequence[Renewal]:
        """Find many renewals by where they are kept."""
        ...

    async def renewals(self, which: RenewalFilter, window: Window) -> Page[Renewal]:
        """List renewals by the time they were requested."""
        ...

    async def renewals_of_cards(
        self, cards: Sequence[Ref], window: Window, payer_id: UUID | None = None, asked_by: str | None = None
    ) -> list[Page[Renewal]]:
        """List the renewals of each of many cards, those of one payer or by one principal only where it is named."""
        ...

    async def renewals_of_payers(self, payers: Sequence[Ref], window: Window) -> list[Page[Renewal]]:
        """List the renewals that each of many payers paid."""
        ...
