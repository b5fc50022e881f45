"""While a promotion runs: use, bills, upgrades, regions, endings, on both memories (P-FEE, P-USE, P-END)."""

from datetime import date, timedelta

from domain.catalogue.regions import Region
from domain.promotions.benefits import Benefit
from domain.promotions.enrolment import EnrolmentStatus
from domain.promotions.stopping import StopKind
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, LineStatus, Segment
from domain.usecases.promotions.change_package import MoveRegionCommand
from tests.builders.promotions import EXPIRY, RENEWAL
from tests.services.promotions.place import CLOSE, MSISDN, NOTIFY, RENEW, Place, refused
from tests.usecases.requests import made


async def renewed(place: Place, package: str = "KN1", promotion: str = "KHCN") -> None:
    """Enrol somebody, tell twice, and renew on the day."""
    made(await place.enrol(package, promotion))
    await place.notified()
    place.at(RENEWAL, 0, 15)
    assert (await place.run(RENEW)).succeeded == 1


async def test_a_cancelled_package_is_paid_by_its_days_and_never_joined_again(place: Place) -> None:
    """P-CANCEL, P-PRORATA."""
    await renewed(place)
    place.at(date(2016, 1, 12))
    assert "xac nhan huy goi" in await place.sms("HUY KN")
    place.clock.pass_by(timedelta(minutes=9))
    assert await place.sms("y") == "Quy khach vua yeu cau huy chuong trinh thanh cong"
    assert (await place.newest()).status is EnrolmentStatus.CANCELLED
    assert refused(await place.enrol("CT1", since=date(2016, 1, 12), until=date(2016, 12, 31))) == [Rule.P_CANCEL]
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    (line,) = await place.charges(RENEWAL)
    assert (line.days, line.amount, line.arithmetic) == (12, 27_097, "70.000 x 12/31 = 27.097")


async def test_an_upgrade_is_paid_by_the_days_of_each_package(place: Place) -> None:
    """P-UPGRADE, P-FEE: and the next cycle has the new one alone."""
    await renewed(place)
    place.at(date(2016, 1, 11))
    assert "CT4" in await place.sms("NCKM CT4")
    assert refused(await place.upgrade("CT4")) == [Rule.P_UPGRADE, Rule.P_UPGRADE]
    for on in (date(2016, 2, 1), date(2016, 3, 1)):
        place.at(on, 1)
        assert (await place.run(CLOSE)).succeeded == 2 - (on.month > 2)
    january = await place.charges(RENEWAL)
    assert [(line.package, line.days, line.amount) for line in january] == [("CT1", 10, 22_581), ("CT4", 21, 149_032)]
    assert [line.amount for line in await place.charges(date(2016, 2, 1))] == [220_000]


async def test_staff_move_a_region_and_the_whole_fee_is_the_new_one_s(place: Place) -> None:
    """P-REGION."""
    await renewed(place)
    place.at(date(2016, 1, 20))
    command = MoveRegionCommand(msisdn=MSISDN, region=Region.SPECIAL, reason="Moved to Ha Noi.")
    moved = made(await place.service.promotions.change(place.by(), command))
    assert (moved.stint.package, moved.stint.since) == ("BCT1", RENEWAL)
    assert refused(await place.service.promotions.change(place.by(), command)) == [Rule.P_REGION, Rule.P_REGION]
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    assert [line.amount for line in await place.charges(RENEWAL)] == [100_000]


async def test_leaving_postpaid_ends_a_promotion_at_that_moment(place: Place) -> None:
    """P-END."""
    await renewed(place)
    place.at(date(2016, 1, 16))
    await place.told(billing=Billing.PREPAID)
    ended = await place.newest()
    assert (ended.status, ended.ends_on, ended.reason) == (EnrolmentStatus.ENDED, date(2016, 1, 16), Rule.P_END)


async def test_a_line_that_ends_after_its_package_has_run_out_pays_for_no_day_more(place: Place) -> None:
    """P-END, P-CANCEL: the last cycle is paid by the days used."""
    made(await place.enrol("CT1", since=date(2015, 12, 1), until=date(2015, 12, 15)))
    place.at(date(2015, 12, 18))
    await place.told(billing=Billing.PREPAID)
    place.at(RENEWAL, 1)
    await place.run(CLOSE)
    (line,) = await place.charges(date(2015, 12, 1))
    assert line.days == 15


