"""What subscribers ask: to stop, to confirm, for a dearer package, and what is left (P-OPTOUT, P-CANCEL, P-UPGRADE)."""

from datetime import date, timedelta
from typing import Any

from domain.catalogue.regions import Region
from domain.months import DAY
from domain.promotions.benefits import (
    left_of,
)
from domain.promotions.changing import move_of, upgrade_of
from domain.promotions.cycle import cycle_of
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Stint
from domain.promotions.stopping import (
    StopKind,
    StopRequest,
    asked_to_stop,
    confirmation,
    newest_open,
    stop_refusal,
)
from domain.refusal import Refusal, Rule
from tests.builders.promotions import ENROLLED, EXPIRY, RENEWAL, at, held, new_id, the_round, the_terms

LAST_MINUTE = at(EXPIRY, 23, 59)
JANUARY = date(2016, 1, 10)


def asked(kind: StopKind, enrolment: Enrolment, now: object = LAST_MINUTE) -> StopRequest:
    made = asked_to_stop(kind, enrolment, the_round(), new_id(), 10, now)  # type: ignore[arg-type]
    assert isinstance(made, StopRequest)
    return made


def running(package: str = "CT1", since: date = RENEWAL, **told: Any) -> Enrolment:  # noqa: ANN401
    return held(package, since=since, expires_on=date(2016, 12, 31), **told)


def rules(refusals: object) -> list[Rule]:
    assert isinstance(refusals, tuple)
    assert not isinstance(refusals, Stint)
    return [each.rule for each in refusals]


def test_what_is_asked_in_the_last_minute_may_be_confirmed_after_midnight() -> None:
    """P-OPTOUT: until 24:00 of the day before, then `Y` within ten minutes."""
    enrolment = held()
    request = asked(StopKind.OPT_OUT, enrolment)
    out = confirmation(request, enrolment, the_round(), at(RENEWAL, 0, 8))
    assert isinstance(out, Enrolment)
    assert (out.status, out.ends_on) == (EnrolmentStatus.OPTED_OUT, EXPIRY)


def test_it_is_too_late_from_midnight_on_and_one_is_told_how_to_cancel() -> None:
    """P-OPTOUT."""
    refusal = stop_refusal(StopKind.OPT_OUT, held(), the_round(), at(RENEWAL, 0))
    assert refusal is not None
    assert (refusal.rule, refusal.says.key) == (Rule.P_OPTOUT, "refusal.promo_too_late")


def test_without_its_y_a_request_lapses() -> None:
    """P-OPTOUT, P-Y."""
    request = asked(StopKind.OPT_OUT, held())
    assert newest_open([request], request.until - timedelta(seconds=1)) is request
    assert newest_open([request], request.until) is None


def test_y_answers_the_newest_open_request() -> None:
    """P-Y."""
    enrolment = held()
    first, second = asked(StopKind.OPT_OUT, enrolment), asked(StopKind.CANCEL, enrolment)
    assert newest_open([second, first], LAST_MINUTE) is second
    assert newest_open([second.confirmed(LAST_MINUTE), first], LAST_MINUTE) is first


def test_a_cancellation_ends_the_package_on_that_day() -> None:
    """P-CANCEL."""
    enrolment = running()
    done = confirmation(asked(StopKind.CANCEL, enrolment, at(JANUARY)), enrolment, None, at(JANUARY))
    assert isinstance(done, Enrolment)
    assert (done.status, done.ends_on) == (EnrolmentStatus.CANCELLED, JANUARY)
    assert left_of(done, cycle_of(JANUARY, 1), the_terms(), [], JANUARY) == ()
    again = stop_refusal(StopKind.CANCEL, done, None, at(JANUARY))
    assert isinstance(again, Refusal)


def test_who_opted_out_in_the_bridge_keeps_the_old_package_to_that_day() -> None:
    """P-BRIDGE, P-OPTOUT."""
    enrolment, round_ = held(cycle_day=21), the_round(cycle_day=21)
    request = asked_to_stop(StopKind.OPT_OUT, enrolment, round_, new_id(), 10, at(JANUARY))
    assert isinstance(request, StopRequest)
    out = confirmation(request, enrolment, round_, at(JANUARY))
    assert isinstance(out, Enrolment)
    assert out.ends_on == JANUARY


def test_an_upgrade_is_to_a_dearer_package_of_the_same_region_once_a_cycle() -> None:
    """P-UPGRADE: the fourth package of a region is reached by upgrade alone."""
    enrolment = running()
    stint = upgrade_of(enrolment, " ct4", the_terms(), JANUARY)
    assert isinstance(stint, Stint)
    assert (stint.package, stint.since) == ("CT4", JANUARY)
    upgraded = enrolment.upgraded(stint, at(JANUARY))
    again = upgrade_of(upgraded, "CT4", the_terms(), JANUARY + DAY)
    assert rules(again) == [Rule.P_UPGRADE, Rule.P_UPGRADE]
    assert [each.clears_on for each in again if isinstance(each, Refusal)] == [None, date(2016, 2, 1)]
    assert rules(upgrade_of(enrolment, "V1T3", the_terms(), JANUARY)) == [Rule.P_UPGRADE]
    assert rules(upgrade_of(enrolment, "nothing", the_terms(), JANUARY)) == [Rule.P_UPGRADE]
    assert rules(upgrade_of(held("KN1"), "CT2", the_terms(), ENROLLED)) == [Rule.P_UPGRADE]
    assert rules(upgrade_of(held("DN45", "KHDN"), "DN145", the_terms(), ENROLLED)) == [Rule.P_UPGRADE]


def test_a_region_is_moved_once_within_the_month_and_not_after_an_upgrade() -> None:
    """P-REGION: the package of the new region takes the old one's place from its first day."""
    enrolment = running()
    stint = move_of(enrolment, Region.SPECIAL, the_terms(), JANUARY)
    assert isinstance(stint, Stint)
    assert (stint.package, stint.since) == ("BCT1", RENEWAL)
    moved = enrolment.moved(stint, at(JANUARY))
    assert rules(move_of(moved, Region.REGION_1, the_terms(), JANUARY)) == [Rule.P_REGION]
    assert rules(move_of(enrolment, Region.REGION_3, the_terms(), JANUARY)) == [Rule.P_REGION]
    assert rules(move_of(enrolment, Region.SPECIAL, the_terms(), date(2016, 2, 1))) == [Rule.P_REGION]
    upgraded = enrolment.upgraded(Stint("CT2", enrolment.stint.version, JANUARY), at(JANUARY))
    (late,) = [each for each in move_of(upgraded, Region.SPECIAL, the_terms(), JANUARY) if isinstance(each, Refusal)]
    assert (late.rule, late.clears_on) == (Rule.P_REGION, None)
    early = running(since=date(2016, 1, 5), cycle_day=11)
    upgraded = early.upgraded(Stint("CT2", early.stint.version, date(2016, 1, 8)), at(date(2016, 1, 8)))
    (soon,) = [each for each in move_of(upgraded, Region.SPECIAL, the_terms(), JANUARY) if isinstance(each, Refusal)]
    assert soon.clears_on == date(2016, 1, 11)
    assert rules(move_of(held("KN1"), Region.SPECIAL, the_terms(), ENROLLED)) == [Rule.P_REGION]
