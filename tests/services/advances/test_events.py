"""The operator's events: failed calls are answered once an interval, usage is counted once (S-OFFER, S-GRANT)."""

from dataclasses import replace
from datetime import timedelta

from domain.advances.granted_bundle import BundleUsage
from domain.catalogue.bundle import Bundle
from domain.refusal import Rule
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.advances.report_failed_call import FailedCallReport
from tests.services.advances.place import MSISDN, Place
from tests.usecases.requests import TODAY, made, rules


async def failed(place: Place, event: str, msisdn: str = MSISDN) -> None:
    assert await place.service.advances.report_failed_call(FailedCallReport(event_id=event, msisdn=msisdn)) == ()


async def sent(place: Place) -> list[str]:
    """Deliver what waits, and give the offers that have left by now."""
    await place.service.deliver_messages()
    gateway = place.service.deliver_messages.gateway
    taken = gateway.taken  # type: ignore[attr-defined]
    return [message.text for message in taken if message.key == "splus.offer"]


async def test_a_failed_call_is_answered_with_a_line_for_each_bundle_that_fits(place: Place) -> None:
    """S-OFFER."""
    await failed(place, "1")
    assert await place.service.advances.make_offers() == 1
    (text,) = await sent(place)
    assert text.splitlines()[1:6] == [
        "1: 15 phut goi noi mang, 24.000d",
        "2: 15 phut goi ngoai mang, 27.000d",
        "3: 20 SMS noi mang, 5.000d",
        "4: 20 SMS ngoai mang, 6.500d",
        "5: 500 MB data, 40.000d",
    ]


async def test_an_offer_is_made_once_in_an_interval_whatever_fails(place: Place) -> None:
    """S-OFFER."""
    for event in ("1", "1", "2"):
        await failed(place, event)
    assert await place.service.advances.make_offers() == 2
    place.clock.pass_by(timedelta(hours=23))
    await failed(place, "3")
    await place.service.advances.make_offers()
    assert len(await sent(place)) == 1
    place.clock.pass_by(timedelta(hours=1))
    await failed(place, "4")
    await place.service.advances.make_offers()
    assert len(await sent(place)) == 2


async def test_who_may_be_advanced_nothing_is_made_no_offer_and_no_interval_begins(place: Place) -> None:
    """S-WHO."""
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, other_advance_debt=1)))
    await failed(place, "1")
    await failed(place, "2", "84900000000")
    assert await place.service.advances.make_offers() == 2
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, other_advance_debt=0)))
    await failed(place, "3")
    assert await place.service.advances.make_offers() == 1
    assert len(await sent(place)) == 1


async def test_an_event_that_waited_too_long_is_answered_with_nothing(place: Place) -> None:
    await failed(place, "1")
    place.clock.pass_by(timedelta(hours=2))
    assert await place.service.advances.make_offers() == 1
    assert (await place.service.advances.make_offers(), await sent(place)) == (0, [])


def used(place: Place, usage: str, quantity: int, bundle: Bundle = Bundle.DATA, minutes: int = 0) -> BundleUsage:
    at = place.clock.now() - timedelta(minutes=minutes)
    return BundleUsage(usage_id=usage, msisdn=MSISDN, bundle=bundle, quantity=quantity, used_at=at)


async def test_usage_counts_once_and_in_any_order(place: Place) -> None:
    """S-GRANT, G-ONCE."""
    await place.advanced(Bundle.DATA, 50)
    made(await place.service.advances.report_usage(used(place, "b", 10)))
    made(await place.service.advances.report_usage(used(place, "a", 5, minutes=3)))
    again = await place.service.advances.report_usage(used(place, "b", 10))
    assert (again.replayed, await place.units(Bundle.DATA)) == (True, 35)
    assert rules(await place.service.advances.report_usage(used(place, "b", 11))) == {Rule.G_ONCE}


async def test_more_than_is_left_is_refused_and_may_be_told_again_once_there_is_enough(place: Place) -> None:
    """S-GRANT: and no kind is used for another."""
    await place.advanced(Bundle.DATA, 50)
    assert rules(await place.service.advances.report_usage(used(place, "a", 51))) == {Rule.G_INPUT}
    assert rules(await place.service.advances.report_usage(used(place, "b", 1, Bundle.SMS_ON_NET))) == {Rule.G_INPUT}
    await place.advanced(Bundle.DATA, 50)
    made(await place.service.advances.report_usage(used(place, "a", 51)))
    assert await place.units(Bundle.DATA) == 49


async def test_nothing_is_left_after_the_validity(place: Place) -> None:
    """S-GRANT."""
    await place.advanced(Bundle.DATA, 50)
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, valid_until=TODAY - timedelta(days=1))))
    refused = await place.service.advances.report_usage(used(place, "a", 1))
    assert [refusal.limit for refusal in refused.refusals] == ["0"]


async def test_what_cannot_be_meant_is_not_taken_down(place: Place) -> None:
    """G-INPUT."""
    later = place.clock.now() + timedelta(seconds=1)
    report = FailedCallReport(event_id=" ", msisdn="x", at=later)
    assert [each.field for each in await place.service.advances.report_failed_call(report)] == [
        "eventId",
        "msisdn",
        "at",
    ]
    usage = replace(used(place, "", 0), msisdn="x", used_at=later)
    told = await place.service.advances.report_usage(usage)
    assert [each.field for each in told.refusals] == ["usageId", "msisdn", "quantity", "usedAt"]
    assert await place.service.advances.make_offers() == 0
