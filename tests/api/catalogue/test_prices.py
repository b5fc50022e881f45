"""Prices of any day are the published ones."""

import pytest

from tests.api.requests.prices import PRICES
from tests.api.support.installation import Installation
from tests.builders.published import Row, price_rows

OF_ONE_DAY = (
    "query ($on: Date) { packages(on: $on) { code productLine prices { term timing extraRooms price total } } }"
)


def published_of(rows: list[Row]) -> set[tuple[object, ...]]:
    """Read the published table as plainly as a person would."""
    return {(row.line, row.package, row.term, row.timing, row.rooms, row.price) for row in rows}


@pytest.mark.parametrize("day", ["2019-11-01", "2020-07-24", "2020-07-25", "2022-05-04", "2022-05-05", "2022-08-24"])
async def test_every_price_of_any_day_is_the_published_one(shared: Installation, day: str) -> None:
    packages = (await shared.ask(OF_ONE_DAY, on=day))["packages"]
    shown = {
        (package["productLine"], package["code"], price["term"], price["timing"], price["extraRooms"], price["price"])
        for package in packages
        for price in package["prices"]
    }
    in_force = [row for row in price_rows() if str(row.begins) <= day and (row.ends is None or day < str(row.ends))]
    assert shown == published_of(in_force)
    assert {package["code"] for package in packages} == {row.package for row in in_force}


async def test_a_total_is_the_price_with_the_fee_of_its_day(shared: Installation) -> None:
    shown = await shared.ask(OF_ONE_DAY, on="2019-11-01")
    totals = {row.total for row in price_rows() if str(row.begins) == "2019-11-01" and row.total}
    assert totals <= {price["total"] for package in shown["packages"] for price in package["prices"]}


async def test_a_package_is_shown_after_its_withdrawal_with_the_sale_that_ended(shared: Installation) -> None:
    data = await shared.ask(PRICES, code="PREMIUM", line="DTH_OTT")
    assert data["package"] == {"onSaleFrom": "2019-11-01", "onSaleUntil": "2022-05-05", "prices": []}
    then = await shared.ask(PRICES, code="PREMIUM", line="DTH_OTT", on="2022-05-04")
    assert len(then["package"]["prices"]) == 15


@pytest.mark.parametrize(("code", "line"), [("NO_SUCH", "MYK"), ("PREMIUM", "MYK"), ("", "DTH_OTT"), ("\0", "MYK")])
async def test_a_package_that_there_is_not_is_null(shared: Installation, code: str, line: str) -> None:
    assert (await shared.ask(PRICES, code=code, line=line))["package"] is None


async def test_another_payment_method_has_no_fee(shared: Installation) -> None:
    document = (
        '{ package(code: "TRON_VEN", productLine: DTH_OTT) { prices(paymentMethod: VOUCHER) { fee price total } } }'
    )
    prices = (await shared.ask(document))["package"]["prices"]
    assert prices
    assert all(price["fee"] == 0 and price["total"] == price["price"] for price in prices)
