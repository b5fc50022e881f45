"""Trying a table of ceilings on past subscribers, before it is published (S-CEILING)."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from domain.advances.ceiling import row_for
from domain.catalogue.advance_terms import CeilingRow
from domain.money import VND, half_up
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Past subscribers of one ceiling who had reached the same of some thresholds, and the most that they owed.

    `months_active` and `average_monthly_top_up` are the highest thresholds that all of them had reached, 0 for none.
    """

    months_active: int
    average_monthly_top_up: VND
    ceiling: VND
    subscribers: int
    peak: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedRow:
    """What a row would have made: `row` is None for those whom the proposed table advances nothing.

    `actual` is the most that its subscribers owed, `likely` what they would have owed had each used the same share of
    its ceiling, `possible` had each used all of it.
    """

    row: CeilingRow | None
    subscribers: int
    actual: VND
    likely: VND
    possible: VND


def thresholds(rows: Iterable[CeilingRow]) -> tuple[list[int], list[VND]]:
    """List the months and the average top-ups at which a table tells subscribers apart."""
    rows = list(rows)
    months = sorted({row.months_active_from for row in rows} | {0})
    return months, sorted({row.average_monthly_top_up_from for row in rows} | {0})


def tried(rows: Sequence[CeilingRow], groups: Iterable[Tried]) -> tuple[TriedRow, ...]:
    """Sort past subscribers into the rows of a proposed table, and add up the exposure each row would have made."""
    found: dict[CeilingRow | None, list[Tried]] = {row: [] for row in rows}
    for group in groups:
        row = row_for(rows, group.months_active, group.average_monthly_top_up)
        found.setdefault(row, []).append(group)
    return tuple(_row(row, members) for row, members in found.items())


def _row(row: CeilingRow | None, members: Sequence[Tried]) -> TriedRow:
    ceiling = row.ceiling if row else 0
    subscribers = sum(each.subscribers for each in members)
    likely = sum((Fraction(each.peak * ceiling, each.ceiling) for each in members if each.ceiling), Fraction(0))
    return TriedRow(
        row=row,
        subscribers=subscribers,
        actual=sum(each.peak for each in members),
        likely=half_up(likely),
        possible=subscribers * ceiling,
    )
