"""Taking over what the operator knows of subscribers: what is left out stays as it was (G-INPUT, K-KNOWN)."""

from datetime import date, timedelta

import pytest

from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber
from domain.subscribers.subscriber_report import SubscriberReport
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import TODAY, TOO_LATE, fields, made, on_record

TOMORROW = TODAY + timedelta(days=1)


def present(world: World) -> Subscriber:
    subscriber = world.records.subscriber_of(MSISDN)
    assert subscriber is not None
    return subscriber


async def test_a_report_of_usage_alone_never_lifts_a_bar(empty: World) -> None:
    await on_record(empty.service, status=LineStatus.BARRED_BOTH_WAYS, flagged=True)
    report = SubscriberReport(msisdn=MSISDN, basic_usage_30_days=5, basic_usage_as_of=TODAY)
    made(await empty.service.upsert_subscriber(report))
    now = present(empty)
    assert (now.basic_usage_30_days, now.basic_usage_as_of) == (5, TODAY)
    assert (now.status, now.flagged_for_abuse, now.billing) == (LineStatus.BARRED_BOTH_WAYS, True, Billing.PREPAID)


async def test_a_report_leaves_the_balance_alone(world: World) -> None:
    """G-LEDGER."""
    made(await world.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, province="Hue")))
    assert (present(world).main_balance, present(world).province) == (50_000_000, "Hue")


async def test_a_report_older_than_what_is_on_record_changes_nothing(world: World) -> None:
    before = present(world)
    report = SubscriberReport(
        msisdn=MSISDN, observed_at=before.observed_at - timedelta(seconds=1), status=LineStatus.TERMINATED
    )
    assert made(await world.service.upsert_subscriber(report)) == before
    assert present(world) == before


async def test_reports_may_come_in_any_order_and_the_newest_stays(world: World) -> None:
    seen = present(world).observed_at
    newer = SubscriberReport(msisdn=MSISDN, observed_at=seen + timedelta(hours=2), status=LineStatus.BARRED_ONE_WAY)
    older = SubscriberReport(msisdn=MSISDN, observed_at=seen + timedelta(hours=1), status=LineStatus.ACTIVE)
    for report in (newer, older):
        made(await world.service.upsert_subscriber(report))
    assert (present(world).status, present(world).observed_at) == (LineStatus.BARRED_ONE_WAY, newer.observed_at)


async def test_a_new_number_needs_operator_billing_and_activation(empty: World) -> None:
    """G-INPUT."""
    settled = await empty.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN))
    assert fields(settled) == ["operator", "billing", "activatedOn"]
    assert empty.records.subscribers == {}


async def test_a_number_activated_again_is_a_new_subscriber(world: World) -> None:
    """K-KNOWN."""
    ended = present(world)
    made(await world.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, status=LineStatus.TERMINATED)))
    again = SubscriberReport(msisdn=MSISDN, activated_on=TODAY)
    new = made(await world.service.upsert_subscriber(again))
    assert new.id != ended.id
    assert (new.operator, new.billing, new.status) == (Operator.MOBIFONE, Billing.PREPAID, LineStatus.ACTIVE)
    assert (new.main_balance, new.basic_usage_30_days) == (0, 0)
    assert (present(world), world.records.subscribers[ended.id].main_balance) == (new, 50_000_000)


async def test_a_terminated_number_told_of_with_its_old_activation_stays_the_same_subscriber(world: World) -> None:
    """K-KNOWN."""
    ended = present(world)
    made(await world.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, status=LineStatus.TERMINATED)))
    same = SubscriberReport(msisdn=MSISDN, activated_on=ended.activated_on, status=LineStatus.ACTIVE)
    assert made(await world.service.upsert_subscriber(same)).id == ended.id


@pytest.mark.parametrize(
    ("report", "field"),
    [
        (SubscriberReport(msisdn="1"), "msisdn"),
        (SubscriberReport(msisdn=MSISDN, basic_usage_30_days=-1), "basicUsage30Days"),
        (SubscriberReport(msisdn=MSISDN, billing_cycle_day=2), "billingCycleDay"),
        (SubscriberReport(msisdn=MSISDN, province="x" * 101), "province"),
        (SubscriberReport(msisdn=MSISDN, activated_on=TOMORROW), "activatedOn"),
        (SubscriberReport(msisdn=MSISDN, basic_usage_as_of=TOMORROW), "basicUsageAsOf"),
        (SubscriberReport(msisdn=MSISDN, observed_at=TOO_LATE), "observedAt"),
    ],
)
async def test_what_cannot_be_meant_names_its_field(world: World, report: SubscriberReport, field: str) -> None:
    """G-INPUT."""
    before = present(world)
    assert fields(await world.service.upsert_subscriber(report)) == [field]
    assert present(world) == before


async def test_a_report_with_no_time_of_its_own_never_turns_time_back(world: World) -> None:
    seen = present(world).observed_at
    world.clock.turn_to(date(2024, 1, 1))
    made(await world.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, province="Hue")))
    assert (present(world).observed_at, present(world).province) == (seen, "Hue")
