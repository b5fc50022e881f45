"""Registering a card for auto-renewal: what is asked for, and what is not (K-AUTO-ONE, K-AUTO-TERM, K-AUTO-VALID)."""

import asyncio
from datetime import time, timedelta

import pytest

from domain.auto_renewals.auto_renewal import AutoRenewalStatus, Channel
from domain.refusal import Rule
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus
from domain.usecases.auto_renewals.register_auto_renewal import RegisterCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.services.auto_renewals.place import EXPIRY, Place, refused
from tests.usecases.requests import TODAY, in_date, made, on_record

OTHER = "84901234599"


async def test_from_the_app_it_is_complete_at_once(place: Place) -> None:
    """K-AUTO-ONE: the card is occupied from then on."""
    registration = await place.registered()
    assert (registration.status, registration.registered_at) == (AutoRenewalStatus.ACTIVE, place.clock.now())
    assert (await place.told())[-1] == "kplus.auto_renew_registered"


async def test_a_card_has_one_registration_over_all_channels(place: Place) -> None:
    """K-AUTO-ONE."""
    await place.registered()
    await on_record(place.service, OTHER)
    for msisdn, channel in ((OTHER, Channel.APP), (OTHER, Channel.USSD), (MSISDN, Channel.APP)):
        again = await place.register(msisdn=msisdn, channel=channel)
        assert refused(again) == {Rule.K_AUTO_ONE}
        assert again.refusals[0].says.key == "kplus.auto_renew_refused_other_channel"


async def test_of_a_hundred_at_once_one_registers(real: Place) -> None:
    """K-AUTO-ONE."""
    await in_date(real.service, expires_on=EXPIRY)
    numbers = [f"849012300{index:02}" for index in range(20)]
    for number in numbers:
        await on_record(real.service, number, balance=0)
    asked = await asyncio.gather(*(real.register(msisdn=number) for number in numbers * 5))
    assert sum(each.made is not None for each in asked) == 1
    assert {rule for each in asked if each.made is None for rule in refused(each)} == {Rule.K_AUTO_ONE}


@pytest.mark.parametrize(
    ("days", "at", "valid"),
    [(0, time(6, 59, 59), True), (0, time(7), False), (0, time(12), False), (1, time(0), False), (-1, time(12), True)],
)
async def test_an_expired_card_is_refused_and_one_whose_charge_has_been_made(
    place: Place, days: int, at: time, *, valid: bool
) -> None:
    """K-AUTO-VALID: on the expiry day until 07:00."""
    await on_record(place.service)
    await in_date(place.service, expires_on=EXPIRY)
    place.clock.turn_to(EXPIRY + timedelta(days=days), at)
    await in_date(place.service, expires_on=EXPIRY)
    settled = await place.register()
    assert (settled.made is not None) is valid
    if not valid:
        assert refused(settled) == {Rule.K_AUTO_VALID}
        assert settled.refusals[0].says.key == "kplus.auto_renew_refused_expired"


async def test_a_card_without_an_expiry_day_or_a_package_has_nothing_to_renew(place: Place) -> None:
    """K-AUTO-TERM, K-AUTO-VALID."""
    await on_record(place.service)
    await in_date(place.service, expires_on=None)
    assert refused(await place.register()) == {Rule.K_AUTO_VALID}


async def test_a_package_that_will_not_be_sold_for_a_month_is_refused_at_once(place: Place) -> None:
    """K-AUTO-TERM, K-PRICE: it would only fail at the charge."""
    await on_record(place.service)
    await in_date(place.service, package="PREMIUM", expires_on=EXPIRY)
    assert Rule.K_PRICE in refused(await place.register())


async def test_balance_usage_and_limits_are_not_asked_for(place: Place) -> None:
    """K-AUTO-VALID."""
    await on_record(place.service, balance=0, usage=0, activated_on=TODAY)
    await in_date(place.service, expires_on=EXPIRY)
    made(await place.register())


async def test_every_reason_is_told_at_once(place: Place) -> None:
    """G-EXPLAIN, K-CARD, K-PREPAID, K-ACTIVE, K-ABUSE."""
    await on_record(place.service, billing=Billing.POSTPAID, status=LineStatus.BARRED_ONE_WAY, flagged=True, balance=0)
    await in_date(place.service, status=CardStatus.LOCKED, expires_on=TODAY - timedelta(days=1))
    told = refused(await place.register())
    assert told == {Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_ABUSE, Rule.K_CARD, Rule.K_AUTO_VALID}


@pytest.mark.parametrize(
    ("msisdn", "card", "fields"),
    [
        ("84900000999", CARD_NUMBER, {"msisdn"}),
        ("nobody", CARD_NUMBER, {"msisdn"}),
        (MSISDN, "99999999999", {"cardNumber"}),
        (MSISDN, "x" * 10_000, {"cardNumber"}),
        ("", "", {"msisdn", "cardNumber"}),
    ],
)
async def test_numbers_that_cannot_be_meant_are_named(place: Place, msisdn: str, card: str, fields: set[str]) -> None:
    """G-INPUT, K-CARD."""
    await on_record(place.service)
    await in_date(place.service, expires_on=EXPIRY)
    settled = await place.register(card, msisdn)
    assert settled.made is None
    assert {refusal.field for refusal in settled.refusals} == fields


async def test_the_same_key_registers_once(place: Place) -> None:
    """G-ONCE."""
    await on_record(place.service)
    await in_date(place.service, expires_on=EXPIRY)
    asked, command = place.by(), RegisterCommand(msisdn=MSISDN, card_number=CARD_NUMBER, channel=Channel.APP)
    first = made(await place.service.auto_renewals.register(asked, command))
    again = await place.service.auto_renewals.register(asked, command)
    assert (again.made, again.replayed) == (first, True)


async def test_nobody_cancels_what_another_has_registered(place: Place) -> None:
    """K-AUTO-CANCEL."""
    await place.registered()
    await on_record(place.service, "84900000777", balance=0)
    assert refused(await place.cancel(msisdn="84900000777")) == {Rule.K_AUTO_CANCEL}
    made(await place.cancel(msisdn=MSISDN))


async def test_a_number_that_has_passed_on_leaves_its_cards(place: Place) -> None:
    """K-KNOWN: neither is the new holder charged for them, nor do they stay occupied."""
    await place.registered()
    await on_record(place.service, status=LineStatus.TERMINATED, balance=0)
    await on_record(place.service, activated_on=TODAY, balance=0)
    assert refused(await place.cancel(msisdn=MSISDN)) == {Rule.K_AUTO_CANCEL}
    made(await place.register())
