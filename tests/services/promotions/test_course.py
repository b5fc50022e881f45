"""The course of a promotion on both memories: told twice, renewed by silence, billed by days (P-NOTICE to P-END)."""

from datetime import date

from domain.months import DAY
from domain.promotions.enrolment import EnrolmentStatus
from domain.promotions.evidence import EvidenceKind
from domain.promotions.stopping import StopKind
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from tests.builders.promotions import EXPIRY, RENEWAL
from tests.services.promotions.place import CLOSE, MSISDN, NOTIFY, RENEW, WELCOME, Place, refused
from tests.usecases.requests import made


async def renewed(place: Place, package: str = "KN1", promotion: str = "KHCN") -> None:
    """Enrol somebody, tell twice, and renew on the day."""
    made(await place.enrol(package, promotion))
    await place.notified()
    place.at(RENEWAL, 0, 15)
    assert (await place.run(RENEW)).succeeded == 1


async def test_silence_renews_what_was_told_twice(place: Place) -> None:
    """P-NOTICE, P-WHEN, P-WELCOME."""
    await renewed(place)
    old, new = await place.enrolments()
    assert (old.status, old.ends_on, old.renewed_into) == (EnrolmentStatus.RENEWED, EXPIRY, new.id)
    assert (new.stint.package, new.starts_on, new.expires_on) == ("CT1", RENEWAL, date(2016, 12, 31))
    place.at(RENEWAL + 2 * DAY, 10)
    assert (await place.run(WELCOME)).succeeded == 1
    assert (await place.run(WELCOME)).succeeded == 0
    await place.deliver()
    first, second, welcome = place.texts()
    assert first == second
    assert "CT1" in first
    assert "HUY GH gui 999 truoc 24h ngay 31/12/2015" in first
    assert "70.000d/chu ky" in welcome
    assert [each.kind for each in await place.evidence(old)] == [EvidenceKind.NOTICE, EvidenceKind.NOTICE]
    assert all(each.handed_over_at is not None for each in await place.evidence(old))


async def test_each_run_does_nothing_the_second_time(place: Place) -> None:
    """P-NOTICE, P-FORECAST: exactly once."""
    made(await place.enrol())
    place.at(date(2015, 12, 20))
    assert (await place.run(NOTIFY)).succeeded == 1
    assert (await place.run(NOTIFY)).succeeded == 0
    await place.notified()
    place.at(RENEWAL)
    assert (await place.run(RENEW)).succeeded == 1
    assert (await place.run(RENEW)).done == 0
    assert len(await place.enrolments()) == 2


async def test_a_notice_that_was_not_handed_over_is_written_again_the_next_day(place: Place) -> None:
    """P-NOTICE: it leaves between nine and eight, or never."""
    made(await place.enrol())
    place.at(date(2015, 12, 20), 19, 50)
    place.gateway.down = True
    await place.run(NOTIFY)
    await place.service.deliver_messages()
    place.gateway.down = False
    place.at(date(2015, 12, 20), 20, 1)
    await place.deliver()
    assert place.texts() == []
    assert await place.run(NOTIFY) == await place.run(NOTIFY)
    place.at(date(2015, 12, 21), 8, 30)
    assert (await place.run(NOTIFY)).succeeded == 1
    await place.service.deliver_messages()
    assert place.texts() == []
    place.at(date(2015, 12, 21), 9)
    await place.deliver()
    assert len(place.texts()) == 1


async def test_who_could_not_be_told_is_not_renewed_but_listed(place: Place) -> None:
    """P-NOTICE."""
    made(await place.enrol())
    place.gateway.refusing.add(MSISDN)
    await place.notified()
    place.at(RENEWAL)
    tally = await place.run(RENEW)
    assert (tally.succeeded, dict(tally.refusals)) == (0, {Rule.P_NOTICE: 1})
    (listed,) = await place.lookups.not_renewed("KHCN", RENEWAL, 10)
    assert (listed.status, listed.reason) == (EnrolmentStatus.EXPIRED, Rule.P_NOTICE)


async def test_an_opting_out_by_the_app_needs_no_y(place: Place) -> None:
    """P-OPTOUT: the signed-in request is the evidence; the old package runs to its end."""
    made(await place.enrol())
    out = made(await place.stop(StopKind.OPT_OUT, key="one"))
    assert (out.status, out.ends_on) == (EnrolmentStatus.OPTED_OUT, EXPIRY)
    assert (await place.stop(StopKind.OPT_OUT, key="one")).replayed
    assert refused(await place.stop(StopKind.OPT_OUT)) == [Rule.P_OPTOUT]
    await place.notified()
    place.at(RENEWAL)
    assert (await place.run(RENEW)).done == 0
    (shown,) = await place.evidence(out)
    assert (shown.kind, shown.said) == (EvidenceKind.OPT_OUT_CONFIRMED, "app (app)")


