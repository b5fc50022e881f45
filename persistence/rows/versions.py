"""From rows to published versions."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.catalogue.advance_terms import (
    AdvanceCeilingVersion,
    AdvancePriceVersion,
    CeilingRow,
    PriceCondition,
    UnitPrice,
)
from domain.catalogue.bundle import Bundle
from domain.catalogue.package import Package, ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.circular import Circular
from domain.months import Term
from persistence.connections.pool import Row
from persistence.rows.circulars import CIRCULAR, circular_of

PACKAGE = (
    "product_line, code, name, ascii_name, coalesce(ussd_name, ascii_name) AS ussd_name, channels, vod_hours, "
    "max_streams, max_devices, keyword, note, place"
)

_VERSION = f"valid_from, valid_to, recorded_at, sequence, source, section, {CIRCULAR}"

PRICE = f"product_line, package, extra_rooms, term, timing, price AS value, {_VERSION}"

POLICY = f"parameter, value, {_VERSION}"

CONDITION = ("months_active_from", "average_monthly_top_up_from", "from_hour", "until_hour")

ADVANCE_PRICE = f"bundle, unit_price, quantities, {', '.join(CONDITION)}, {_VERSION}"

CEILINGS = f"rows AS value, {_VERSION}"


def package_of(row: Row) -> Package:
    """Read a package."""
    return Package(**{**dict(row), "product_line": ProductLine(row["product_line"])})


def price_of(row: Row | Mapping[str, Any]) -> PriceVersion:
    """Read a version of a price."""
    values = _told(row)
    line, package = ProductLine(values.pop("product_line")), values.pop("package")
    key = PriceKey(line, package, values.pop("extra_rooms"), Term(values.pop("term")))
    return PriceVersion(key=key, timing=Timing(values.pop("timing")), **values)


def policy_of(row: Row | Mapping[str, Any]) -> PolicyVersion:
    """Read a version of a policy."""
    return PolicyVersion(**{**_told(row), "parameter": Parameter(row["parameter"])})


def advance_price_of(row: Row) -> AdvancePriceVersion:
    """Read a version of a bundle's price."""
    values = _told(row)
    unit_price, quantities = values.pop("unit_price"), values.pop("quantities")
    value = UnitPrice(unit_price, tuple(quantities)) if unit_price is not None else None
    condition = PriceCondition(**{name: values.pop(name) for name in CONDITION})
    return AdvancePriceVersion(**{**values, "bundle": Bundle(row["bundle"]), "condition": condition, "value": value})


def condition_row(condition: PriceCondition) -> tuple[object, ...]:
    """Write on what condition a price applies, as `CONDITION` lists it."""
    return tuple(getattr(condition, name) for name in CONDITION)


def ceilings_of(row: Row) -> AdvanceCeilingVersion:
    """Read a version of the table of ceilings."""
    rows = row["value"]
    value = tuple(CeilingRow(**each) for each in rows) if rows is not None else None
    return AdvanceCeilingVersion(**{**_told(row), "value": value})


def ceiling_json(rows: tuple[CeilingRow, ...] | None) -> list[dict[str, object]] | None:
    """Write a table of ceilings."""
    return [asdict(row) for row in rows] if rows is not None else None


def _told(row: Row | Mapping[str, Any]) -> dict[str, Any]:
    """Give a version's values with its circular: of one published by a server of before, its text is all there is."""
    values = dict(row)
    kept, source = values.pop("circular"), values.pop("source")
    return values | {"circular": circular_of(kept) if kept is not None else Circular.told(source)}
