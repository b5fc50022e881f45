"""Looking promotions up for screens: enrolments, evidence, bills, usage, and what staff watch."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.buckets import Ref
from domain.ledger.promotion_transfers import PromotionBookDay
from domain.promotions.benefits import UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import ShownEvidence
from domain.promotions.fees import ChargeLine
from domain.promotions.funnel import FunnelRow
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class UsedWithin:
    """Whose usage, from an instant until another."""

    enrolment: Ref
    since: datetime
    until: datetime


class PromotionLookups(Protocol):
    """Answers screens about promotions."""

    async def enrolment(self, ref: Ref) -> Enrolment | None:
        """Find an enrolment."""
        ...

    async def enrolments_of(self, subscribers: Sequence[Ref]) -> list[tuple[Enrolment, ...]]:
        """List the enrolments of each of many subscribers, newest first."""
        ...

    async def evidence_of(self, enrolments: Sequence[Ref]) -> list[tuple[ShownEvidence, ...]]:
        """List the evidence of each of many enrolments, in the order it happened."""
        ...

    async def used(self, asked: Sequence[UsedWithin]) -> list[tuple[UsedSum, ...]]:
        """Sum up the usage of each of many enrolments within some time."""
        ...

    async def charges(self, subscriber: Ref, cycle_starts_on: date) -> Sequence[ChargeLine]:
        """List the lines of a cycle's bill that were booked."""
        ...

    async def funnel(self, promotion: str, as_of: date) -> Sequence[FunnelRow]:
        """Tell where those enrolled stood at the end of a day (P-FUNNEL)."""
        ...

    async def not_renewed(self, promotion: str, since: date, most: int) -> Sequence[Enrolment]:
        """List those that silence did not renew since a day, and why, the newest first (P-NOTICE)."""
        ...

    async def book(self, since: date, until: date) -> Sequence[PromotionBookDay]:
        """Tell what bills asked for on each day, and in all by its end; `until` excluded."""
        ...
