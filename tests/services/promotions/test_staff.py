"""What staff see and say: forecast, funnel, book, publications, runs that stand still (P-FORECAST, P-FUNNEL)."""

from datetime import date

import pytest

from domain.catalogue.publication import Span
from domain.catalogue.regions import Region
from domain.months import DAY
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.promotions.evidence import page_of
from domain.promotions.funnel import Stage
from domain.promotions.renewal import Forecast
from domain.promotions.stopping import StopKind
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.usecases.auto_renewals.control_sweep import CapCommand, PauseCommand, ResumeCommand
from domain.usecases.promotions.run_due_promotions import RunDuePromotions
from tests.builders.promotions import EXPIRY, RENEWAL
from tests.services.promotions.place import CLOSE, MSISDN, RENEW, Place
from tests.usecases.requests import made

OTHERS = ["84900000001", "84900000002", "84900000003"]
SPAN = Span(valid_from=date(2015, 12, 6), valid_to=None, source="a circular of a test")


async def four(place: Place) -> None:
    """Put four on record: one who stays, one who opts out, one who is barred, one whose province nobody knows."""
    made(await place.enrol())
    for msisdn in OTHERS:
        await place.on_record(msisdn)
        made(await place.enrol(msisdn=msisdn))
    made(await place.stop(StopKind.OPT_OUT, OTHERS[0]))
    await place.told(OTHERS[1], status=LineStatus.BARRED_BOTH_WAYS)
    await place.told(OTHERS[2], province="Atlantis")


async def test_a_renewal_day_is_forecast_before_it_happens_and_happens_so(place: Place) -> None:
    """P-FORECAST: by the rules that the renewal itself asks."""
    await four(place)
    rows = await place.service.promotions.forecast("KHCN", RENEWAL)
    found = {row.outcome: (row.package, row.region, row.subscribers, row.fees) for row in rows}
    assert found == {
        Forecast.RENEWED: ("CT1", Region.REGION_3, 1, 70_000),
        Forecast.OPTED_OUT: ("CT1", Region.REGION_3, 1, 0),
        Forecast.BARRED: ("CT1", Region.REGION_3, 1, 0),
        Forecast.NO_REGION: (None, None, 1, 0),
    }
    await place.notified()
    place.at(RENEWAL)
    tally = await place.run(RENEW)
    assert (tally.succeeded, dict(tally.refusals)) == (1, {Rule.P_BARRED: 1, Rule.P_NOTICE: 1, Rule.P_REGION: 1})


async def test_who_was_not_told_in_time_is_forecast_so(place: Place) -> None:
    """P-FORECAST, P-NOTICE."""
    made(await place.enrol())
    place.at(date(2015, 12, 23))
    (row,) = await place.service.promotions.forecast("KHCN", RENEWAL)
    assert (row.outcome, row.fees) == (Forecast.NOT_TOLD, 0)


async def test_the_funnel_of_any_past_day_adds_up_to_those_enrolled(place: Place) -> None:
    """P-FUNNEL."""
    await four(place)
    await place.notified()
    place.at(RENEWAL)
    await place.run(RENEW)
    place.at(date(2016, 1, 5))
    made(await place.upgrade("CT2"))
    place.at(date(2016, 1, 9))
    made(await place.stop(StopKind.CANCEL))

    async def stages(on: date) -> dict[Stage, int]:
        rows = await place.lookups.funnel("KHCN", on)
        return {
            stage: sum(row.subscribers for row in rows if row.stage is stage) for stage in {row.stage for row in rows}
        }

    assert await stages(date(2015, 12, 4)) == {}
    assert await stages(date(2015, 12, 6)) == {Stage.ENROLLED: 3, Stage.OPTED_OUT: 1}
    assert await stages(EXPIRY) == {Stage.TOLD: 2, Stage.ENROLLED: 1, Stage.OPTED_OUT: 1}
    renewed = {Stage.RENEWED: 1, Stage.OPTED_OUT: 1, Stage.EXPIRED: 1, Stage.TOLD: 1}
    assert await stages(date(2016, 1, 4)) == renewed | {Stage.ENROLLED: 1}
    assert await stages(date(2016, 1, 5)) == renewed | {Stage.UPGRADED: 1}
    assert await stages(date(2016, 1, 9)) == renewed | {Stage.CANCELLED: 1}
    assert {
        row.package for row in await place.lookups.funnel("KHCN", date(2016, 1, 4)) if row.stage is Stage.ENROLLED
    } == {"CT1"}


