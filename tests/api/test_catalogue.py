"""Prices and policies of any day, as they were known on any other."""

from typing import Any

import pytest

from tests.api.asking import PUBLISH_POLICY, PUBLISH_PRICE, QUOTE, a_price, card_on_record, fields, rules
from tests.api.house import House
from tests.builders.published import Row, price_rows

PRICES = """
query ($code: String!, $line: ProductLine!, $on: Date, $as: DateTime) {
  package(code: $code, productLine: $line) {
    onSaleFrom onSaleUntil
    prices(on: $on, asKnownAt: $as) { term timing extraRooms price }
  }
}
"""

OF_ONE_DAY = (
    "query ($on: Date) { packages(on: $on) { code productLine prices { term timing extraRooms price total } } }"
)

BEFORE = "2024-03-15T00:00:00Z"
AFTER = "2024-03-15T23:00:00Z"


async def prices_of(house: House, on: str | None = None, as_known: str | None = None) -> dict[Any, int]:
    """Tell each price of the package that tests publish."""
    data = await house.ask(PRICES, code="TRON_VEN", line="DTH_OTT", **{"on": on, "as": as_known})
    return {(each["term"], each["timing"], each["extraRooms"]): each["price"] for each in data["package"]["prices"]}


def published_of(rows: list[Row]) -> set[tuple[object, ...]]:
    """Read the published table as plainly as a person would."""
    return {(row.line, row.package, row.term, row.timing, row.rooms, row.price) for row in rows}


@pytest.mark.parametrize("day", ["2019-11-01", "2020-07-24", "2020-07-25", "2022-05-04", "2022-05-05", "2022-08-24"])
async def test_every_price_of_any_day_is_the_published_one(shared: House, day: str) -> None:
    packages = (await shared.ask(OF_ONE_DAY, on=day))["packages"]
    shown = {
        (package["productLine"], package["code"], price["term"], price["timing"], price["extraRooms"], price["price"])
        for package in packages
        for price in package["prices"]
    }
    in_force = [row for row in price_rows() if str(row.begins) <= day and (row.ends is None or day < str(row.ends))]
    assert shown == published_of(in_force)
    assert {package["code"] for package in packages} == {row.package for row in in_force}


async def test_a_total_is_the_price_with_the_fee_of_its_day(shared: House) -> None:
    shown = await shared.ask(OF_ONE_DAY, on="2019-11-01")
    totals = {row.total for row in price_rows() if str(row.begins) == "2019-11-01" and row.total}
    assert totals <= {price["total"] for package in shown["packages"] for price in package["prices"]}


async def test_a_package_is_shown_after_its_withdrawal_with_the_sale_that_ended(shared: House) -> None:
    data = await shared.ask(PRICES, code="PREMIUM", line="DTH_OTT")
    assert data["package"] == {"onSaleFrom": "2019-11-01", "onSaleUntil": "2022-05-05", "prices": []}
    then = await shared.ask(PRICES, code="PREMIUM", line="DTH_OTT", on="2022-05-04")
    assert len(then["package"]["prices"]) == 15


@pytest.mark.parametrize(("code", "line"), [("NO_SUCH", "MYK"), ("PREMIUM", "MYK"), ("", "DTH_OTT"), ("\0", "MYK")])
async def test_a_package_that_there_is_not_is_null(shared: House, code: str, line: str) -> None:
    assert (await shared.ask(PRICES, code=code, line=line))["package"] is None


async def test_another_payment_method_has_no_fee(shared: House) -> None:
    document = (
        '{ package(code: "TRON_VEN", productLine: DTH_OTT) { prices(paymentMethod: VOUCHER) { fee price total } } }'
    )
    prices = (await shared.ask(document))["package"]["prices"]
    assert prices
    assert all(price["fee"] == 0 and price["total"] == price["price"] for price in prices)


