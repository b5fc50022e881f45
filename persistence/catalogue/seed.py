"""The seed: the published packages, prices and policies that come along in `persistence/data`."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from domain.catalogue.advance_terms import AdvanceTerms
from domain.catalogue.package import Package
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.catalogue.promotion_terms import PromotionTerms
from domain.circular import Circular
from domain.money import VND
from persistence.catalogue.seed_advances import read_advance_terms
from persistence.catalogue.seed_circulars import read_circulars
from persistence.catalogue.seed_promotions import read_promotion_terms
from persistence.catalogue.seed_records import (
    PACKAGE_HEADER,
    POLICY_HEADER,
    PRICE_HEADER,
    package_of,
    policy_of,
    price_of,
    total_of,
)
from persistence.catalogue.seed_rows import Row, rows_of

DATA = files("persistence").joinpath("data")

POLICIES = ("policies_9029.csv", "policies_splus.csv", "policies_own.csv")


@dataclass(frozen=True, slots=True)
class Seed:
    """What was published before the service kept a catalogue of its own, in the order of the files."""

    packages: tuple[Package, ...]
    prices: tuple[PriceVersion, ...]
    policies: tuple[PolicyVersion, ...]
    advances: AdvanceTerms
    circulars: tuple[Circular, ...]
    promotions: PromotionTerms


def read_seed(folder: Traversable = DATA) -> Seed:
    """Read the seed; a version's sequence is its row in the file, the header being row 1 (G-TIME).

    Raises:
        MalformedSeedError: where a cell cannot be read; it names file, row and column.
    """
    circulars = read_circulars(folder)
    return Seed(
        packages=tuple(package_of(row) for row in rows_of(folder / "packages.csv", PACKAGE_HEADER)),
        prices=tuple(price_of(row, circulars) for row in _price_rows(folder)),
        policies=tuple(policy_of(row, circulars) for file in POLICIES for row in rows_of(folder / file, POLICY_HEADER)),
        advances=read_advance_terms(folder),
        circulars=tuple(circulars.values()),
        promotions=read_promotion_terms(folder, circulars),
    )


def published_totals(folder: Traversable = DATA) -> dict[PriceVersion, VND]:
    """Tell what the source itself publishes as price and fee together, in đồng, where it does (K-FEE)."""
    circulars = read_circulars(folder)
    totals = ((price_of(row, circulars), total_of(row)) for row in _price_rows(folder))
    return {price: total for price, total in totals if total is not None}


def _price_rows(folder: Traversable) -> Iterator[Row]:
    return rows_of(folder / "prices.csv", PRICE_HEADER)
