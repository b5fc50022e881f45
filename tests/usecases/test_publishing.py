"""Publishing: versions are only ever added, and what contradicts itself is refused (G-EFFECTIVE)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.usecases.publish_policy import PolicyCommand
from domain.usecases.publish_price import PriceCommand
from domain.usecases.quote_renewal import QuoteAsked
from tests.fakes.world import World
from tests.usecases.asking import TODAY, by, fields, made, renewal, rules

KEY = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)
SPAN = Span(valid_from=TODAY, valid_to=None, source=" circular 7 ")
PRICE = PriceCommand(key=KEY, timing=Timing.BEFORE_EXPIRY, price=180_000, span=SPAN)
POLICY = PolicyCommand(parameter="SERVICE_FEE_PERCENT", value="12.5", span=SPAN)
YESTERDAY = TODAY - timedelta(days=1)


async def test_a_published_price_is_charged_from_its_day_on(world: World) -> None:
    """G-EFFECTIVE, K-PRICE."""
    version = made(await world.service.publish_price(by("p"), PRICE))
    assert (version.source, version.recorded_at) == ("circular 7", world.clock.now())
    assert made(await world.service.renew(by(), renewal())).price == 180_000


async def test_a_published_policy_holds_from_its_day_on(world: World) -> None:
    """G-EFFECTIVE, K-FEE, G-MONEY: half up, once."""
    made(await world.service.publish_policy(by("p"), POLICY))
    assert made(await world.service.renew(by(), renewal())).fee == 21_875


async def test_a_rule_may_be_switched_off(world: World) -> None:
    """G-VERSION: a policy with no version in force does not apply."""
    made(await world.service.publish_policy(by("p"), replace(POLICY, parameter="HEAVY_SPEND_VND", value=None)))
    made(await world.service.renew(by("1"), renewal(term=Term.P3M)))
    made(await world.service.renew(by("2"), renewal()))


async def test_a_withdrawn_price_is_no_longer_sold(world: World) -> None:
    """K-PRICE: the refusal names the day of the withdrawal."""
    made(await world.service.publish_price(by("p"), replace(PRICE, timing=Timing.ANY, price=None)))
    (refusal,) = (await world.service.quote(QuoteAsked(request=renewal().request))).refusals
    assert (refusal.rule, refusal.says.parameters["since"]) == (Rule.K_PRICE, "15/03/2024")


async def test_of_two_with_the_same_start_the_later_recorded_wins_even_in_the_same_instant(world: World) -> None:
    """G-VERSION."""
    first = made(await world.service.publish_price(by("1"), PRICE))
    second = made(await world.service.publish_price(by("2"), replace(PRICE, price=185_000)))
    assert first.recorded_at < second.recorded_at
    assert made(await world.service.renew(by(), renewal())).price == 185_000


async def test_the_same_key_publishes_a_price_once(world: World) -> None:
    """G-ONCE."""
    first = await world.service.publish_price(by(), PRICE)
    world.clock.pass_by(timedelta(minutes=1))
    assert await world.service.publish_price(by(), PRICE) == replace(first, replayed=True)
    assert rules(await world.service.publish_price(by(), replace(PRICE, price=1))) == {Rule.G_ONCE}
    assert len(world.records.prices) == 1


async def test_the_same_key_publishes_a_policy_once(world: World) -> None:
    """G-ONCE."""
    first = await world.service.publish_policy(by(), POLICY)
    world.clock.pass_by(timedelta(minutes=1))
    assert await world.service.publish_policy(by(), POLICY) == replace(first, replayed=True)
    assert rules(await world.service.publish_policy(by(), replace(POLICY, value="1"))) == {Rule.G_ONCE}
    assert len(world.records.policies) == 1


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
