"""A charge that runs late for our own reasons, and one whose money is due back (K-AUTO-CHARGE, K-REFUND)."""

from datetime import date, time, timedelta

from domain.catalogue.price import Timing
from domain.refusal import Rule
from domain.sweeps.sweep import Tally
from tests.builders.cards import CARD_NUMBER
from tests.services.auto_renewals.place import A_MONTH, EXPIRY, SEVEN, Place
from tests.usecases.requests import made, renewal

A_MONTH_LATER = date(2024, 4, 20)
TOTAL = 196_000
SECOND = "22222222222"


async def test_late_for_our_own_reasons_it_is_made_on_the_terms_of_the_expiry_day(place: Place) -> None:
    """K-AUTO-CHARGE: price and timing of the expiry day, no day lost, the limits of the day it runs."""
    await place.registered()
    await place.price(999_000, EXPIRY + timedelta(days=1))
    place.clock.turn_to(EXPIRY + timedelta(days=7), time(3))
    assert await place.charge() == Tally(succeeded=1)
    assert (await place.expiry(), await place.balance()) == (A_MONTH_LATER, 50_000_000 - TOTAL)


async def test_a_late_charge_counts_towards_the_month_it_is_made_in(place: Place) -> None:
    """K-AUTO-CHARGE, K-HEAVY: what was spent in the month it runs refuses it."""
    last = date(2024, 3, 31)
    await place.registered(expires_on=last)
    await place.card(SECOND, expires_on=last)
    place.clock.turn_to(date(2024, 4, 1), time(6))
    made(await place.service.renew(place.by(), renewal(term=A_MONTH.term, card=SECOND)))
    made(await place.service.renew(place.by(), renewal(term=A_MONTH.term, card=SECOND)))
    made(await place.service.renew(place.by(), renewal(term=A_MONTH.term, card=SECOND)))
    place.clock.turn_to(date(2024, 4, 1), SEVEN)
    assert (await place.charge(last)).refusals == {Rule.K_HEAVY: 1}


async def test_a_refund_does_not_charge_the_same_day_again(place: Place) -> None:
    """K-REFUND, K-AUTO-CHARGE: exactly once, also where the television company rejects it."""
    await place.registered()
    place.clock.turn_to(EXPIRY, SEVEN)
    await place.charge()
    if place.world is not None:
        place.world.card_system.rejecting.add(CARD_NUMBER)
    else:
        assert place.installed is not None
        await place.installed.reject(CARD_NUMBER)
    await place.service.deliver_activations()
    assert await place.expiry() == EXPIRY
    assert await place.charge() == Tally()


async def test_the_price_is_that_of_a_card_in_date(place: Place) -> None:
    """K-TIMING: the expiry day is one of service."""
    await place.registered()
    await place.price(150_000, EXPIRY, Timing.BEFORE_EXPIRY)
    await place.price(190_000, EXPIRY, Timing.AFTER_EXPIRY)
    place.clock.turn_to(EXPIRY + timedelta(days=2), SEVEN)
    await place.charge()
    assert await place.balance() == 50_000_000 - 168_000
