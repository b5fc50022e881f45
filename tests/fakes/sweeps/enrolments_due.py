"""Whom a day of promotions concerns, in memory."""

from collections.abc import Iterator
from datetime import datetime

from domain.ports.sweeps.promotions import (
    PromotionDue,
)
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Told
from domain.promotions.notices import DueKey, welcome_days
from domain.promotions.renewal import Heard
from domain.promotions.stopping import RequestStatus
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.sweep import SweepKind
from tests.fakes.records import Records


def waiting(records: Records, due: PromotionDue) -> Iterator[tuple[Enrolment, DueKey | None]]:
    """List whom a run concerns and has not done, by key."""
    for each in sorted(records.enrolments.values(), key=lambda each: each.ref):
        found, key = _waits(records, each, due)
        if found:
            yield each, key


def _waits(records: Records, each: Enrolment, due: PromotionDue) -> tuple[bool, DueKey | None]:
    on, kind = due.day.on, due.day.kind
    if kind is SweepKind.PROMOTION_CLOSE:
        over = each.ends_on is not None and each.ends_on < each.billed_until
        return each.cycle_day == on.day and each.billed_until < on and not over, None
    if kind is SweepKind.PROMOTION_WELCOME:
        first, last = welcome_days(on)
        begun = each.previous_id is not None and first <= each.starts_on <= last
        return begun and each.status is EnrolmentStatus.ACTIVE and each.welcomed_at is None, None
    key = next((key for key in due.keys if is_of(each, key)), None)
    if key is None or each.status is not EnrolmentStatus.ACTIVE:
        return False, None
    if kind is SweepKind.PROMOTION_RENEW:
        return not _asks(records, each, due.now), key
    told = each.first_notice if key.ordinal == 1 else each.second_notice
    return told is None or (told.on < on and not _handed_over(records, told)), key


def is_of(each: Enrolment, key: DueKey) -> bool:
    return each.key == key.round.key and each.postponed_to == key.postponed_to


def _asks(records: Records, each: Enrolment, now: datetime) -> bool:
    asked = (request for request in records.stop_requests.values() if request.enrolment_id == each.id)
    return any(request.status is RequestStatus.OPEN and now < request.until for request in asked)


def heard_by(records: Records, each: Enrolment) -> Heard:
    return Heard(first=_handed_over(records, each.first_notice), second=_handed_over(records, each.second_notice))


def _handed_over(records: Records, told: Told | None) -> bool:
    kept = records.messages.get(told.message_id) if told is not None else None
    return kept is not None and kept.message.sent_at is not None


def line_of(records: Records, each: Enrolment) -> Subscriber | None:
    present = records.present.get(each.msisdn) == each.subscriber_id
    return records.subscribers[each.subscriber_id] if present else None


def subscribed(records: Records, each: Enrolment) -> bool:
    return any(
        held.subscriber_id == each.subscriber_id and line.cycle.start == each.billed_until and line.subscription > 0
        for held, line in records.charges.values()
    )


def alike(line: Subscriber | None) -> tuple[object, ...] | None:
    if line is None:
        return None
    return (line.operator, line.billing, line.segment, line.status, line.province, line.kind, line.data_package)
