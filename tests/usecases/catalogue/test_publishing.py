"""Publishing: versions are only ever added, and what contradicts itself is refused (G-EFFECTIVE)."""

from dataclasses import replace
from datetime import timedelta

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand
from domain.usecases.renewals.quote_renewal import QuoteAsked
from tests.fakes.world import World
from tests.usecases.requests import TODAY, by, made, renewal, rules

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
    assert (refusal.rule, refusal.says.parameters["gone_since"]) == (Rule.K_PRICE, "15/03/2024")


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