async def test_opting_out_over_sms_needs_its_y_within_ten_minutes(place: Place) -> None:
    """P-OPTOUT, P-Y: after midnight too, for the renewal waits."""
    made(await place.enrol())
    await place.notified()
    place.at(EXPIRY, 23, 55)
    assert (await place.sms("huy gh")).startswith("Soan Y gui 999 de xac nhan huy gia han")
    place.at(RENEWAL, 0, 1)
    assert (await place.run(RENEW)).done == 0
    place.at(RENEWAL, 0, 4)
    assert "31/12/2015" in await place.sms("Y")
    assert (await place.run(RENEW)).done == 0
    assert (await place.newest()).status is EnrolmentStatus.OPTED_OUT


async def test_without_y_the_request_lapses_and_one_is_told(place: Place) -> None:
    """P-OPTOUT."""
    made(await place.enrol())
    await place.notified()
    place.at(EXPIRY, 23, 55)
    await place.sms("HUY GH")
    place.at(RENEWAL, 0, 5)
    assert await place.service.promotions.lapse_requests() == 1
    assert await place.service.promotions.lapse_requests() == 0
    assert "Khong co yeu cau nao" in await place.sms("Y")
    assert (await place.run(RENEW)).succeeded == 1
    await place.deliver()
    assert any("chua duoc xac nhan" in text for text in place.texts())


async def test_too_late_is_answered_with_how_to_end_the_package(place: Place) -> None:
    """P-OPTOUT: before the renewal is made, and after it."""
    made(await place.enrol())
    await place.notified()
    place.at(RENEWAL, 0, 0)
    assert "HUY KM gui 999" in await place.sms("HUY GH")
    assert refused(await place.stop(StopKind.OPT_OUT)) == [Rule.P_OPTOUT]
    assert (await place.run(RENEW)).succeeded == 1
    place.at(RENEWAL + 3 * DAY)
    answer = await place.sms("HUY GH")
    assert "het ngay 31/12/2015" in answer
    assert "HUY KM gui 999" in answer


async def test_a_bar_postpones_the_renewal_and_nothing_is_paid_meanwhile(place: Place) -> None:
    """P-BARRED, P-BRIDGE."""
    made(await place.enrol())
    await place.notified()
    await place.told(status=LineStatus.BARRED_ONE_WAY)
    place.at(RENEWAL)
    assert dict((await place.run(RENEW)).refusals) == {Rule.P_BARRED: 1}
    await place.told(status=LineStatus.ACTIVE)
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    assert (await place.run(RENEW)).succeeded == 1
    old, new = await place.enrolments()
    assert (old.ends_on, new.starts_on, new.expires_on) == (EXPIRY, date(2016, 2, 1), date(2016, 12, 31))
    assert [line.amount for line in await place.charges(date(2015, 12, 1))] == [100_000]
    assert await place.charges(RENEWAL) == []


async def test_nobody_is_in_two_programmes(place: Place) -> None:
    """P-BEST, P-WHO."""
    made(await place.enrol(key="one"))
    assert (await place.enrol(key="one")).replayed
    assert refused(await place.enrol("KN3")) == [Rule.P_BEST]
    assert set(refused(await place.enrol("DN45", "KHDN"))) == {Rule.P_WHO, Rule.P_BEST}
    await place.on_record("84907654321", operator=Operator.VIETTEL, billing=Billing.PREPAID)
    assert set(refused(await place.enrol(msisdn="84907654321"))) == {Rule.P_WHO}


async def test_what_cannot_be_meant_is_refused_with_its_field(place: Place) -> None:
    """G-INPUT."""
    found = await place.enrol("KN9", "KHCN", "12")
    assert {(each.rule, each.field) for each in found.refusals} == {
        (Rule.G_INPUT, "package"),
        (Rule.G_INPUT, "msisdn"),
    }
    assert [each.field for each in (await place.enrol(promotion="NONE")).refusals] == ["promotion"]
    backwards = await place.enrol(since=EXPIRY, until=date(2015, 12, 30))
    assert [each.field for each in backwards.refusals] == ["expiresOn"]


async def test_what_is_written_wrongly_is_answered_with_how_it_is_written(place: Place) -> None:
    """P-OPTOUT: and the same message again changes nothing."""
    assert "HUY GH" in await place.sms("HUY G")
    assert "NCKM" in await place.sms("NCKM")
    assert "Cu phap khong dung" in await place.sms("xin chao")
    first = await place.sms("KT KN", key="an id")
    assert "khong thuoc doi tuong" in first
    assert await place.sms("KT KN", key="an id") == ""


async def test_a_larger_gift_takes_the_place_of_a_smaller_where_the_rules_allow_it(place: Place) -> None:
    """P-BEST."""
    made(await place.enrol())
    assert refused(await place.enrol("CT2", until=date(2016, 12, 31))) == [Rule.P_BEST]
