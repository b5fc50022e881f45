"""The terms of advances: what a unit costs in which quantities, and how much may be owed (S-OFFER, S-CEILING)."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Self

from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.values import dataclass
from domain.versions import Version, in_force


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """What one unit costs in đồng, and the quantities that are advanced, ascending."""

    unit_price: VND
    quantities: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CeilingRow:
    """A row of the table of ceilings; `sample` where its figures stand in for those the source does not tell."""

    months_active_from: int
    average_monthly_top_up_from: VND
    ceiling: VND
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceCondition:
    """Whom and when a price is for: those of one row of the table of ceilings, some hours of the day (S-OFFER).

    Where both figures are None it is for everybody, where both hours are for the whole day; `until_hour` is excluded.
    """

    months_active_from: int | None = None
    average_monthly_top_up_from: VND | None = None
    from_hour: int | None = None
    until_hour: int | None = None

    @property
    def rank(self) -> int:
        """Tell how narrow it is: a row counts more than hours (assumed), and either more than none."""
        return 2 * (self.months_active_from is not None) + (self.from_hour is not None)

    def is_of(self, row: CeilingRow) -> bool:
        """Tell whether it is for those of a row."""
        figures = (row.months_active_from, row.average_monthly_top_up_from)
        return (self.months_active_from, self.average_monthly_top_up_from) == figures

    def holds(self, row: CeilingRow | None, hour: int | None) -> bool:
        """Tell whether it is for those of a row, if they are of any, at an hour."""
        if self.months_active_from is not None and (row is None or not self.is_of(row)):
            return False
        if self.from_hour is None or self.until_hour is None:
            return True
        return hour is not None and self.from_hour <= hour < self.until_hour


ALWAYS = PriceCondition()
"""For everybody, at any hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvancePriceVersion(Version[UnitPrice]):
    """A version of a bundle's price on a condition; None withdraws that price, and without one the bundle."""

    bundle: Bundle
    condition: PriceCondition = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceCeilingVersion(Version[tuple[CeilingRow, ...]]):
    """A version of the whole table of ceilings; None advances nothing from that day."""


@dataclass(frozen=True, slots=True)
class AdvanceTerms:
    """Every published version of the terms of advances."""

    prices: Mapping[Bundle, tuple[AdvancePriceVersion, ...]] = field(default_factory=dict)
    ceilings: tuple[AdvanceCeilingVersion, ...] = ()

    @classmethod
    def of(cls, prices: Iterable[AdvancePriceVersion], ceilings: Iterable[AdvanceCeilingVersion]) -> Self:
        """Arrange versions for look-up."""
        by_bundle: dict[Bundle, tuple[AdvancePriceVersion, ...]] = {}
        for price in prices:
            by_bundle[price.bundle] = (*by_bundle.get(price.bundle, ()), price)
        return cls(by_bundle, tuple(ceilings))

    def versions(self, bundle: Bundle, condition: PriceCondition) -> tuple[AdvancePriceVersion, ...]:
        """List the versions of a bundle's price on one condition."""
        return tuple(each for each in self.prices.get(bundle, ()) if each.condition == condition)

    def prices_on(self, bundle: Bundle, day: date) -> list[AdvancePriceVersion]:
        """List a bundle's prices in force on a day, on whatever condition, the widest first."""
        conditions = {each.condition for each in self.prices.get(bundle, ())}
        found = (in_force(self.versions(bundle, condition), day) for condition in conditions)
        return sorted((each for each in found if each is not None), key=_standing)

    def price(
        self, bundle: Bundle, day: date, row: CeilingRow | None = None, hour: int | None = None
    ) -> AdvancePriceVersion | None:
        """Find the price in force for those of a row at an hour: the narrowest; None where it is not advanced."""
        fitting = [each for each in self.prices_on(bundle, day) if each.condition.holds(row, hour)]
        return fitting[-1] if fitting else None

    def ceiling_table(self, day: date) -> AdvanceCeilingVersion | None:
        """Find the table of ceilings in force on a day."""
        return in_force(self.ceilings, day)

    def known_at(self, instant: datetime) -> "AdvanceTerms":
        """Leave out what was recorded after an instant (G-EFFECTIVE)."""
        return AdvanceTerms(
            {key: tuple(v for v in many if v.recorded_at <= instant) for key, many in self.prices.items()},
            tuple(v for v in self.ceilings if v.recorded_at <= instant),
        )


def _standing(version: AdvancePriceVersion) -> tuple[object, ...]:
    """Order prices by how narrow they are; of two that are alike the one that outranks the other is the last."""
    return (version.condition.rank, version.valid_from, version.recorded_at, version.sequence)
