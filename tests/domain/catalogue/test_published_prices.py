"""Every published price comes out to the đồng on each side of each of its days (K-PRICE, K-TIMING, K-FEE)."""

from datetime import date, timedelta

import pytest

from domain.catalogue.package import ADD_ONS, ProductLine
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts
from tests.builders.cards import a_card
from tests.builders.published import Row, price_rows
from tests.builders.renewals import a_request, facts, quoted, refusals

ROWS = price_rows()
CASES = [
    pytest.param(row, timing, day, id=f"{row}, {timing} on {day}")
    for row in ROWS
    for timing in (("BEFORE_EXPIRY", "AFTER_EXPIRY") if row.timing == "ANY" else (row.timing,))
    for day in row.days_at_its_edges()
    if not (row.package in ADD_ONS and timing == "AFTER_EXPIRY")  # an add-on lifts a card in date alone
]


@pytest.mark.parametrize(("row", "timing", "day"), CASES)
def test_a_card_pays_the_published_total_or_is_told_when_it_was_or_will_be_sold(
    row: Row, timing: str, day: date
) -> None:
    """K-PRICE, K-FEE: what the table itself says of that day, the other versions of the same price included."""
    expected = [other for other in ROWS if _same(row, other, timing) and other.holds(day)]
    asked = _asking(row, timing, day)
    if expected:
        (other,) = expected
        quote = quoted(asked, day)
        assert (quote.price, quote.total) == (other.price, _total(other))
    else:
        refusal = refusals(asked, day)[Rule.K_PRICE]
        begins = min((other.begins for other in ROWS if _same(row, other, timing) and other.begins > day), default=None)
        assert decide(asked, day).quote is None
        assert refusal.clears_on == begins
        assert f"{begins or day:%d/%m/%Y}" in refusal.says.parameters.values()


def test_the_published_totals_are_those_of_the_table() -> None:
    """K-FEE: 65 totals are printed in the source; the other prices are printed without the fee."""
    assert sum(row.total is not None for row in ROWS) == 65


@pytest.mark.parametrize("row", [row for row in ROWS if row.total is not None], ids=str)
def test_a_published_total_is_the_price_and_twelve_percent_of_it(row: Row) -> None:
    """K-FEE: the two columns of the source agree, so that neither is bent to the other."""
    assert row.total == row.price + _fee(row)


def _same(row: Row, other: Row, timing: str) -> bool:
    named = (row.line, row.package, row.rooms, row.term)
    return named == (other.line, other.package, other.rooms, other.term) and other.timing in ("ANY", timing)


def _total(row: Row) -> int:
    return row.total if row.total is not None else row.price + _fee(row)


def _fee(row: Row) -> int:
    return (row.price * 12 + 50) // 100


def _asking(row: Row, timing: str, day: date) -> Facts:
    card = a_card(
        line=ProductLine(row.line),
        package=ADD_ONS.get(row.package, row.package),
        expires_on=day if timing == "BEFORE_EXPIRY" else day - timedelta(days=1),
    )
    return facts(a_request(row.package, Term(row.term), extra_rooms=row.rooms), card=card)
