"""The promotion programmes and regions that come along: figures that the sources have lost are samples (P-MAP)."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from importlib.resources.abc import Traversable
from typing import Any

from domain.catalogue.programme import Audience, Programme, PromotionPackage, Replacement
from domain.catalogue.promotion_terms import PromotionTerms, PromotionVersion
from domain.catalogue.regions import Region, RegionRow, RegionVersion
from domain.circular import KHCN_GH, Circular
from domain.months import instant_of
from persistence.catalogue.seed_rows import rows_of

REGION_HEADER = "region,code,province"

BEGINS = date(2015, 1, 1)
"""The sources name no day; this one is assumed."""

Table = Mapping[str, Any]


def read_promotion_terms(folder: Traversable, circulars: Mapping[str, Circular]) -> PromotionTerms:
    """Read programmes and regions, recorded at the start of their own validity (G-TIME)."""
    regions = tuple(_regions_of(folder))
    told = tomllib.loads((folder / "promotions.toml").read_text(encoding="utf-8"))["programme"]
    held = {code: package for each in told for code, package in _old_by_code(each)}
    versions = [_version_of(number, each, regions, circulars, held) for number, each in enumerate(told, 1)]
    return PromotionTerms.of(versions, [_region_version(regions)])


def _regions_of(folder: Traversable) -> Iterator[RegionRow]:
    provinces: dict[tuple[str, str], list[str]] = {}
    for row in rows_of(folder / "regions.csv", REGION_HEADER):
        provinces.setdefault((row.cells["region"], row.cells["code"]), []).append(row.cells["province"])
    for (region, code), names in provinces.items():
        yield RegionRow(region=Region(region), code=code, provinces=tuple(names))


def _region_version(regions: tuple[RegionRow, ...]) -> RegionVersion:
    return RegionVersion(value=regions, circular=KHCN_GH, section="Mã KM", sequence=1, **_begins())


def _old_by_code(told: Table) -> Iterator[tuple[str, PromotionPackage]]:
    return ((each.code, each) for each in _old_packages_of(told))


def _version_of(
    number: int,
    told: Table,
    regions: tuple[RegionRow, ...],
    circulars: Mapping[str, Circular],
    held: Mapping[str, PromotionPackage],
) -> PromotionVersion:
    programme = _programme_of(told, regions, held)
    circular = circulars[told["source"]]
    section = "3. Nội dung KM"
    return PromotionVersion(
        code=told["code"], value=programme, circular=circular, section=section, sequence=number, **_begins()
    )


def _begins() -> dict[str, Any]:
    return {"valid_from": BEGINS, "valid_to": None, "recorded_at": instant_of(BEGINS)}


def _programme_of(told: Table, regions: tuple[RegionRow, ...], held: Mapping[str, PromotionPackage]) -> Programme:
    """Read a programme; what its subscribers hold of another one's old packages has that one's fee."""
    packages = {each.code: each for each in (*_packages_of(told, regions), *_old_packages_of(told))}
    replacements = tuple(_replacements_of(told))
    borrowed = [held[code] for each in replacements for code in each.held if code not in packages]
    days, switch, window = told["renewal_days"], told.get("scope_switch"), told["miu_window"]
    return Programme(
        code=told["code"],
        audience=Audience(told["audience"]),
        packages=(*packages.values(), *borrowed),
        replacements=replacements,
        duration_cycles=_value(told["duration_cycles"]),
        expires_on=_value(told["expires_on"]),
        renewal_days=(days["cycle_1"], days["cycle_11"], days["cycle_21"]),
        miu_from=window["from"],
        miu_until=window["until"],
        scope_switch=(switch["cycle_1"], *(switch["cycles_11_and_21"],) * 2) if switch else None,
        confirm_minutes=told["confirm_within_minutes"],
        notice_from=time.fromisoformat(told["notice_from"]),
        notice_until=time.fromisoformat(told["notice_until"]),
        sms_fee=told["sms_fee_vnd"],
        excluded_kinds=tuple(told["excluded_kinds"]),
        rejoins_after_cancel=told["rejoin_after_cancel"],
        upgrades_per_cycle=told.get("upgrades_per_cycle", 0),
        region_changes=told.get("region_changes", 0),
        sample=True,  # of every programme the dates are
    )


def _replacements_of(told: Table) -> Iterator[Replacement]:
    for each in told.get("renewal", ()):
        yield Replacement(held=tuple(each["from"]), package=each["to"])
    for each in told.get("tier", ()):
        yield Replacement(held=tuple(each["from"]), tier=each["tier"])


def _packages_of(told: Table, regions: tuple[RegionRow, ...]) -> Iterator[PromotionPackage]:
    for each in told.get("package", ()):
        yield _package_of(each, sample=told.get("sample", False))
    for row in regions if "fees_vnd" in told else ():
        for tier in range(1, len(told["fees_vnd"][row.region]) + 1):
            yield _regional(told, row, tier)


def _regional(told: Table, row: RegionRow, tier: int) -> PromotionPackage:
    """Make the package of a tier in a region; one of a tier that nobody is renewed into is for upgrades."""
    at = tier - 1
    return PromotionPackage(
        code=f"{row.code}{tier}",
        fee=told["fees_vnd"][row.region][at],
        includes_subscription=told["includes_subscription"],
        region=row.region,
        tier=tier,
        minutes=told["minutes"][row.region][at],
        messages=told["sms"][row.region][at],
        miu_discount=told["miu"]["discount_vnd"],
        miu_cycles=told["miu"]["cycles"],
        funring_days=told["vas"]["funring_days"],
        mca_days=told["vas"]["mca_days"],
        scope=tuple(told["scope"][str(tier)]),
        worth=told["worth_vnd"][row.region][at],
        upgrade_only=tier not in {each["tier"] for each in told["tier"]},
        sample=True,
    )


def _old_packages_of(told: Table) -> Iterator[PromotionPackage]:
    for each in told.get("old_package", ()):
        yield _package_of(each, old=True)
    for code, fee in told.get("old_fees_vnd", {}).items():
        included = told["includes_subscription"]
        yield PromotionPackage(code=code, fee=fee, includes_subscription=included, old=True, sample=True)


def _package_of(each: Table, *, old: bool = False, sample: bool = False) -> PromotionPackage:
    lost = any(isinstance(value, Mapping) and value.get("sample", False) for value in each.values())
    minutes = each.get("max_minutes", each.get("free_minutes"))
    return PromotionPackage(
        code=each["code"],
        fee=_value(each["fee_vnd"]),
        subscription=each.get("subscription_vnd", 0),
        includes_subscription=each["includes_subscription"],
        minutes=_value(minutes) if minutes is not None else None,
        first_minutes=each.get("free_first_minutes_of_call"),
        free_miu=each.get("free_miu_packages", 0),
        miu_each_cycle=each.get("miu_each_cycle", 0),
        scope=tuple(each.get("scope", ())),
        worth=_value(each.get("worth_vnd", 0)),
        old=old,
        sample=sample or lost,
    )


def _value(told: Any) -> Any:  # noqa: ANN401 - a figure, or one that is marked as a sample
    return told["value"] if isinstance(told, Mapping) else told
