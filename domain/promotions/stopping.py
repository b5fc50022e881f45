"""Stopping: opting out before the renewal, cancelling after it; by SMS each waits for its `Y` (P-OPTOUT, P-CANCEL)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.promotion_terms import PromotionTerms, Round
from domain.messages.written import written_date
from domain.months import DAY, instant_of, local_day
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.sources import refused
from domain.refusal import Refusal, Rule
from domain.values import dataclass


class StopKind(StrEnum):
    """What is asked to stop: the coming renewal, or the package itself."""

    OPT_OUT = "OPT_OUT"
    CANCEL = "CANCEL"


class RequestStatus(StrEnum):
    """Where a request stands; without its `Y` it lapses."""

    OPEN = "OPEN"
    CONFIRMED = "CONFIRMED"
    LAPSED = "LAPSED"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopRequest:
    """A request over SMS, open until its `Y` or its time is over; a renewal waits for it that long (P-OPTOUT)."""

    id: UUID
    kind: StopKind
    enrolment_id: UUID
    subscriber_id: UUID
    msisdn: str
    asked_at: datetime
    until: datetime
    status: RequestStatus = RequestStatus.OPEN
    answered_at: datetime | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its subscriber."""
        return Ref(bucket_of(self.msisdn), self.id)

    def is_open(self, now: datetime) -> bool:
        """Tell whether a `Y` still confirms it."""
        return self.status is RequestStatus.OPEN and now < self.until

    def confirmed(self, now: datetime) -> Self:
        """Take its `Y`."""
        return replace(self, status=RequestStatus.CONFIRMED, answered_at=now)

    def lapsed(self) -> Self:
        """Give it up, as of the end of its time."""
        return replace(self, status=RequestStatus.LAPSED, answered_at=self.until)


def asked_to_stop(
    kind: StopKind, enrolment: Enrolment, round_: Round | None, request_id: UUID, minutes: int, now: datetime
) -> StopRequest | Refusal:
    """Open a request that its `Y` confirms, or say why it cannot be."""
    refusal = stop_refusal(kind, enrolment, round_, now)
    if refusal is not None:
        return refusal
    return StopRequest(
        id=request_id,
        kind=kind,
        enrolment_id=enrolment.id,
        subscriber_id=enrolment.subscriber_id,
        msisdn=enrolment.msisdn,
        asked_at=now,
        until=now + timedelta(minutes=minutes),
    )


def stop_refusal(kind: StopKind, enrolment: Enrolment, round_: Round | None, now: datetime) -> Refusal | None:
    """Refuse to stop what is stopped, is over, or is too late to be stopped this way."""
    if kind is StopKind.CANCEL:
        return _cancel_refusal(enrolment, round_, local_day(now))
    if enrolment.status is EnrolmentStatus.OPTED_OUT:
        told = {"ends_on": written_date(enrolment.last_day(round_))}
        return refused(Rule.P_OPTOUT, "opted_out_before", actual=enrolment.status, parameters=told)
    until = opt_out_until(enrolment, round_)
    if until is not None and now < until:
        return None
    if until is None and (enrolment.previous_id is None or not enrolment.status.runs):
        return refused(Rule.P_OPTOUT, "nothing_renews", actual=enrolment.status)
    renewed_on = local_day(until) if until is not None else enrolment.starts_on
    return refused(Rule.P_OPTOUT, "too_late", parameters={"until": written_date(renewed_on - DAY)})


def opt_out_until(enrolment: Enrolment, round_: Round | None) -> datetime | None:
    """Tell the instant from which it is too late to opt out: the beginning of the renewal day (P-OPTOUT)."""
    renews_on = enrolment.renews_on(round_)
    return instant_of(renews_on) if renews_on is not None else None


def stopped(kind: StopKind, enrolment: Enrolment, round_: Round | None, now: datetime) -> Enrolment:
    """Stop what was asked for: the renewal, or the package with what is left of its benefits."""
    today = local_day(now)
    if kind is StopKind.OPT_OUT:
        # What was asked before midnight and confirmed after it still ends the day before the renewal; one that was
        # barred on that day has waited without a package since (P-BARRED).
        return enrolment.opted_out(now, min(today, enrolment.last_day(round_)))
    return enrolment.ended(EnrolmentStatus.CANCELLED, now, min(today, enrolment.last_day(round_)))


def newest_open(requests: Iterable[StopRequest], now: datetime) -> StopRequest | None:
    """Find the request that a `Y` answers: the newest that is open (P-Y)."""
    opened = (each for each in requests if each.is_open(now))
    return max(opened, key=lambda each: (each.asked_at, each.id), default=None)


def confirmation(
    request: StopRequest, enrolment: Enrolment, round_: Round | None, now: datetime
) -> Enrolment | Refusal:
    """Do what a `Y` confirms; one that was asked in time is confirmed in time, after midnight too (P-OPTOUT)."""
    asked_at = request.asked_at if request.kind is StopKind.OPT_OUT else now
    refusal = stop_refusal(request.kind, enrolment, round_, asked_at)
    return refusal if refusal is not None else stopped(request.kind, enrolment, round_, now)


def nothing_to_confirm() -> Refusal:
    """Refuse a `Y` with nothing open (P-Y)."""
    return refused(Rule.P_Y, "nothing_to_confirm")


def in_no_programme() -> Refusal:
    """Refuse what only somebody in a programme can ask."""
    return refused(Rule.P_WHO, "in_no_programme")


def present_hold(enrolments: Iterable[Enrolment], terms: PromotionTerms, day: date) -> Enrolment | None:
    """Find the enrolment by which a subscriber is in a programme on a day; the newest, where one has just ended."""
    found = (each for each in enrolments if each.occupies(day, terms.rounds.get(each.key)))
    return max(found, key=lambda each: (each.starts_on, each.id), default=None)


def _cancel_refusal(enrolment: Enrolment, round_: Round | None, today: date) -> Refusal | None:
    if enrolment.status is EnrolmentStatus.CANCELLED:
        return refused(Rule.P_CANCEL, "cancelled_before", actual=enrolment.status)
    if not enrolment.occupies(today, round_):
        return refused(Rule.P_CANCEL, "over", actual=enrolment.status)
    return None