async def test_a_run_is_halted_capped_and_goes_on_where_it_was(place: Place) -> None:
    """P-FORECAST: like any sweep (K-AUTO-CHARGE)."""
    made(await place.enrol())
    await place.on_record(OTHERS[0])
    made(await place.enrol(msisdn=OTHERS[0]))
    await place.notified()
    place.at(RENEWAL)
    control = place.service.auto_renewals.control
    halted = made(await control("staff", PauseCommand(kind=RENEW, on=RENEWAL, reason="A mistake in the map.")))
    assert (halted.control.paused, halted.remaining) == (True, 2)
    with pytest.raises(SweepPausedError):
        await place.run(RENEW)
    made(await control("staff", ResumeCommand(kind=RENEW, on=RENEWAL)))
    made(await control("staff", CapCommand(kind=RENEW, on=RENEWAL, most=1)))
    with pytest.raises(SweepPausedError):
        await place.run(RENEW)
    one = made(await control("staff", CapCommand(kind=RENEW, on=RENEWAL, most=None)))
    assert (one.tally.succeeded, one.remaining) == (1, 1)
    assert (await place.run(RENEW)).succeeded == 1


async def test_a_worker_catches_up_with_what_it_missed(place: Place) -> None:
    """P-WHEN, P-FEE: renewals and closings of days gone by, and notices of today alone."""
    made(await place.enrol())
    await place.notified()
    place.at(date(2016, 2, 3))
    days = await place.service.promotions.run_due(lambda *_: None)
    assert [(day.kind, day.on) for day in days][:2] == [(CLOSE, RENEWAL), (RENEW, RENEWAL)]
    assert [line.amount for line in await place.charges(date(2015, 12, 1))] == [100_000]
    assert [line.amount for line in await place.charges(RENEWAL)] == [70_000]
    assert await place.service.promotions.run_due(lambda *_: None) == []
    assert await RunDuePromotions(place.service.promotions.run)(lambda *_: None) == []


async def test_evidence_is_a_page_that_can_be_handed_over(place: Place) -> None:
    """P-NOTICE: texts, times, results, and what was answered."""
    made(await place.enrol())
    await place.notified()
    place.at(EXPIRY, 20)
    await place.sms("Hủy GH")
    await place.sms("Y")
    (held,) = await place.enrolments()
    page = page_of([(held, await place.evidence(held))], MSISDN, place.clock.now())
    assert "20/12/2015 10:00:00: Thông báo gia hạn" in page
    assert "Kết quả: đã giao cho tổng đài lúc 20/12/2015 10:00:00" in page
    assert "Khách hàng: Hủy GH" in page
    assert "Trạng thái: OPTED_OUT, lúc 31/12/2015 20:00:00" in page
    assert page.count("Nội dung:") == 4


async def test_the_book_of_a_day_adds_up_at_any_past_day(place: Place) -> None:
    """G-LEDGER, P-FEE."""
    made(await place.enrol())
    await place.notified()
    for on in (RENEWAL, date(2016, 2, 1), date(2016, 3, 1)):
        place.at(on, 1)
        await place.run(RENEW)
        await place.run(CLOSE)
    book = {day.day: day for day in await place.lookups.book(RENEWAL, date(2016, 3, 2))}
    assert [book[on].fees for on in (RENEWAL, date(2016, 2, 1), date(2016, 3, 1))] == [100_000, 70_000, 70_000]
    assert [book[on].receivable for on in (RENEWAL, date(2016, 1, 31), date(2016, 3, 1))] == [100_000, 100_000, 240_000]
    assert book[RENEWAL + DAY].fees == 0
