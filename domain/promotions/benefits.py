"""Benefits: what a cycle grants and what is left of it, MIU, free services, and where calls are free from (P-USE)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.catalogue.programme import Programme, PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms
from domain.money import VND
from domain.promotions.cycle import Cycle, cycles_between
from domain.promotions.enrolment import Enrolment
from domain.subscribers.subscriber import DataPackage
from domain.values import dataclass


class Benefit(StrEnum):
    """What a package grants; MIU are packages of data that are free."""

    MINUTES = "MINUTES"
    MESSAGES = "MESSAGES"
    DATA = "DATA"
    MIU = "MIU"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionUsage:
    """What the operator saw used, under its own name for the event; of MIU, that a package was bought (P-MIU)."""

    usage_id: str
    msisdn: str
    benefit: Benefit
    quantity: int
    used_at: datetime


@dataclass(frozen=True, slots=True)
class UsedSum:
    """What was reported of a benefit within a cycle, and the last instant that was reported of."""

    benefit: Benefit
    used: int
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitLeft:
    """What a cycle grants of a benefit; `left` is None where nobody can count it, `beyond` what was used above it."""

    benefit: Benefit
    granted: int
    left: int | None
    beyond: int
    as_of: datetime | None


def packages_in(enrolment: Enrolment, cycle: Cycle, terms: PromotionTerms) -> Iterator[PromotionPackage]:
    """List the packages that grant something in a cycle: an upgrade leaves the old one's benefits whole (P-UPGRADE)."""
    last = min(enrolment.last_day(terms.rounds.get(enrolment.key)), cycle.last)
    for index, stint in enumerate(enrolment.stints):
        following = enrolment.stints[index + 1].since if index + 1 < len(enrolment.stints) else None
        if stint.since <= last and (following is None or following >= cycle.start):
            yield terms.version(enrolment.promotion, stint.version).package(stint.package)


def left_of(
    enrolment: Enrolment,
    cycle: Cycle,
    terms: PromotionTerms,
    used: Iterable[UsedSum],
    day: date,
    *,
    miu_bought_before: int = 0,
    holds_miu: bool = False,
) -> tuple[BenefitLeft, ...]:
    """Tell what is left of a cycle's benefits; nothing once the enrolment is over (P-CANCEL, P-USE)."""
    if not enrolment.holds(day, terms.rounds.get(enrolment.key)):
        return ()
    sums = {each.benefit: each for each in used}
    granted = _granted(enrolment, cycle, terms, miu_bought_before, holds_miu=holds_miu)
    return tuple(
        _left(benefit, granted.get(benefit, 0), sums.get(benefit))
        for benefit in Benefit
        if granted.get(benefit) or benefit in sums
    )


def _left(benefit: Benefit, granted: int, used: UsedSum | None) -> BenefitLeft:
    """Take what was used off what is granted; messages cannot be counted yet (P-CHECK)."""
    taken = used.used if used else 0
    counted = benefit is not Benefit.MESSAGES
    return BenefitLeft(
        benefit=benefit,
        granted=granted,
        left=max(granted - taken, 0) if counted else None,
        beyond=max(taken - granted, 0) if counted else 0,
        as_of=used.as_of if used else None,
    )


def _granted(
    enrolment: Enrolment, cycle: Cycle, terms: PromotionTerms, miu_bought_before: int, *, holds_miu: bool
) -> dict[Benefit, int]:
    packages = list(packages_in(enrolment, cycle, terms))
    version = terms.version(enrolment.promotion, enrolment.stint.version)
    free = free_miu(packages, version.value, cycle, miu_bought_before, holds_miu=holds_miu) if version.value else 0
    return {
        Benefit.MINUTES: sum(each.minutes or 0 for each in packages),
        Benefit.MESSAGES: sum(each.messages or 0 for each in packages),
        Benefit.MIU: free,
    }


def free_miu(
    packages: Iterable[PromotionPackage],
    programme: Programme,
    cycle: Cycle,
    bought_before: int,
    *,
    holds_miu: bool,
) -> int:
    """Tell how many MIU packages are free in a cycle: of the window's first ones, one a cycle, while MIU is held."""
    packages = list(packages)
    each_cycle = max((each.miu_each_cycle for each in packages), default=0)
    within = cycle.start <= programme.miu_until and programme.miu_from <= cycle.last
    still = max((each.free_miu - bought_before for each in packages), default=0)
    return max(each_cycle, 1 if holds_miu and within and still > 0 else 0)


def miu_discount(enrolment: Enrolment, cycle: Cycle, terms: PromotionTerms, *, holds_miu: bool) -> VND:
    """Tell the discount on a MIU package in a cycle, in đồng (P-MIU).

    One that held MIU when it was renewed has it for the stated number of cycles; one that changed to MIU later for the
    cycles left of the window.
    """
    if not holds_miu:
        return 0
    version = terms.version(enrolment.promotion, enrolment.stint.version)
    package, programme = version.package(enrolment.stint.package), version.value
    first = enrolment.cycle(enrolment.starts_on)
    number = sum(1 for _ in cycles_between(first.start, cycle.start))
    within = programme is not None and cycle.start <= programme.miu_until and programme.miu_from <= cycle.last
    kept = enrolment.data_package is DataPackage.MIU or within
    return package.miu_discount if kept and number < package.miu_cycles else 0


def free_until(enrolment: Enrolment, terms: PromotionTerms) -> tuple[date | None, date | None]:
    """Tell the last days on which Funring and MCA are free, None of one that never is (P-VAS)."""
    version = terms.version(enrolment.promotion, enrolment.stints[0].version)
    package = version.package(enrolment.stints[0].package)
    until = [
        enrolment.starts_on + timedelta(days=days - 1) if days else None
        for days in (package.funring_days, package.mca_days)
    ]
    return until[0], until[1]


def lifted_from(enrolment: Enrolment, terms: PromotionTerms) -> date | None:
    """Tell from which day free minutes, the family's too, may be called from anywhere in the country (P-SCOPE)."""
    programme = terms.version(enrolment.promotion, enrolment.stint.version).value
    return programme.lifted_from(enrolment.cycle_day) if programme is not None else None
