"""The catalogue: every published version, and what is in force on a day (G-EFFECTIVE, K-PRICE)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date, datetime
from typing import Any, Self

from domain.catalogue.advance_terms import AdvanceTerms
from domain.catalogue.package import Package, ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.catalogue.promotion_terms import PromotionTerms
from domain.circular import Circular
from domain.values import dataclass
from domain.versions import governing, in_force
from domain.webhooks.listening import Listener

TIMINGS = (Timing.BEFORE_EXPIRY, Timing.AFTER_EXPIRY)

MOST_DAYS_FOUND = 1000
"""Days of which a catalogue remembers what was in force; a sweep asks a million times for the same few."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Packages, circulars, every version of prices, policies and terms, and who hears of events, up to one revision."""

    revision: int
    packages: Mapping[tuple[ProductLine, str], Package]
    prices: Mapping[PriceKey, tuple[PriceVersion, ...]]
    policies: Mapping[Parameter, tuple[PolicyVersion, ...]]
    advances: AdvanceTerms = field(default_factory=AdvanceTerms)
    listeners: tuple[Listener, ...] = ()
    circulars: Mapping[str, Circular] = field(default_factory=dict)
    promotions: PromotionTerms = field(default_factory=PromotionTerms)
    _found: dict[date, dict[object, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        packages: Iterable[Package],
        prices: Iterable[PriceVersion],
        policies: Iterable[PolicyVersion],
        revision: int,
        advances: AdvanceTerms | None = None,
        listeners: Iterable[Listener] = (),
        circulars: Iterable[Circular] = (),
        promotions: PromotionTerms | None = None,
    ) -> Self:
        """Arrange packages and versions for look-up."""
        by_key: dict[PriceKey, tuple[PriceVersion, ...]] = {}
        for price in prices:
            by_key[price.key] = (*by_key.get(price.key, ()), price)
        by_parameter: dict[Parameter, tuple[PolicyVersion, ...]] = {}
        for policy in policies:
            by_parameter[policy.parameter] = (*by_parameter.get(policy.parameter, ()), policy)
        named = {(package.product_line, package.code): package for package in packages}
        by_code = {circular.code: circular for circular in circulars}
        terms = (advances or AdvanceTerms(), tuple(listeners), by_code, promotions or PromotionTerms())
        return cls(revision, named, by_key, by_parameter, *terms)

    def known_at(self, instant: datetime | None) -> "Catalogue":
        """Leave out what was recorded after an instant; None leaves out nothing (G-EFFECTIVE)."""
        if instant is None:
            return self
        return replace(
            self,
            prices={key: tuple(v for v in many if v.recorded_at <= instant) for key, many in self.prices.items()},
            policies={key: tuple(v for v in many if v.recorded_at <= instant) for key, many in self.policies.items()},
            advances=self.advances.known_at(instant),
            promotions=self.promotions.known_at(instant),
        )

    def price(self, key: PriceKey, timing: Timing, day: date) -> PriceVersion | None:
        """Find the price in force on a day for a card of a timing, or None where it is not sold (K-PRICE)."""
        try:
            price: PriceVersion | None = self._found[day][key, timing]
        except KeyError:
            price = in_force((version for version in self.prices.get(key, ()) if version.covers(timing)), day)
            self._remember(day, (key, timing), price)
        return price

    def prices_on(self, product_line: ProductLine, package: str, day: date) -> Iterator[tuple[Timing, PriceVersion]]:
        """List a package's prices in force on a day, each with the timing it holds for."""
        for key in self.prices:
            if (key.product_line, key.package) == (product_line, package):
                found = {timing: self.price(key, timing, day) for timing in TIMINGS}
                if (before := found[TIMINGS[0]]) is not None and before is found[TIMINGS[1]]:
                    yield Timing.ANY, before
                else:
                    yield from ((timing, version) for timing, version in found.items() if version is not None)

    def policy(self, parameter: Parameter, day: date) -> PolicyVersion | None:
        """Find the policy in force on a day, or None where the rule does not apply (G-VERSION)."""
        try:
            policy: PolicyVersion | None = self._found[day][parameter]
        except KeyError:
            policy = in_force(self.policies.get(parameter, ()), day)
            self._remember(day, parameter, policy)
        return policy

    def policies_on(self, day: date) -> Iterator[PolicyVersion]:
        """List the version that speaks for each policy on a day, those that switch a rule off included."""
        for versions in self.policies.values():
            version = governing(versions, day)
            if version is not None:
                yield version

    def lines_of(self, package: str) -> frozenset[ProductLine]:
        """Tell the product lines that have a package of this code."""
        return frozenset(line for line, code in self.packages if code == package)

    def circular(self, told: Circular) -> Circular:
        """Find the circular on record that is meant, by its code; what was told where there is none."""
        return self.circulars.get(told.code, told)

    def name_of(self, package: str, line: ProductLine) -> str:
        """Give the name of a package as messages write it, of a line or else of another; its code where none has it."""
        lines = (line, *sorted(self.lines_of(package)))
        return next(
            (self.packages[each, package].ascii_name for each in lines if (each, package) in self.packages), package
        )

    def _remember(self, day: date, asked: object, found: object) -> None:
        if day not in self._found and len(self._found) >= MOST_DAYS_FOUND:
            self._found.clear()
        self._found.setdefault(day, {})[asked] = found
