"""The terms of advances that come along: the source's example prices, and sample ceilings (S-OFFER, S-CEILING)."""

from collections.abc import Iterable
from datetime import date
from importlib.resources.abc import Traversable

from domain.catalogue.advance_terms import (
    AdvanceCeilingVersion,
    AdvancePriceVersion,
    AdvanceTerms,
    CeilingRow,
    UnitPrice,
)
from domain.catalogue.bundle import Bundle
from domain.circular import ASSUMED, SPLUS
from domain.months import instant_of
from persistence.catalogue.seed_rows import MalformedSeedError, Row, plain, rows_of, whole

PRICE_HEADER = "bundle_code,bundle,unit,on_net_unit_vnd,off_net_unit_vnd,quantities"
CEILING_HEADER = "months_active_from,average_monthly_top_up_from_vnd,ceiling_vnd,sample"

BEGINS = date(2015, 1, 1)
"""The source names no day; this one is assumed."""


def read_advance_terms(folder: Traversable) -> AdvanceTerms:
    """Read prices and ceilings, recorded at the start of their own validity (G-TIME).

    Raises:
        MalformedSeedError: where a cell cannot be read; it names file, row and column.
    """
    prices = [_price_of(row) for row in rows_of(folder / "splus_prices.csv", PRICE_HEADER)]
    return AdvanceTerms.of(prices, [_ceilings_of(rows_of(folder / "splus_ceilings.csv", CEILING_HEADER))])


def _price_of(row: Row) -> AdvancePriceVersion:
    bundle = row.read("bundle", Bundle)
    _insist(row, "bundle_code", str(bundle.code))
    _insist(row, "unit", bundle.unit)
    on_net, off_net = (row.read_optional(f"{net}_net_unit_vnd", whole) for net in ("on", "off"))
    if len({on_net, off_net} - {None}) != 1:
        raise MalformedSeedError(row.file, row.number, "off_net_unit_vnd", "a bundle has one price")
    return AdvancePriceVersion(
        bundle=bundle,
        value=UnitPrice(on_net or off_net or 0, tuple(row.read("quantities", _quantities))),
        valid_from=BEGINS,
        valid_to=None,
        recorded_at=instant_of(BEGINS),
        sequence=row.number,
        circular=SPLUS,
        section="3. Giá cước",
    )


def _ceilings_of(rows: Iterable[Row]) -> AdvanceCeilingVersion:
    return AdvanceCeilingVersion(
        value=tuple(_ceiling_of(row) for row in rows),
        valid_from=BEGINS,
        valid_to=None,
        recorded_at=instant_of(BEGINS),
        sequence=1,
        circular=ASSUMED,
    )


def _ceiling_of(row: Row) -> CeilingRow:
    return CeilingRow(
        months_active_from=row.read("months_active_from", whole),
        average_monthly_top_up_from=row.read("average_monthly_top_up_from_vnd", whole),
        ceiling=row.read("ceiling_vnd", whole),
        sample=row.read("sample", {"true": True, "false": False}.__getitem__),
    )


def _quantities(text: str) -> list[int]:
    return [whole(each) for each in text.split(";")]


def _insist(row: Row, column: str, expected: str) -> None:
    if row.read(column, plain) != expected:
        raise MalformedSeedError(row.file, row.number, column, f"expected {expected}")
