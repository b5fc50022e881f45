"""Versions that contradict themselves or cannot be meant (G-EFFECTIVE)."""

from typing import Any

import pytest

from tests.api.requests.renewals import PUBLISH_POLICY, PUBLISH_PRICE, a_price, fields, rules
from tests.api.support.installation import Installation


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
    shared: Installation, other: dict[str, Any], rule: str, field: str
) -> None:
    payload = (await shared.ask(PUBLISH_PRICE, input=a_price(f"bad {other}", **other)))["publishPrice"]
    assert payload["price"] is None
    assert (rules(payload), fields(payload)) == ({rule}, [field])


@pytest.mark.parametrize(
    ("other", "field"),
    [({"parameter": "NO_SUCH"}, "parameter"), ({"value": "many"}, "value"), ({"value": "٣"}, "value")],
)
async def test_a_policy_that_cannot_be_meant_is_refused_by_its_field(
    shared: Installation, other: dict[str, str], field: str
) -> None:
    policy = {"parameter": "REMEMBERED_CARDS", "value": "4", "validFrom": "2024-03-15", "source": "circular of a test"}
    payload = (await shared.ask(PUBLISH_POLICY, input={"idempotencyKey": f"bad {other}"} | policy | other))[
        "publishPolicy"
    ]
    assert payload["policy"] is None
    assert fields(payload) == [field]
