"""Which versions of programmes and regions may be published: those that do not contradict themselves (G-EFFECTIVE)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from domain.catalogue.programme import CYCLE_DAYS, Programme, PromotionPackage, Replacement
from domain.catalogue.promotion_terms import PromotionTerms
from domain.catalogue.publication import Span, contradiction, span_refusals
from domain.catalogue.regions import Region, RegionRow, folded_province
from domain.money import LARGEST_AMOUNT, VND
from domain.months import add_months
from domain.refusal import Refusal, bad_input, given_back
from domain.values import dataclass

MOST_CYCLES = 60
LONGEST_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageChange:
    """Figures of a package; what is None stays as it was. A package that is not there yet needs its fee."""

    code: str
    fee: VND | None = None
    subscription: VND | None = None
    minutes: int | None = None
    messages: int | None = None
    worth: VND | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeChanges:
    """What changes of a programme; what is None stays as it was. Renewal days follow from the expiry (P-WHEN)."""

    expires_on: date | None = None
    duration_cycles: int | None = None
    miu_from: date | None = None
    miu_until: date | None = None
    scope_switch: tuple[date | None, date | None, date | None] | None = None
    joins_others: bool | None = None
    packages: tuple[PackageChange, ...] = ()
    replacements: tuple[Replacement, ...] | None = None


def renewal_days_after(expires_on: date) -> tuple[date, date, date]:
    """Give the first days of the cycles after an expiry, by cycle (P-WHEN)."""
    first, second, third = (
        day if (day := expires_on.replace(day=cycle_day)) > expires_on else add_months(day, 1)
        for cycle_day in CYCLE_DAYS
    )
    return first, second, third


def changed(programme: Programme, changes: ProgrammeChanges) -> Programme:
    """Give the terms after a change; figures that staff publish are samples no more."""
    packages = {each.code: each for each in programme.packages}
    for change in changes.packages:
        known = packages.get(change.code) or PromotionPackage(code=change.code, fee=0)
        packages[change.code] = _with_figures(known, change)
    dates = {"expires_on": changes.expires_on, "renewal_days": None}
    if changes.expires_on is not None:
        dates["renewal_days"] = renewal_days_after(changes.expires_on)  # type: ignore[assignment]
    told = {
        "duration_cycles": changes.duration_cycles,
        "miu_from": changes.miu_from,
        "miu_until": changes.miu_until,
        "scope_switch": _switch(programme, changes),
        "joins_others": changes.joins_others,
        "replacements": changes.replacements,
        "packages": tuple(packages.values()),
        "sample": False if changes.expires_on is not None else None,
        **dates,
    }
    return replace(programme, **{name: value for name, value in told.items() if value is not None})  # type: ignore[arg-type]


def _switch(programme: Programme, changes: ProgrammeChanges) -> tuple[date, date, date] | None:
    """Give the days of the switch: of cycles of which nothing is said the one that there is; None where one is none."""
    said, known = changes.scope_switch or (None, None, None), programme.scope_switch or (None, None, None)
    first, second, third = (new or old for new, old in zip(said, known, strict=True))
    return (first, second, third) if first and second and third else None


def _with_figures(package: PromotionPackage, change: PackageChange) -> PromotionPackage:
    figures = {name: getattr(change, name) for name in ("fee", "subscription", "minutes", "messages", "worth")}
    return replace(package, sample=False, **{name: value for name, value in figures.items() if value is not None})


def promotion_refusals(
    terms: PromotionTerms, code: str, changes: ProgrammeChanges | None, span: Span
) -> Iterator[Refusal]:
    """Refuse a version of a programme that cannot be meant or contradicts itself."""
    base = terms.programme(code, span.valid_from)
    if code not in terms.programmes or (base is None and changes is not None):
        yield bad_input("promotion", "unknown_promotion")
    elif changes is not None and base is not None and base.value is not None:
        yield from _change_refusals(changes, base.value)
    yield from span_refusals(span, "changes", withdraws=changes is None)


def _change_refusals(changes: ProgrammeChanges, base: Programme) -> Iterator[Refusal]:
    after = changed(base, changes)
    halved = changes.scope_switch is not None and after.scope_switch is None
    if after == base and not halved:
        yield bad_input("changes", "nothing_changes")
    if not 1 <= after.duration_cycles <= MOST_CYCLES:
        yield bad_input("durationCycles", "out_of_range", least="1", most=str(MOST_CYCLES))
    if halved and changes.scope_switch is not None:
        yield bad_input("liftedFromCycles11And21" if changes.scope_switch[0] else "liftedFromCycle1", "missing")
    if after.miu_until < after.miu_from:
        yield contradiction("miuUntil", "before", other="miuFrom")
    if len({each.code for each in changes.packages}) < len(changes.packages):
        yield contradiction("packages", "listed_twice")
    for index, change in enumerate(changes.packages):
        yield from _package_refusals(index, change, base)
    yield from _map_refusals(after)


def _package_refusals(index: int, change: PackageChange, base: Programme) -> Iterator[Refusal]:
    if not change.code or len(change.code) > 20 or not (change.code.isascii() and change.code.isalnum()):  # noqa: PLR2004
        yield bad_input(f"packages.{index}.code", "malformed")
    if change.fee is None and base.package(change.code) is None:
        yield bad_input(f"packages.{index}.fee", "missing")
    for name in ("fee", "subscription", "minutes", "messages", "worth"):
        value = getattr(change, name)
        least = 1 if name == "fee" else 0
        if value is not None and not least <= value <= LARGEST_AMOUNT:
            yield bad_input(f"packages.{index}.{name}", "out_of_range", least=str(least), most=str(LARGEST_AMOUNT))


def _map_refusals(after: Programme) -> Iterator[Refusal]:
    """Refuse a map that names what is not there, or one package twice (P-MAP)."""
    held = Counter(code for each in after.replacements for code in each.held)
    if any(count > 1 for count in held.values()):
        yield contradiction("renewals", "listed_twice")
    named = [*held, *(each.package for each in after.replacements if each.package is not None)]
    for code in named:
        if after.package(code) is None:
            yield bad_input("renewals", "unknown_package", value=given_back(code, 40))
    tiers = {each.tier for each in after.packages if each.tier is not None}
    for index, each in enumerate(after.replacements):
        if not each.held:
            yield bad_input(f"renewals.{index}.held", "empty")
        if (each.package is None) == (each.tier is None) or (each.tier is not None and each.tier not in tiers):
            yield bad_input(f"renewals.{index}.tier" if each.package is None else f"renewals.{index}", "malformed")


def region_refusals(rows: tuple[RegionRow, ...], span: Span) -> Iterator[Refusal]:
    """Refuse a map of regions that cannot be meant, or has a province twice (P-REGION)."""
    names = [name for row in rows for name in row.provinces]
    if {row.region for row in rows} != set(Region) or len(rows) != len(Region):
        yield contradiction("regions", "empty")
    if any(not name.strip() or len(name) > LONGEST_NAME or not name.isprintable() for name in names):
        yield bad_input("regions", "malformed")
    if len({folded_province(name) for name in names}) < len(names):
        yield contradiction("regions", "listed_twice")
    yield from span_refusals(span, "regions", withdraws=False)
