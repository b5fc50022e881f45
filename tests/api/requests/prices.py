"""Asking for prices."""

from typing import Any

from tests.api.support.installation import Installation

PRICES = """
query ($code: String!, $line: ProductLine!, $on: Date, $as: DateTime) {
  package(code: $code, productLine: $line) {
    onSaleFrom onSaleUntil
    prices(on: $on, asKnownAt: $as) { term timing extraRooms price }
  }
}
"""


async def prices_of(installed: Installation, on: str | None = None, as_known: str | None = None) -> dict[Any, int]:
    """Tell each price of the package that tests publish."""
    data = await installed.ask(PRICES, code="TRON_VEN", line="DTH_OTT", **{"on": on, "as": as_known})
    return {(each["term"], each["timing"], each["extraRooms"]): each["price"] for each in data["package"]["prices"]}
