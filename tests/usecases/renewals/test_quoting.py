"""Quoting: any day as known on any day, and never anything recorded (G-EFFECTIVE, K-PRICE)."""

from datetime import date, timedelta

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term, instant_of
from domain.renewals.quote import QuoteFigure
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.usecases.catalogue.publish_price import PriceCommand
from domain.usecases.renewals.quote_renewal import QuoteAsked
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.renewals.quoting import priced
from tests.usecases.requests import IN_DATE, by, made


async def test_a_quote_names_every_figure_and_what_it_rests_on(world: World) -> None:
    """G-EXPLAIN, K-FEE, K-TIMING, K-STACK."""
    quote = await priced(world)
    assert (quote.price, quote.fee_percent, quote.fee, quote.total) == (175_000, "12", 21_000, 196_000)
    assert (quote.timing, quote.expires_on_after) == (Timing.BEFORE_EXPIRY, date(2024, 5, 20))
    basis = dict(quote.basis)
    assert basis.keys() == set(QuoteFigure)
    assert (basis[QuoteFigure.PRICE].valid_from, basis[QuoteFigure.FEE].valid_from) == (
        date(2022, 5, 5),
        date(2019, 11, 1),
    )


async def test_a_quote_of_a_day_after_the_expiry_has_the_price_of_that_day(world: World) -> None:
    """K-TIMING, K-FROM."""
    quote = await priced(world, at=instant_of(date(2024, 4, 21)))
    assert (quote.price, quote.timing, quote.expires_on_after) == (190_000, Timing.AFTER_EXPIRY, date(2024, 5, 20))
    assert (await priced(world, at=instant_of(IN_DATE))).price == 175_000


async def test_a_correction_of_the_past_leaves_what_was_known_before_it(world: World) -> None:
    """G-EFFECTIVE, G-VERSION: what did it cost on day D as we knew it on day K has one answer."""
    before = world.clock.now()
    world.clock.pass_by(timedelta(minutes=1))
    key = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)
    span = Span(valid_from=date(2024, 1, 1), valid_to=date(2024, 2, 1), source="correction")
    command = PriceCommand(key=key, timing=Timing.ANY, price=100_000, span=span)
    made(await world.service.publish_price(by("correction"), command))
    january = instant_of(date(2024, 1, 15))
    assert (await priced(world, at=january)).price == 100_000
    assert (await priced(world, at=january, known=before)).price == 175_000
    assert (await priced(world)).price == 175_000


async def test_other_ways_to_pay_carry_no_fee_no_limits_and_no_payer(world: World) -> None:
    """K-FEE."""
    request = RenewalRequest(
        card_number=CARD_NUMBER, package="TRON_VEN", term=Term.P12M, method=PaymentMethod.DOMESTIC_DEBIT
    )
    decision = await world.service.quote(QuoteAsked(request=request))
    assert decision.refusals == ()
    assert decision.quote is not None
    assert (decision.quote.fee, decision.quote.total) == (0, 1_860_000)


async def test_an_account_that_is_not_open_yet_is_quoted_as_its_first_purchase(empty: World) -> None:
    """K-CARD."""
    request = RenewalRequest(
        card_number="0901234567", package="ON_K", term=Term.P1M, method=PaymentMethod.DOMESTIC_DEBIT
    )
    decision = await empty.service.quote(QuoteAsked(request=request))
    assert decision.quote is not None
    assert (decision.quote.price, decision.quote.expires_on_after) == (215_000, date(2024, 4, 14))
    assert empty.records.cards == {}
