"""Fees: a whole one for a whole cycle, else by the days that a package was in use (P-FEE, P-PRORATA)."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from domain.catalogue.programme import PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms
from domain.messages.written import written_amount
from domain.money import VND, divided
from domain.months import DAY
from domain.promotions.cycle import Cycle
from domain.promotions.enrolment import Enrolment
from domain.refusal import Citation, Rule
from domain.values import dataclass


def prorated(fee: VND, used: int, days: int) -> VND:
    """Give the part of a fee for some days of a whole cycle, half up, once (P-PRORATA)."""
    return divided(fee * used, days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeLine:
    """A line of a cycle's bill: a package, the days it was in use, and what that costs.

    `subscription` is the line's monthly fee where the package includes it; it is never pro-rated here (P-FEE).
    """

    enrolment_id: UUID
    part: int
    package: str
    version: int
    cycle: Cycle
    since: date
    days: int
    whole_fee: VND
    fee: VND
    subscription: VND
    citation: Citation | None = None

    @property
    def amount(self) -> VND:
        """What the line adds to the bill."""
        return self.fee + self.subscription

    @property
    def arithmetic(self) -> str:
        """Write the line out as it was reckoned: 45.000 x 12/31 = 17.419 (P-PRORATA)."""
        fee, whole = written_amount(self.fee), written_amount(self.whole_fee)
        reckoned = whole if self.days == self.cycle.days else f"{whole} x {self.days}/{self.cycle.days} = {fee}"
        if not self.subscription:
            return reckoned
        return f"{reckoned}; + {written_amount(self.subscription)} = {written_amount(self.amount)}"


def lines_of(
    enrolment: Enrolment, cycle: Cycle, terms: PromotionTerms, *, subscribed: bool = False
) -> tuple[ChargeLine, ...]:
    """Reckon the lines of a cycle; of one not over those that it will have if nothing happens.

    `subscribed` is whether another line of the cycle has the monthly fee already: it is charged once.
    """
    lines = []
    for part, (package, stint_version, since, days) in enumerate(_used(enrolment, cycle, terms)):
        subscription = 0 if subscribed else package.subscription
        subscribed = subscribed or subscription > 0
        version = terms.version(enrolment.promotion, stint_version)
        line = ChargeLine(
            enrolment_id=enrolment.id,
            part=part,
            package=package.code,
            version=stint_version,
            cycle=cycle,
            since=since,
            days=days,
            whole_fee=package.fee,
            fee=prorated(package.fee, days, cycle.days),
            subscription=subscription,
            citation=version.cite(Rule.P_WHEN),
        )
        lines.append(line)
    return tuple(lines)


def _used(
    enrolment: Enrolment, cycle: Cycle, terms: PromotionTerms
) -> Iterator[tuple[PromotionPackage, int, date, int]]:
    """List the packages of a cycle with the day from which each was used in it, and for how many days."""
    last = min(enrolment.last_day(terms.rounds.get(enrolment.key)), cycle.last)
    for index, stint in enumerate(enrolment.stints):
        since = max(stint.since, enrolment.starts_on, cycle.start)
        following = enrolment.stints[index + 1 : index + 2]
        until = min(last, following[0].since - DAY) if following else last
        days = (until - since).days + 1
        if days > 0:
            yield terms.version(enrolment.promotion, stint.version).package(stint.package), stint.version, since, days
