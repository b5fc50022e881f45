"""From rows to programmes and regions and back: each version holds all of its terms as one JSON value."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from domain.catalogue.programme import Audience, Programme, PromotionPackage, Replacement
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import Region, RegionRow, RegionVersion
from persistence.connections.pool import Row
from persistence.rows.circulars import CIRCULAR, circular_of

_VERSION = ("valid_from", "valid_to", "recorded_at", "sequence", "section")

PROMOTION = f"code, terms, {', '.join(_VERSION)}, {CIRCULAR}"

REGIONS = f"regions, {', '.join(_VERSION)}, {CIRCULAR}"


def promotion_version_of(row: Row) -> PromotionVersion:
    """Read a version of a programme."""
    terms = row["terms"]
    return PromotionVersion(code=row["code"], value=programme_of(terms) if terms else None, **_version(row))


def region_version_of(row: Row) -> RegionVersion:
    """Read a version of the map of regions."""
    regions = row["regions"]
    return RegionVersion(value=tuple(map(region_row_of, regions)) if regions is not None else None, **_version(row))


def programme_json(programme: Programme | None) -> dict[str, object] | None:
    """Write the terms of a programme."""
    if programme is None:
        return None
    return {name: _plain(getattr(programme, name)) for name in Programme.__slots__}


def programme_of(terms: Mapping[str, Any]) -> Programme:
    """Read the terms of a programme."""
    told = dict(terms)
    switch = told["scope_switch"]
    return Programme(
        **told
        | {
            "audience": Audience(told["audience"]),
            "packages": tuple(map(_package_of, told["packages"])),
            "replacements": tuple(map(_replacement_of, told["replacements"])),
            "expires_on": date.fromisoformat(told["expires_on"]),
            "renewal_days": _days(told["renewal_days"]),
            "miu_from": date.fromisoformat(told["miu_from"]),
            "miu_until": date.fromisoformat(told["miu_until"]),
            "scope_switch": _days(switch) if switch is not None else None,
            "notice_from": time.fromisoformat(told["notice_from"]),
            "notice_until": time.fromisoformat(told["notice_until"]),
            "excluded_kinds": tuple(told["excluded_kinds"]),
        }
    )


def regions_json(rows: tuple[RegionRow, ...] | None) -> list[dict[str, object]] | None:
    """Write the map of regions."""
    return None if rows is None else [_plain_row(row) for row in rows]


def region_row_of(row: Mapping[str, Any]) -> RegionRow:
    """Read a region."""
    return RegionRow(region=Region(row["region"]), code=row["code"], provinces=tuple(row["provinces"]))


def _plain_row(row: RegionRow) -> dict[str, object]:
    return {"region": row.region.value, "code": row.code, "provinces": list(row.provinces)}


def _package_of(told: Mapping[str, Any]) -> PromotionPackage:
    region = told["region"]
    read = {"region": Region(region) if region else None, "scope": tuple(told["scope"])}
    return PromotionPackage(**dict(told) | read)


def _replacement_of(told: Mapping[str, Any]) -> Replacement:
    return Replacement(held=tuple(told["held"]), package=told["package"], tier=told["tier"])


def _days(told: list[str]) -> tuple[date, date, date]:
    first, second, third = map(date.fromisoformat, told)
    return first, second, third


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of a programme
    """Write a value as JSON has it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, (PromotionPackage, Replacement)):
        return {name: _plain(getattr(value, name)) for name in type(value).__slots__}
    return value.isoformat() if isinstance(value, (date, time)) else value


def _version(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in _VERSION} | {"circular": circular_of(row["circular"])}
