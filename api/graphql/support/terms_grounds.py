"""What a proposal would change of the terms of advances and promotions, and what that was worked out from (G-TWO)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from api.graphql.mutations.advance_terms import PublishAdvanceCeilingsInput, PublishAdvancePriceInput
from api.graphql.mutations.promotions.promotion_inputs import PublishPromotionInput, PublishPromotionRegionsInput
from api.graphql.request.context import Context
from api.graphql.support.grounds import Looked, amount, days_of, told, versions_of
from api.graphql.support.inputs import read_input
from domain.catalogue.advance_terms import CeilingRow, PriceCondition, UnitPrice
from domain.catalogue.programme import Programme, PromotionPackage
from domain.catalogue.promotion_publication import changed
from domain.catalogue.regions import RegionRow
from domain.versions import in_force

Figure = tuple[str, object, object]
"""What changes: its name, as it is, and as it would be; None where there is nothing."""

Asked = Mapping[str, Any]
Terms = Programme | PromotionPackage


async def advance_price(asked: Asked, context: Context) -> Looked:
    """Look at a bundle's price: what is in force on its first day."""
    wanted = read_input("publishAdvancePrice", asked, PublishAdvancePriceInput).command()
    terms = (await context.catalogue()).advances
    versions = terms.versions(wanted.bundle, wanted.condition)
    before = in_force(versions, wanted.span.valid_from)
    was, will = (_unit(each, context) for each in (before.value if before else None, wanted.value))
    return _lines([(f"{wanted.bundle}{_only(wanted.condition)}", was, will)], asked, context), versions_of(versions)


async def ceilings(asked: Asked, context: Context) -> Looked:
    """Look at the table of ceilings: row by row, as it is on its first day."""
    wanted = read_input("publishAdvanceCeilings", asked, PublishAdvanceCeilingsInput).command()
    terms = (await context.catalogue()).advances
    before = terms.ceiling_table(wanted.span.valid_from)
    was, will = (_rows(each) for each in ((before.value if before else None) or (), wanted.rows or ()))
    figures = [(name, _vnd(was.get(name), context), _vnd(will.get(name), context)) for name in {**was, **will}]
    return _lines(_moved(figures), asked, context), versions_of(terms.ceilings)


async def promotion(asked: Asked, context: Context) -> Looked:
    """Look at a programme: each figure that changes, and whose renewals to come (P-MAP)."""
    wanted = read_input("publishPromotion", asked, PublishPromotionInput).command()
    terms, promotions = (await context.catalogue()).promotions, context.giahan.promotions
    version = terms.programme(wanted.promotion, wanted.span.valid_from)
    before = version.value if version else None
    after = changed(before, wanted.changes) if before and wanted.changes else None
    lines = _lines(_figures(wanted.promotion, before, after), asked, context)
    for row in (await promotions.publish.preview(wanted)).rows:
        fees = {"fees_before": amount(row.fees_before, context), "fees_after": amount(row.fees_after, context)}
        none = told(context, "none")
        packages = {"before": row.before or none, "after": row.after or none}
        lines.append(told(context, "enrolments", count=str(row.subscribers), **packages, **fees))
    return lines, versions_of(terms.programmes.get(wanted.promotion, ()))


async def regions(asked: Asked, context: Context) -> Looked:
    """Look at the map of regions: each province that goes to another (P-REGION)."""
    wanted = read_input("publishPromotionRegions", asked, PublishPromotionRegionsInput).command()
    terms = (await context.catalogue()).promotions
    before = in_force(terms.regions, wanted.span.valid_from)
    was, will = (_provinces(each) for each in ((before.value if before else None) or (), wanted.rows))
    figures = [(name, was.get(name), will.get(name)) for name in {**was, **will}]
    return _lines(_moved(figures), asked, context), versions_of(terms.regions)


def _lines(figures: Iterable[Figure], asked: Asked, context: Context) -> list[str]:
    none, days = told(context, "none"), days_of(asked)
    return [
        told(context, "figure", name=name, before=_written(was, none), after=_written(will, none), **days)
        for name, was, will in figures
    ]


def _written(value: object, none: str) -> str:
    return none if value is None else str(value)


def _moved(figures: Iterable[Figure]) -> Iterator[Figure]:
    return ((name, was, will) for name, was, will in figures if was != will)


def _unit(value: UnitPrice | None, context: Context) -> str | None:
    return f"{amount(value.unit_price, context)} / {', '.join(map(str, value.quantities))}" if value else None


def _only(condition: PriceCondition) -> str:
    """Write whom and when a price is for, where that is not everybody at any hour."""
    row = f" {condition.months_active_from}/{condition.average_monthly_top_up_from}"
    hours = f" {condition.from_hour}:00-{condition.until_hour}:00"
    of_some, at_some = condition.months_active_from is not None, condition.from_hour is not None
    return row * of_some + hours * at_some


def _vnd(value: int | None, context: Context) -> str | None:
    return amount(value, context) if value is not None else None


def _rows(rows: Iterable[CeilingRow]) -> dict[str, int]:
    return {f"{each.months_active_from}/{each.average_monthly_top_up_from}": each.ceiling for each in rows}


def _provinces(rows: Iterable[RegionRow]) -> dict[str, str]:
    return {name.strip(): row.region.value for row in rows for name in row.provinces}


def _figures(code: str, before: Programme | None, after: Programme | None) -> Iterator[Figure]:
    """List what changes of a programme; of one that is withdrawn, that it is."""
    if before is None or after is None:
        yield code, before and code, after and code
        return
    yield from _differences(code, before, after, apart=("packages",))
    packages = {each.code: each for each in before.packages}
    for each in after.packages:
        yield from _differences(each.code, packages.get(each.code), each)


def _differences(of: str, before: Terms | None, after: Terms, apart: tuple[str, ...] = ()) -> Iterator[Figure]:
    for each in fields(after):
        if each.name not in apart:
            was, will = getattr(before, each.name, None), getattr(after, each.name)
            if was != will:
                yield f"{of} {each.name}", _plain(was), _plain(will)


def _plain(value: object) -> object:
    """Write the days of a programme, its map, and other lists as people read them."""
    if not isinstance(value, tuple):
        return value
    return ", ".join(
        f"{'/'.join(each.held)} → {each.package or each.tier}" if hasattr(each, "held") else str(each) for each in value
    )
