"""What contradicts itself, or cannot be meant, is not published (G-EFFECTIVE, G-INPUT)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand
from tests.fakes.world import World
from tests.usecases.requests import TODAY, by, fields, rules

KEY = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)
SPAN = Span(valid_from=TODAY, valid_to=None, source=" circular 7 ")
PRICE = PriceCommand(key=KEY, timing=Timing.BEFORE_EXPIRY, price=180_000, span=SPAN)
POLICY = PolicyCommand(parameter="SERVICE_FEE_PERCENT", value="12.5", span=SPAN)


@pytest.mark.parametrize(
    ("command", "rule", "field"),
    [
        (replace(PRICE, key=KEY._replace(package="NO_SUCH")), Rule.G_INPUT, "package"),
        (replace(PRICE, key=KEY._replace(extra_rooms=3)), Rule.G_INPUT, "extraRooms"),
        (replace(PRICE, price=0), Rule.G_INPUT, "price"),
        (replace(PRICE, span=replace(SPAN, valid_to=TODAY)), Rule.G_EFFECTIVE, "validTo"),
        (replace(PRICE, price=None, span=replace(SPAN, valid_to=date(2025, 1, 1))), Rule.G_EFFECTIVE, "price"),
        (replace(PRICE, key=KEY._replace(term=Term.P2M), price=None), Rule.G_EFFECTIVE, "price"),
        (replace(PRICE, key=KEY._replace(package="HBO_ADD_ON")), Rule.G_EFFECTIVE, "term"),
        (replace(PRICE, span=replace(SPAN, source=" ")), Rule.G_INPUT, "source"),
        (replace(PRICE, span=replace(SPAN, source="x" * 201)), Rule.G_INPUT, "source"),
    ],
)
async def test_a_price_that_contradicts_itself_is_refused(
    world: World, command: PriceCommand, rule: Rule, field: str
) -> None:
    """G-EFFECTIVE, G-INPUT."""
    settled = await world.service.publish_price(by("p"), command)
    assert (rules(settled), fields(settled)) == ({rule}, [field])
    assert world.records.prices == {}


@pytest.mark.parametrize(
    ("parameter", "value", "field"),
    [
        ("NO_SUCH", "1", "parameter"),
        (Parameter.SERVICE_FEE_PERCENT, "101", "value"),
        (Parameter.SERVICE_FEE_PERCENT, "-1", "value"),
        (Parameter.MAX_CARDS_PER_MONTH, "2.5", "value"),
        (Parameter.AUTO_RENEW_CHARGE_AT, "24:00", "value"),
        (Parameter.AUTO_RENEW_RETRY_AT, "09:00;9:30", "value"),
        (Parameter.AUTO_RENEW_TERM, "P5M", "value"),
    ],
)
async def test_a_policy_that_cannot_be_meant_is_refused(world: World, parameter: str, value: str, field: str) -> None:
    """G-INPUT."""
    settled = await world.service.publish_policy(by("p"), replace(POLICY, parameter=parameter, value=value))
    assert fields(settled) == [field]
    assert world.records.policies == {}
