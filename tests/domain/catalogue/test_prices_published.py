"""A price that cannot be meant, or a version that contradicts itself, is not published (G-EFFECTIVE, G-INPUT)."""

from datetime import date

import pytest

from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span, price_refusals
from domain.money import LARGEST_AMOUNT
from domain.months import DAY, Term
from domain.refusal import Rule
from tests.builders.catalogue import TRON_VEN, the_catalogue
from tests.builders.texts import told

START = date(2023, 1, 1)
OPEN = Span(valid_from=START, valid_to=None, source="a circular")


@pytest.mark.parametrize("price", [1, LARGEST_AMOUNT, None])
def test_a_price_or_its_withdrawal_is_published(price: int | None) -> None:
    """G-EFFECTIVE, K-PRICE."""
    assert list(price_refusals(the_catalogue(), TRON_VEN, Timing.ANY, price, OPEN)) == []


@pytest.mark.parametrize(
    ("key", "timing", "price", "field"),
    [
        (TRON_VEN, Timing.ANY, 0, "price"),
        (TRON_VEN, Timing.ANY, LARGEST_AMOUNT + 1, "price"),
        (TRON_VEN._replace(package="NONE"), Timing.ANY, 1, "package"),
        (TRON_VEN._replace(extra_rooms=3), Timing.ANY, 1, "extraRooms"),
        (TRON_VEN._replace(term=Term.P2M), Timing.ANY, None, "price"),
        (PriceKey(TRON_VEN.product_line, "HBO_ADD_ON", 0, Term.P3M), Timing.ANY, 1, "term"),
    ],
)
def test_a_price_that_cannot_be_meant_names_the_field(
    key: PriceKey, timing: Timing, price: int | None, field: str
) -> None:
    """G-INPUT, G-EFFECTIVE: nothing is withdrawn that never was; an add-on is of one month (K-ADDON)."""
    (refusal,) = price_refusals(the_catalogue(), key, timing, price, OPEN)
    assert refusal.field == field
    assert told(refusal.says)


@pytest.mark.parametrize(
    ("span", "price", "fields"),
    [
        (Span(valid_from=START, valid_to=START + DAY, source="a circular"), 1, []),
        (Span(valid_from=START, valid_to=START, source="a circular"), 1, ["validTo"]),
        (Span(valid_from=START, valid_to=START + DAY, source="a circular"), None, ["price"]),
        (Span(valid_from=START, valid_to=None, source=" "), 1, ["source"]),
        (Span(valid_from=START, valid_to=None, source="x" * 201), 1, ["source"]),
    ],
)
def test_a_version_has_a_first_day_before_its_end_and_a_source(
    span: Span, price: int | None, fields: list[str]
) -> None:
    """G-EFFECTIVE: and a withdrawal has no end, for the next version is what ends it."""
    found = list(price_refusals(the_catalogue(), TRON_VEN, Timing.ANY, price, span))
    assert [refusal.field for refusal in found] == fields
    assert all(refusal.rule in (Rule.G_INPUT, Rule.G_EFFECTIVE) and told(refusal.says) for refusal in found)
