"""Changing the package that is held: to a dearer one of its region, or to another region's (P-UPGRADE, P-REGION)."""

from collections.abc import Iterator
from datetime import date

from domain.catalogue.programme import Programme, PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms
from domain.catalogue.regions import Region
from domain.messages.written import written_amount, written_date
from domain.months import month_start
from domain.promotions.enrolment import Enrolment, Stint
from domain.promotions.sources import refused
from domain.refusal import FigureUnit, Refusal, Rule, given_back


def upgrade_of(enrolment: Enrolment, wanted: str, terms: PromotionTerms, day: date) -> Stint | tuple[Refusal, ...]:
    """Give the dearer package from a day on, or every reason why not (P-UPGRADE)."""
    version = terms.version(enrolment.promotion, enrolment.stint.version)
    held, programme = version.package(enrolment.stint.package), version.value
    if programme is None or not enrolment.holds(day, terms.rounds.get(enrolment.key)):
        return (refused(Rule.P_UPGRADE, "nothing_held", actual=enrolment.status),)
    package = programme.package(wanted.strip().upper())
    refusals = tuple(_upgrade_refusals(enrolment, held, package, wanted, programme, day))
    if package is None or refusals:
        return refusals
    return Stint(package.code, version.sequence, day)


def _upgrade_refusals(
    enrolment: Enrolment,
    held: PromotionPackage,
    wanted: PromotionPackage | None,
    written: str,
    programme: Programme,
    day: date,
) -> Iterator[Refusal]:
    if not programme.upgrades_per_cycle or held.old or held.region is None:
        yield refused(Rule.P_UPGRADE, "no_upgrades", parameters={"package": held.code})
        return
    if wanted is None or wanted.old:
        told = {"package": given_back(written, 20), "packages": ", ".join(_dearer(programme, held)) or "-"}
        yield refused(Rule.P_UPGRADE, "unknown_package", "package", actual=given_back(written, 20), parameters=told)
    elif wanted.region is not held.region:
        told = {"package": wanted.code, "packages": ", ".join(_dearer(programme, held)) or "-"}
        yield refused(
            Rule.P_UPGRADE, "other_region", "package", actual=wanted.region, limit=held.region, parameters=told
        )
    elif wanted.fee <= held.fee:
        figures = {"actual": str(wanted.fee), "limit": str(held.fee), "unit": FigureUnit.VND}
        told = {"package": wanted.code, "fee": written_amount(held.fee)}
        yield refused(Rule.P_UPGRADE, "not_dearer", "package", parameters=told, **figures)
    cycle = enrolment.cycle(day)
    if (done := enrolment.changes_in(cycle)) >= programme.upgrades_per_cycle:
        figures = {"actual": str(done), "limit": str(programme.upgrades_per_cycle), "unit": FigureUnit.COUNT}
        told = {"clears_on": written_date(cycle.end)}
        yield refused(Rule.P_UPGRADE, "upgraded_before", clears_on=cycle.end, parameters=told, **figures)


def _dearer(programme: Programme, held: PromotionPackage) -> list[str]:
    return [each.code for each in programme.dearer_than(held)]


def move_of(enrolment: Enrolment, to: Region, terms: PromotionTerms, day: date) -> Stint | tuple[Refusal, ...]:
    """Give the package of another region in the present one's place, or every reason why not (P-REGION)."""
    version = terms.version(enrolment.promotion, enrolment.stint.version)
    held, programme = version.package(enrolment.stint.package), version.value
    if programme is None or not enrolment.holds(day, terms.rounds.get(enrolment.key)):
        return (refused(Rule.P_REGION, "nothing_held", actual=enrolment.status),)
    if not programme.region_changes or held.region is None or held.tier is None:
        return (refused(Rule.P_REGION, "no_regions", actual=held.code),)
    package = programme.in_region(to, held.tier)
    refusals = tuple(_move_refusals(enrolment, held, package, to, day))
    if package is None or refusals:
        return refusals
    return Stint(package.code, version.sequence, enrolment.stint.since)


def _move_refusals(
    enrolment: Enrolment, held: PromotionPackage, wanted: PromotionPackage | None, to: Region, day: date
) -> Iterator[Refusal]:
    if to is held.region:
        yield refused(Rule.P_REGION, "same_region", "region", actual=to)
    elif wanted is None:
        yield refused(Rule.P_REGION, "no_such_tier", "region", actual=to, parameters={"package": held.code})
    if enrolment.moved_at is not None:
        yield refused(Rule.P_REGION, "moved_before", actual="1", limit="1", unit=FigureUnit.COUNT)
    if month_start(day) != month_start(enrolment.starts_on):
        last = written_date(enrolment.starts_on)
        yield refused(
            Rule.P_REGION, "month_over", actual=str(day), limit=str(enrolment.starts_on), parameters={"began": last}
        )
    cycle = enrolment.cycle(day)
    if enrolment.changes_in(cycle):
        # The next cycle clears it only where it begins within the month of the renewal too.
        clears = cycle.end if month_start(cycle.end) == month_start(enrolment.starts_on) else None
        told = {"clears_on": written_date(clears)} if clears is not None else {}
        yield refused(Rule.P_REGION, "after_upgrade", clears_on=clears, parameters=told)
