"""Renewal day by the rules alone: who, into what, when, and who is not (P-WHO, P-MAP, P-WHEN, P-BARRED, P-NOTICE)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.months import DAY
from domain.promotions.eligibility import best_refusal, rejoining_refusal, who_refusals
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.notices import renewal_keys
from domain.promotions.renewal import Heard, Renewed, renewed
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber
from tests.builders.promotions import (
    ENROLLED,
    EXPIRY,
    RENEWAL,
    a_line,
    an_enterprise,
    at,
    held,
    new_id,
    the_round,
    the_terms,
)

BOTH = Heard(first=True, second=True)


def renewing(enrolment: Enrolment, line: Subscriber | None, heard: Heard = BOTH) -> Renewed:
    round_ = the_terms().rounds[enrolment.key]
    return renewed(enrolment, line, heard, round_, the_terms(), at(RENEWAL), new_id)


def package_of(done: Renewed) -> str:
    assert done.begun is not None
    return done.begun.stint.package


@pytest.mark.parametrize(
    ("package", "into"),
    [("DN45", "DN45"), ("DN80", "DN45"), ("DN145", "DN145"), ("DN180", "DN145"), ("GM9001", "GM9000")],
)
def test_an_enterprise_package_is_renewed_into_what_the_map_says(package: str, into: str) -> None:
    """P-MAP."""
    assert package_of(renewing(held(package, "KHDN"), an_enterprise())) == into


@pytest.mark.parametrize(
    ("package", "province", "into"),
    [("KN1", "Hà Nội", "BCT1"), ("KN3", "TP HCM", "V1T2"), ("GM2", "Huế", "V2T3"), ("KN2", "Quảng Ninh", "CT1")],
)
def test_an_individual_package_follows_the_region_of_the_billing_address(
    package: str, province: str, into: str
) -> None:
    """P-MAP, P-REGION."""
    assert package_of(renewing(held(package), a_line(province=province))) == into


def test_a_province_merged_in_2025_is_told_apart_by_its_old_name() -> None:
    """P-REGION."""
    assert package_of(renewing(held("KN1"), a_line(province="TP HCM (Bình Dương)"))) == "V2T1"


def test_an_unknown_province_is_a_refusal_that_names_it() -> None:
    """P-REGION."""
    done = renewing(held("KN1"), a_line(province="Atlantis"))
    assert done.begun is None
    assert [(each.rule, each.field, each.actual) for each in done.refusals] == [(Rule.P_REGION, "province", "Atlantis")]
    assert done.after.status is EnrolmentStatus.EXPIRED


@pytest.mark.parametrize(
    ("cycle_day", "begins", "ends"),
    [
        (1, date(2016, 1, 1), date(2016, 12, 31)),
        (11, date(2016, 1, 11), date(2017, 1, 10)),
        (21, date(2016, 1, 21), date(2017, 1, 20)),
    ],
)
def test_a_renewal_begins_with_the_cycle_after_the_expiry(cycle_day: int, begins: date, ends: date) -> None:
    """P-WHEN."""
    done = renewing(held("KN1", cycle_day=cycle_day), a_line(billing_cycle_day=cycle_day))
    assert done.begun is not None
    assert (done.begun.starts_on, done.begun.expires_on) == (begins, ends)
    assert (done.after.status, done.after.ends_on) == (EnrolmentStatus.RENEWED, begins - DAY)


def test_one_who_was_not_told_twice_is_not_renewed_by_silence() -> None:
    """P-NOTICE."""
    for heard in (Heard(first=False, second=True), Heard(first=True, second=False), Heard(first=False, second=False)):
        done = renewing(held("KN1"), a_line(), heard)
        assert (done.begun, done.after.status, done.after.reason) == (None, EnrolmentStatus.EXPIRED, Rule.P_NOTICE)


@pytest.mark.parametrize("bar", [LineStatus.BARRED_ONE_WAY, LineStatus.BARRED_BOTH_WAYS])
def test_one_barred_on_its_day_is_renewed_at_the_first_cycle_start_after_the_bar(bar: LineStatus) -> None:
    """P-BARRED: and the end date does not move."""
    waiting = renewing(held("KN1"), a_line(status=bar))
    assert waiting.begun is None
    assert (waiting.after.status, waiting.after.postponed_to) == (EnrolmentStatus.ACTIVE, date(2016, 2, 1))
    keys = list(renewal_keys(the_terms(), date(2016, 2, 1)))
    assert (the_round().key, date(2016, 2, 1)) in [(key.round.key, key.postponed_to) for key in keys]
    done = renewing(waiting.after, a_line())
    assert done.begun is not None
    assert (done.begun.starts_on, done.begun.expires_on) == (date(2016, 2, 1), date(2016, 12, 31))
    assert done.after.ends_on == EXPIRY


def test_one_barred_until_the_end_of_what_would_have_been_renewed_expires() -> None:
    """P-BARRED."""
    last = held("KN1", postponed_to=date(2016, 12, 1))
    done = renewing(last, a_line(status=LineStatus.BARRED_BOTH_WAYS))
    assert (done.after.status, done.after.reason) == (EnrolmentStatus.EXPIRED, Rule.P_BARRED)


@pytest.mark.parametrize("line", [None, a_line(billing=Billing.PREPAID), a_line(status=LineStatus.TERMINATED)])
def test_a_line_that_is_no_longer_the_one_enrolled_is_not_renewed(line: Subscriber | None) -> None:
    """P-END."""
    assert renewing(held("KN1"), line).after.status is EnrolmentStatus.ENDED


def test_every_condition_that_fails_is_told() -> None:
    """P-WHO, G-EXPLAIN."""
    programme = the_round("KHDN").programme
    line = a_line(operator=Operator.OTHER, billing=Billing.PREPAID, kind="TRIAL", status=LineStatus.TERMINATED)
    found = list(who_refusals(line, programme))
    assert len(found) == 5
    assert {each.rule for each in found} == {Rule.P_WHO}
    assert all(each.citation and each.citation.circular for each in found)


@pytest.mark.parametrize("kind", ["OFFICIAL", "OPERATIONAL", "RENTED", "TRIAL", "INTERNAL"])
def test_lines_that_are_no_customers_are_in_no_programme(kind: str) -> None:
    """P-WHO."""
    assert len(list(who_refusals(an_enterprise(kind=kind), the_round("KHDN").programme))) == 1
    assert list(who_refusals(an_enterprise(kind="CUSTOMER"), the_round("KHDN").programme)) == []


def test_who_is_in_one_programme_joins_no_other_but_for_a_larger_gift_where_it_may() -> None:
    """P-BEST."""
    terms, small = the_terms(), held("DN45", "KHDN", expires_on=date(2016, 5, 31))
    programme = terms.version("KHDN", small.stint.version).value
    assert programme is not None
    larger = programme.package("GM9000")
    assert larger is not None
    day = date(2016, 1, 15)
    refusal = best_refusal([small], terms, larger, joins_others=False, day=day)
    assert refusal is not None
    assert (refusal.rule, refusal.clears_on) == (Rule.P_BEST, date(2016, 6, 1))
    assert best_refusal([small], terms, larger, joins_others=True, day=day) is None
    assert best_refusal([small], terms, replace(larger, worth=150_000), joins_others=True, day=day) is not None


def test_one_who_cancelled_cannot_rejoin() -> None:
    """P-CANCEL."""
    cancelled = held("KN1").ended(EnrolmentStatus.CANCELLED, at(ENROLLED), ENROLLED)
    refusal = rejoining_refusal([cancelled], the_round().programme)
    assert refusal is not None
    assert refusal.rule is Rule.P_CANCEL
    assert rejoining_refusal([held("KN1")], the_round().programme) is None
