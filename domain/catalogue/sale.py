"""When a package, or one price of it, is on sale: from and until which day (K-PRICE)."""

from collections.abc import Iterable
from datetime import date

from domain.catalogue.catalogue import TIMINGS, Catalogue
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Sale:
    """The days on which something is sold: until is the day of withdrawal, None while open."""

    begins: date
    until: date | None


def package_sales(catalogue: Catalogue, line: ProductLine, package: str) -> tuple[Sale, ...]:
    """List the unbroken spans of days on which anything of a package is sold, oldest first."""
    keys = [key for key in catalogue.prices if (key.product_line, key.package) == (line, package)]
    return _spans(catalogue, [(key, timing) for key in keys for timing in TIMINGS])


def price_sales(catalogue: Catalogue, key: PriceKey, timing: Timing) -> tuple[Sale, ...]:
    """List the unbroken spans of days on which one price is sold to cards of a timing, oldest first."""
    return _spans(catalogue, [(key, timing)])


def _spans(catalogue: Catalogue, what: Iterable[tuple[PriceKey, Timing]]) -> tuple[Sale, ...]:
    what = list(what)
    spans: list[Sale] = []
    for day in _edges(catalogue, what):
        sold = any(catalogue.price(key, timing, day) is not None for key, timing in what)
        open_now = bool(spans) and spans[-1].until is None
        if sold and not open_now:
            spans.append(Sale(day, None))
        elif not sold and open_now:
            spans[-1] = Sale(spans[-1].begins, day)
    return tuple(spans)


def _edges(catalogue: Catalogue, what: Iterable[tuple[PriceKey, Timing]]) -> list[date]:
    versions = [version for key, _ in what for version in catalogue.prices.get(key, ())]
    return sorted({v.valid_from for v in versions} | {v.valid_to for v in versions if v.valid_to is not None})
