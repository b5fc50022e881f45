"""A promotion programme: which packages are renewed into which, at what fee, on which days (P-WHO, P-MAP, P-WHEN)."""

from collections.abc import Iterator
from datetime import date, time
from enum import StrEnum

from domain.catalogue.regions import Region
from domain.money import VND
from domain.values import dataclass

CYCLE_DAYS = (1, 11, 21)
"""The days of the month on which billing cycles begin."""


class Audience(StrEnum):
    """Whom a programme is for."""

    INDIVIDUAL = "INDIVIDUAL"
    ENTERPRISE = "ENTERPRISE"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionPackage:
    """A package of a programme; amounts in đồng and benefits for one billing cycle.

    `fee` is what is pro-rated; `subscription` the line's monthly fee that is charged with it, 0 where it is charged
    elsewhere or is within the fee. `minutes` is None where nothing says how many are free. Of calls the first
    `first_minutes` are free where that is not None. `old` packages only run on until their holder's renewal day
    (P-BRIDGE); `upgrade_only` ones are reached by an upgrade alone. `sample` says that the source has lost the figure.
    """

    code: str
    fee: VND
    subscription: VND = 0
    includes_subscription: bool = False
    region: Region | None = None
    tier: int | None = None
    minutes: int | None = None
    first_minutes: int | None = None
    messages: int | None = None
    free_miu: int = 0
    miu_each_cycle: int = 0
    miu_discount: VND = 0
    miu_cycles: int = 0
    funring_days: int = 0
    mca_days: int = 0
    scope: tuple[str, ...] = ()
    worth: VND = 0
    old: bool = False
    upgrade_only: bool = False
    sample: bool = False

    @property
    def total(self) -> VND:
        """What a whole cycle costs."""
        return self.fee + self.subscription


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """Packages held, and what they are renewed into: a package, or a tier whose package the region gives."""

    held: tuple[str, ...]
    package: str | None = None
    tier: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The terms of a programme: one version holds all of them.

    `renewal_days` and `scope_switch` are by billing cycle: the first for cycle 1, then 11 and 21. The switch lifts the
    restriction on where free minutes may be called from (P-SCOPE); None where nothing says when.
    """

    code: str
    audience: Audience
    packages: tuple[PromotionPackage, ...]
    replacements: tuple[Replacement, ...]
    duration_cycles: int
    expires_on: date
    renewal_days: tuple[date, date, date]
    miu_from: date
    miu_until: date
    scope_switch: tuple[date, date, date] | None = None
    confirm_minutes: int = 10
    notice_from: time = time(9)
    notice_until: time = time(20)
    sms_fee: VND = 200
    excluded_kinds: tuple[str, ...] = ()
    rejoins_after_cancel: bool = False
    joins_others: bool = False
    upgrades_per_cycle: int = 0
    region_changes: int = 0
    sample: bool = False

    def package(self, code: str) -> PromotionPackage | None:
        """Find a package by its code."""
        return next((each for each in self.packages if each.code == code), None)

    def in_region(self, region: Region, tier: int) -> PromotionPackage | None:
        """Find the package of a tier in a region (P-MAP)."""
        return next((each for each in self.packages if (each.region, each.tier) == (region, tier)), None)

    def replacement(self, held: str) -> Replacement | None:
        """Tell what a package that is held is renewed into."""
        return next((each for each in self.replacements if held in each.held), None)

    def renewed_into(self, held: str, region: Region | None) -> PromotionPackage | None:
        """Find what a package held is renewed into, in a region where that decides; None where nothing says (P-MAP)."""
        found = self.replacement(held)
        if found is None:
            return None
        if found.package is not None:
            return self.package(found.package)
        return self.in_region(region, found.tier or 0) if region is not None else None

    @property
    def by_region(self) -> bool:
        """Tell whether the region of the billing address decides what is renewed into."""
        return any(each.tier is not None for each in self.replacements)

    def renewal_day(self, cycle_day: int) -> date:
        """Tell the day on which subscribers of a billing cycle are renewed (P-WHEN)."""
        return self.renewal_days[CYCLE_DAYS.index(cycle_day)]

    def lifted_from(self, cycle_day: int) -> date | None:
        """Tell from which day free minutes may be called from anywhere (P-SCOPE)."""
        return self.scope_switch[CYCLE_DAYS.index(cycle_day)] if self.scope_switch else None

    def dearer_than(self, package: PromotionPackage) -> Iterator[PromotionPackage]:
        """List what a package may be upgraded to: the dearer ones of its region (P-UPGRADE)."""
        for each in self.packages:
            if not each.old and each.region is package.region is not None and each.fee > package.fee:
                yield each
