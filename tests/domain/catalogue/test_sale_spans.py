"""The days a package is sold on follow from its prices, and agree with the table of packages (K-PRICE)."""

from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.sale import Sale, package_sales, price_sales
from domain.months import Term
from tests.builders.catalogue import a_price_version, published, the_catalogue
from tests.builders.published import table


@pytest.mark.parametrize("row", table("packages.csv"), ids=lambda row: f"{row['product_line']} {row['package']}")
def test_a_package_is_on_sale_as_the_table_of_packages_says(row: dict[str, str]) -> None:
    """K-PRICE: sold_from and sold_to of the table are what the prices say by themselves."""
    begins = date.fromisoformat(row["sold_from"])
    until = date.fromisoformat(row["sold_to"]) if row["sold_to"] else None
    assert package_sales(the_catalogue(), ProductLine(row["product_line"]), row["package"]) == (Sale(begins, until),)


def test_a_change_of_price_does_not_interrupt_a_sale() -> None:
    """K-PRICE: one price ends on the day the next begins."""
    key = PriceKey(ProductLine.MYK, "TRON_VEN", 0, Term.P3M)
    assert price_sales(the_catalogue(), key, Timing.BEFORE_EXPIRY) == (Sale(date(2020, 7, 25), None),)


def test_a_package_taken_up_again_has_two_spans() -> None:
    """K-PRICE: withdrawn for a month, then sold again."""
    gone, back = date(2023, 3, 1), date(2023, 4, 1)
    catalogue = published(a_price_version(None, gone), a_price_version(540_000, back))
    spans = price_sales(catalogue, PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P3M), Timing.AFTER_EXPIRY)
    assert spans == (Sale(date(2022, 5, 5), gone), Sale(back, None))


def test_what_never_had_a_price_was_never_on_sale() -> None:
    """K-PRICE: two extra rooms have no twelve months of Trọn vẹn."""
    key = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 2, Term.P12M)
    assert price_sales(the_catalogue(), key, Timing.BEFORE_EXPIRY) == ()
