"""Which terms of advances may be published: those that do not contradict themselves (G-EFFECTIVE, S-CEILING)."""

from collections.abc import Iterator

from domain.catalogue.advance_terms import ALWAYS, AdvanceTerms, CeilingRow, PriceCondition, UnitPrice
from domain.catalogue.bundle import Bundle
from domain.catalogue.publication import Span, contradiction, span_refusals
from domain.money import LARGEST_AMOUNT
from domain.refusal import Refusal, bad_input

MOST_QUANTITIES = 50
MOST_ROWS = 50
LARGEST_QUANTITY = 1_000_000
MOST_MONTHS = 600
LAST_HOUR = 23


def advance_price_refusals(
    terms: AdvanceTerms, bundle: Bundle, value: UnitPrice | None, span: Span, condition: PriceCondition = ALWAYS
) -> Iterator[Refusal]:
    """Refuse a version of a bundle's price that cannot be meant or contradicts itself."""
    yield from _condition_refusals(terms, condition)
    if value is None and not terms.versions(bundle, condition):
        yield contradiction("unitPrice", "never_sold")
    if value is not None:
        if not 1 <= value.unit_price <= LARGEST_AMOUNT:
            yield bad_input("unitPrice", "out_of_range", least="1", most=str(LARGEST_AMOUNT))
        yield from _quantity_refusals(value)
    yield from span_refusals(span, "unitPrice", withdraws=value is None)


def _condition_refusals(terms: AdvanceTerms, condition: PriceCondition) -> Iterator[Refusal]:
    """Refuse a condition that is half said, of a row that no table has, or of hours that are none (S-OFFER)."""
    months, average = condition.months_active_from, condition.average_monthly_top_up_from
    if (months is None) != (average is None):
        yield bad_input("monthsActiveFrom" if months is None else "averageMonthlyTopUpFrom", "missing")
    elif months is not None and not any(condition.is_of(row) for each in terms.ceilings for row in each.value or ()):
        yield bad_input("monthsActiveFrom", "no_such_row", value=f"{months}/{average}")
    begins, until = condition.from_hour, condition.until_hour
    if (begins is None) != (until is None):
        yield bad_input("fromHour" if begins is None else "untilHour", "missing")
    elif begins is not None and until is not None:
        if not 0 <= begins <= LAST_HOUR:
            yield bad_input("fromHour", "out_of_range", least="0", most=str(LAST_HOUR))
        elif not begins < until <= LAST_HOUR + 1:
            yield bad_input("untilHour", "out_of_range", least=str(begins + 1), most=str(LAST_HOUR + 1))


def ceiling_refusals(rows: tuple[CeilingRow, ...] | None, span: Span) -> Iterator[Refusal]:
    """Refuse a table of ceilings that cannot be meant or contradicts itself; None ends advancing."""
    if rows is not None:
        yield from row_refusals(rows)
    yield from span_refusals(span, "rows", withdraws=rows is None)


def row_refusals(rows: tuple[CeilingRow, ...]) -> Iterator[Refusal]:
    """Refuse rows that cannot be meant, and two for the same subscribers."""
    if not rows:
        yield bad_input("rows", "empty")
    if len(rows) > MOST_ROWS:
        yield bad_input("rows", "too_many", most=str(MOST_ROWS))
    for index, row in enumerate(rows):
        for name, value, most in (
            ("monthsActiveFrom", row.months_active_from, MOST_MONTHS),
            ("averageMonthlyTopUpFrom", row.average_monthly_top_up_from, LARGEST_AMOUNT),
            ("ceiling", row.ceiling, LARGEST_AMOUNT),
        ):
            if not 0 <= value <= most:
                yield bad_input(f"rows.{index}.{name}", "out_of_range", least="0", most=str(most))
    if len({(row.months_active_from, row.average_monthly_top_up_from) for row in rows}) < len(rows):
        yield contradiction("rows", "listed_twice")


def _quantity_refusals(value: UnitPrice) -> Iterator[Refusal]:
    if not value.quantities:
        yield bad_input("quantities", "empty")
    if len(value.quantities) > MOST_QUANTITIES:
        yield bad_input("quantities", "too_many", most=str(MOST_QUANTITIES))
    if not all(1 <= quantity <= LARGEST_QUANTITY for quantity in value.quantities):
        yield bad_input("quantities", "out_of_range", least="1", most=str(LARGEST_QUANTITY))
    elif value.quantities and value.unit_price * max(value.quantities) > LARGEST_AMOUNT:
        yield bad_input("unitPrice", "out_of_range", least="1", most=str(LARGEST_AMOUNT // max(value.quantities)))
    if len(set(value.quantities)) < len(value.quantities):
        yield contradiction("quantities", "listed_twice")
