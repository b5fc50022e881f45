"""Packages, terms and rooms that are not sold to a card, refused by the field at fault."""

from typing import Any

import pytest

from tests.api.requests.refusals import refused
from tests.api.requests.renewals import (
    QUOTE,
    RENEW,
    a_renewal,
    fields,
    rules,
)
from tests.api.requests.sample_parties import SampleParties


@pytest.mark.parametrize(
    ("asked", "rule", "field"),
    [
        ({"package": "NO_SUCH"}, "G_INPUT", "package"),
        ({"package": ""}, "G_INPUT", "package"),
        ({"package": "tron_ven"}, "G_INPUT", "package"),
        ({"package": "TRON_VEN\0"}, "G_INPUT", "package"),
        ({"package": "ON_K"}, "K_CARD", "cardNumber"),  # on that line a phone number stands for the card
        ({"package": "KHAM_PHA"}, "K_PRICE", "package"),
        ({"package": "PREMIUM"}, "K_PRICE", "package"),
        ({"term": "P1W"}, "K_PRICE", "term"),
        ({"extraRooms": -1}, "G_INPUT", "extraRooms"),
        ({"extraRooms": 3}, "G_INPUT", "extraRooms"),
        ({"extraRooms": 2**31 - 1}, "G_INPUT", "extraRooms"),
        ({"extraRooms": -(2**31)}, "G_INPUT", "extraRooms"),
    ],
)
async def test_what_is_not_sold_to_this_line_is_refused_by_its_field(
    sample: SampleParties, asked: dict[str, Any], rule: str, field: str
) -> None:
    renewal = await refused(sample, RENEW, a_renewal(f"not sold {asked}", **asked))
    quote = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"} | asked
    for payload in (renewal, await refused(sample, QUOTE, quote)):
        assert (rules(payload), fields(payload)) == ({rule}, [field])
