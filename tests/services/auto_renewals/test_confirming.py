"""Confirming by SMS, and cancelling (K-AUTO-CONFIRM, K-SMS-KPLUS, K-AUTO-CANCEL)."""

import asyncio
from datetime import time, timedelta

from domain.auto_renewals.auto_renewal import AutoRenewalStatus, Channel
from domain.refusal import Rule
from domain.subscribers.subscriber_report import SubscriberReport
from tests.builders.subscribers import MSISDN
from tests.services.auto_renewals.place import EXPIRY, Place, refused
from tests.usecases.requests import in_date, made, on_record

OTHER, SECOND = "84901234599", "22222222222"


async def pending(place: Place, card: str = "01234567890", msisdn: str = MSISDN) -> None:
    await on_record(place.service, msisdn, balance=0)
    await in_date(place.service, card, expires_on=EXPIRY)
    made(await place.register(card, msisdn, Channel.USSD))


async def test_over_ussd_it_waits_for_the_sms(place: Place) -> None:
    """K-AUTO-CONFIRM, K-SMS-KPLUS."""
    await pending(place)
    assert await place.told() == ["kplus.auto_renew_confirm_request"]
    confirmed = made(await place.confirm())
    assert (confirmed.status, confirmed.registered_at) == (AutoRenewalStatus.ACTIVE, place.clock.now())
    assert await place.told() == ["kplus.auto_renew_confirm_request", "kplus.auto_renew_registered"]
    assert refused(await place.confirm()) == {Rule.K_AUTO_CONFIRM}


async def test_one_that_is_pending_does_not_occupy_its_card(place: Place) -> None:
    """K-AUTO-CONFIRM, K-AUTO-ONE: whoever completes first has it."""
    await pending(place)
    await on_record(place.service, OTHER, balance=0)
    made(await place.register(msisdn=OTHER))
    assert refused(await place.confirm()) == {Rule.K_AUTO_ONE}
    assert (await place.told())[-1] == "kplus.auto_renew_refused_other_channel"


async def test_every_reason_why_not_is_told(place: Place) -> None:
    """K-SMS-KPLUS, G-EXPLAIN."""
    await pending(place)
    await on_record(place.service, OTHER, balance=0)
    made(await place.register(msisdn=OTHER))
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, flagged_for_abuse=True)))
    assert refused(await place.confirm()) == {Rule.K_ABUSE, Rule.K_AUTO_ONE}
    assert (await place.told())[-2:] == ["refusal.flagged", "kplus.auto_renew_refused_other_channel"]


async def test_the_newest_one_pending_is_completed(place: Place) -> None:
    """K-AUTO-CONFIRM."""
    await pending(place)
    await pending(place, SECOND)
    assert [made(await place.confirm()).card_number for _ in range(2)] == [SECOND, "01234567890"]


async def test_it_lapses_after_a_day(place: Place) -> None:
    """K-AUTO-CONFIRM (assumed): 24 hours."""
    await pending(place)
    place.clock.pass_by(timedelta(hours=24) - timedelta(microseconds=1))
    made(await place.confirm())
    await pending(place, SECOND)
    place.clock.pass_by(timedelta(hours=24))
    assert refused(await place.confirm()) == {Rule.K_AUTO_CONFIRM}


async def test_it_lapses_at_latest_at_the_charging_time(place: Place) -> None:
    """K-AUTO-CONFIRM, K-AUTO-VALID."""
    place.clock.turn_to(EXPIRY - timedelta(days=1), time(20))
    await pending(place)
    place.clock.turn_to(EXPIRY, time(7))
    assert refused(await place.confirm()) == {Rule.K_AUTO_CONFIRM}


async def test_an_older_one_that_lives_longer_is_still_confirmed(place: Place) -> None:
    """K-AUTO-CONFIRM: what has lapsed is not pending."""
    place.clock.turn_to(EXPIRY, time(6))
    await on_record(place.service, balance=0)
    await in_date(place.service, SECOND, expires_on=EXPIRY + timedelta(days=3))
    made(await place.register(SECOND, MSISDN, Channel.USSD))
    await pending(place)
    place.clock.turn_to(EXPIRY, time(7))
    assert made(await place.confirm()).card_number == SECOND


async def test_confirmed_many_times_at_once_it_is_registered_once(real: Place) -> None:
    """G-ONCE, K-AUTO-ONE."""
    await pending(real)
    asked = await asyncio.gather(*(real.confirm() for _ in range(20)))
    assert sum(each.made is not None for each in asked) == 1


async def test_who_registered_may_cancel_and_nobody_else_learns_of_it(place: Place) -> None:
    """K-AUTO-CANCEL."""
    await place.registered()
    await on_record(place.service, OTHER, balance=0)
    others = await place.cancel(msisdn=OTHER)
    assert refused(others) == {Rule.K_AUTO_CANCEL}
    cancelled = made(await place.cancel(msisdn=MSISDN))
    assert (cancelled.status, cancelled.cancelled_by) == (AutoRenewalStatus.CANCELLED, "app")
    again = await place.cancel(msisdn=MSISDN)
    assert again.refusals[0].says == others.refusals[0].says
    assert (await place.told())[-1] == "kplus.auto_renew_cancelled"


async def test_staff_may_cancel_too(place: Place) -> None:
    """K-AUTO-CANCEL."""
    await place.registered()
    made(await place.cancel())
    made(await place.register())


async def test_cancelling_and_confirming_at_once_leaves_one_story(real: Place) -> None:
    """K-AUTO-ONE, K-AUTO-CANCEL."""
    await pending(real)
    confirmed, *_ = await asyncio.gather(real.confirm(), *(real.cancel() for _ in range(5)))
    assert confirmed.made is not None
    assert real.installed is not None
    assert await real.installed.ask("SELECT count(*) FROM auto_renewal WHERE status = 'ACTIVE'") in (0, 1)
