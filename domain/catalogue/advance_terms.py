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
class AdvancePriceVersion(Version[UnitPrice]):
    """A version of a bundle's price; None withdraws the bundle from that day."""

    bundle: Bundle


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

    def price(self, bundle: Bundle, day: date) -> AdvancePriceVersion | None:
        """Find a bundle's price in force on a day, or None where it is not advanced."""
        return in_force(self.prices.get(bundle, ()), day)

    def ceiling_table(self, day: date) -> AdvanceCeilingVersion | None:
        """Find the table of ceilings in force on a day."""
        return in_force(self.ceilings, day)

    def known_at(self, instant: datetime) -> "AdvanceTerms":
        """Leave out what was recorded after an instant (G-EFFECTIVE)."""
        return AdvanceTerms(
            {key: tuple(v for v in many if v.recorded_at <= instant) for key, many in self.prices.items()},
            tuple(v for v in self.ceilings if v.recorded_at <= instant),
        )