async def test_a_new_owner_has_nothing_of_it(place: Place) -> None:
    """P-END."""
    await renewed(place)
    place.at(date(2016, 1, 16))
    old = place.refs[MSISDN]
    await place.told(status=LineStatus.TERMINATED)
    place.at(date(2016, 1, 17))
    await place.told(activated_on=date(2016, 1, 17), status=LineStatus.ACTIVE, billing=Billing.POSTPAID)
    assert place.refs[MSISDN] != old
    assert await place.enrolments() == ()
    assert "khong thuoc doi tuong" in await place.sms("KT KN")
    (theirs,) = await place.lookups.enrolments_of([old])
    assert theirs[0].ends_on == date(2016, 1, 16)


async def test_usage_may_come_in_any_order_and_twice(place: Place) -> None:
    """P-USE, P-CHECK."""
    await renewed(place)
    place.at(date(2016, 1, 12))
    made(await place.use(100, usage_id="late"))
    again = await place.use(100, usage_id="late")
    assert again.replayed
    assert refused(await place.use(101, usage_id="late")) == [Rule.G_ONCE]
    made(await place.use(50, usage_id="early", at=place.clock.now() - timedelta(days=3)))
    made(await place.use(5, Benefit.MESSAGES))
    told = await place.sms("KT_KN")
    assert "Con lai 250 phut" in told
    assert "Chua kiem tra duoc so luong SMS con lai" in told
    assert "10:00 12/01/2016" in told


async def test_a_mid_cycle_start_pays_by_the_days_used_and_has_the_whole_quota(place: Place) -> None:
    """P-FEE, P-CANCEL: the quota itself is never pro-rated."""
    made(await place.enrol("CT2", since=date(2015, 12, 21), until=date(2016, 12, 20)))
    place.at(date(2015, 12, 22))
    assert "Con lai 600 phut" in await place.sms("KT KN")
    place.at(RENEWAL, 1)
    await place.run(CLOSE)
    (line,) = await place.charges(date(2015, 12, 1))
    assert (line.days, line.amount) == (11, 35_484)


async def test_an_enterprise_is_billed_with_its_subscription_and_told_the_total(place: Place) -> None:
    """P-FEE, P-SMSFEE, P-BRIDGE."""
    await place.told(segment=Segment.ENTERPRISE)
    await renewed(place, "GM9001", "KHDN")
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    assert [line.amount for line in await place.charges(date(2015, 12, 1))] == [150_000]
    assert [line.amount for line in await place.charges(RENEWAL)] == [150_000]
    assert "150.000d/chu ky (da co thue bao thang, VAT)" in place.texts()[0]
    (before, book) = await place.lookups.book(date(2016, 1, 31), date(2016, 2, 2))
    assert (before.receivable, book.fees, book.subscriptions, book.receivable) == (0, 202_000, 98_000, 300_000)


async def barred_on_its_day(place: Place) -> None:
    """Enrol somebody whom a bar keeps from being renewed."""
    made(await place.enrol())
    await place.told(status=LineStatus.BARRED_ONE_WAY)
    place.at(RENEWAL)
    await place.run(RENEW)


async def test_who_opts_out_while_a_bar_postpones_pays_nothing_for_the_days_it_waited(place: Place) -> None:
    """P-BARRED, P-OPTOUT, P-BRIDGE: it had no package since its renewal day."""
    await barred_on_its_day(place)
    place.at(date(2016, 1, 20))
    assert made(await place.stop(StopKind.OPT_OUT)).ends_on == EXPIRY
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    assert await place.charges(RENEWAL) == []


async def test_one_barred_on_its_day_and_not_told_twice_is_told_before_a_later_cycle(place: Place) -> None:
    """P-BARRED, P-NOTICE: renewed once the bar is lifted and two notices were handed over."""
    await barred_on_its_day(place)
    await place.told(status=LineStatus.ACTIVE)
    place.at(date(2016, 2, 1), 1)
    assert dict((await place.run(RENEW)).refusals) == {Rule.P_NOTICE: 1}
    for day in (date(2016, 2, 20), date(2016, 2, 29)):
        place.at(day)
        assert (await place.run(NOTIFY)).succeeded == 1
        await place.deliver()
    place.at(date(2016, 3, 1), 1)
    assert (await place.run(RENEW)).succeeded == 1
    assert (await place.newest()).starts_on == date(2016, 3, 1)