async def test_what_a_price_was_depends_on_the_day_it_is_known_on(house: House) -> None:
    old = await prices_of(house)
    published = (await house.ask(PUBLISH_PRICE, input=a_price(price=333_000)))["publishPrice"]
    assert (published["refusals"], published["price"]["price"]) == ([], 333_000)
    assert (await prices_of(house))["P1M", "ANY", 0] == 333_000
    assert (await prices_of(house, as_known=AFTER))["P1M", "ANY", 0] == 333_000
    assert await prices_of(house, as_known=BEFORE) == old
    assert await prices_of(house, on="2024-03-14") == old


async def test_a_quote_is_of_the_versions_known_at_the_instant_asked_for(house: House) -> None:
    await card_on_record(house)
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    old = (await house.ask(QUOTE, input=asked))["quote"]["quote"]["price"]
    await house.ask(PUBLISH_PRICE, input=a_price(price=333_000))
    assert (await house.ask(QUOTE, input=asked))["quote"]["quote"]["price"] == 333_000
    as_known = (await house.ask(QUOTE, input=asked | {"asKnownAt": BEFORE}))["quote"]["quote"]["price"]
    earlier = (await house.ask(QUOTE, input=asked | {"at": "2024-03-14T10:00:00+07:00"}))["quote"]["quote"]["price"]
    assert as_known == earlier == old != 333_000


async def test_a_withdrawal_is_published_with_no_price_and_no_refusal(house: House) -> None:
    withdrawn = (await house.ask(PUBLISH_PRICE, input=a_price(price=None)))["publishPrice"]
    assert withdrawn == {"price": None, "refusals": []}
    assert ("P1M", "ANY", 0) not in await prices_of(house)


@pytest.mark.parametrize(
    ("other", "rule", "field"),
    [
        ({"package": "NO_SUCH"}, "G_INPUT", "package"),
        ({"extraRooms": 3}, "G_INPUT", "extraRooms"),
        ({"extraRooms": -1}, "G_INPUT", "extraRooms"),
        ({"price": 0}, "G_INPUT", "price"),
        ({"price": 2**53 - 1}, "G_INPUT", "price"),
        ({"validTo": "2024-03-15"}, "G_EFFECTIVE", "validTo"),
        ({"source": "  "}, "G_INPUT", "source"),
        ({"term": "P1W", "price": None}, "G_EFFECTIVE", "price"),
    ],
)
async def test_a_price_that_cannot_be_meant_is_refused_by_its_field(
    shared: House, other: dict[str, Any], rule: str, field: str
) -> None:
    payload = (await shared.ask(PUBLISH_PRICE, input=a_price(f"bad {other}", **other)))["publishPrice"]
    assert payload["price"] is None
    assert (rules(payload), fields(payload)) == ({rule}, [field])


@pytest.mark.parametrize(
    ("other", "field"),
    [({"parameter": "NO_SUCH"}, "parameter"), ({"value": "many"}, "value"), ({"value": "٣"}, "value")],
)
async def test_a_policy_that_cannot_be_meant_is_refused_by_its_field(
    shared: House, other: dict[str, str], field: str
) -> None:
    policy = {"parameter": "REMEMBERED_CARDS", "value": "4", "validFrom": "2024-03-15", "source": "circular of a test"}
    payload = (await shared.ask(PUBLISH_POLICY, input={"idempotencyKey": f"bad {other}"} | policy | other))[
        "publishPolicy"
    ]
    assert payload["policy"] is None
    assert fields(payload) == [field]


async def test_a_policy_switched_off_is_listed_with_no_value(house: House) -> None:
    policy = {"parameter": "MAX_CARDS_PER_MONTH", "value": None, "validFrom": "2024-03-15", "source": "circular"}
    done = (await house.ask(PUBLISH_POLICY, input={"idempotencyKey": "off"} | policy))["publishPolicy"]
    document = "query ($on: Date, $as: DateTime) { policies(on: $on, asKnownAt: $as) { parameter value } }"
    assert done["refusals"] == []
    for window, value in (({}, None), ({"as": BEFORE}, "2"), ({"on": "2024-03-14"}, "2")):
        listed = {each["parameter"]: each["value"] for each in (await house.ask(document, **window))["policies"]}
        assert listed["MAX_CARDS_PER_MONTH"] == value
