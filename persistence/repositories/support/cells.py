"""The prices and policies of a draft, as JSON has them."""

from collections.abc import Sequence
from typing import Any

from domain.catalogue.draft import DraftPolicy, DraftPrice
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.months import TERMS

Cells = Sequence[Sequence[Any]]


def cells_of(prices: Sequence[DraftPrice], policies: Sequence[DraftPolicy]) -> tuple[list[list[Any]], list[list[Any]]]:
    """Write prices and policies, words as plain texts."""
    return (
        [_plain([*each.key, each.timing, each.price]) for each in prices],
        [_plain([each.parameter, each.value]) for each in policies],
    )


def prices_of(cells: Cells) -> tuple[DraftPrice, ...]:
    """Read prices."""
    return tuple(
        DraftPrice(PriceKey(ProductLine(line), package, rooms, TERMS[term]), Timing(timing), price)
        for line, package, rooms, term, timing, price in cells
    )


def policies_of(cells: Cells) -> tuple[DraftPolicy, ...]:
    """Read policies."""
    return tuple(DraftPolicy(parameter, value) for parameter, value in cells)


def _plain(cell: list[Any]) -> list[Any]:
    return [str(each) if isinstance(each, str) else each for each in cell]
