"""Renewal: on its day silence is consent, where everything that was promised before it was done (P-WHEN, P-NOTICE)."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.catalogue.programme import PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms, Round
from domain.months import DAY
from domain.promotions.cycle import cycles_later, next_start
from domain.promotions.eligibility import BARRED, barred_refusal, who_refusals
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Stint
from domain.promotions.sources import refused
from domain.refusal import Refusal, Rule
from domain.subscribers.subscriber import Billing, LineStatus, Subscriber
from domain.values import dataclass


class Forecast(StrEnum):
    """What a renewal day brings somebody (P-FORECAST)."""

    RENEWED = "RENEWED"
    OPTED_OUT = "OPTED_OUT"
    NOT_TOLD = "NOT_TOLD"
    BARRED = "BARRED"
    NO_REGION = "NO_REGION"
    NOT_ELIGIBLE = "NOT_ELIGIBLE"


@dataclass(frozen=True, slots=True)
class Heard:
    """Which of the two notices were handed over."""

    first: bool
    second: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a renewal comes to: the package where it is one, and every rule that keeps it from being."""

    forecast: Forecast
    package: PromotionPackage | None
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Renewed:
    """What became of an enrolment on its renewal day: as it then is, and the one that takes its place."""

    after: Enrolment
    begun: Enrolment | None
    refusals: tuple[Refusal, ...] = ()


def outlook_of(
    held: str, subscriber: Subscriber | None, heard: Heard, round_: Round, on: date, terms: PromotionTerms
) -> Outlook:
    """Tell what the renewal of a package held comes to on a day; no subscriber where the number is another's now."""
    programme = round_.programme
    if subscriber is None or subscriber.billing is not Billing.POSTPAID or subscriber.status is LineStatus.TERMINATED:
        return Outlook(Forecast.NOT_ELIGIBLE, None, (refused(Rule.P_END, "line_ended"),))
    region = terms.region_of(subscriber.province, on) if programme.by_region else None
    package = programme.renewed_into(held, region)
    reasons = [(Forecast.NOT_ELIGIBLE, each) for each in who_refusals(subscriber, programme)]
    if (barred := barred_refusal(subscriber)) is not None:
        reasons.append((Forecast.BARRED, barred))
    if not (heard.first and heard.second):
        reasons.append((Forecast.NOT_TOLD, refused(Rule.P_NOTICE, "not_told")))
    if package is None:
        reasons.append((Forecast.NO_REGION, unmapped_refusal(held, subscriber.province, round_)))
    if not reasons:
        return Outlook(Forecast.RENEWED, package)
    return Outlook(reasons[0][0], package, tuple(refusal for _, refusal in reasons))


def unmapped_refusal(held: str, province: str | None, round_: Round) -> Refusal:
    """Refuse where nothing says what a package becomes: an unknown province, or a package not of the map (P-MAP)."""
    if round_.programme.replacement(held) is None:
        return refused(Rule.P_MAP, "not_mapped", "package", actual=held, parameters={"package": held})
    return refused(
        Rule.P_REGION, "unknown_province", "province", actual=province, parameters={"value": province or "-"}
    )


def renewed(
    enrolment: Enrolment,
    subscriber: Subscriber | None,
    heard: Heard,
    round_: Round,
    terms: PromotionTerms,
    now: datetime,
    new_id: Callable[[], UUID],
) -> Renewed:
    """Renew an enrolment on its day, or say every reason why not and what becomes of it instead."""
    on = enrolment.renews_on(round_) or round_.renews_on
    last = enrolment.last_day(round_)
    outlook = outlook_of(enrolment.stint.package, subscriber, heard, round_, on, terms)
    later = next_start(on, enrolment.cycle_day)
    if _waits(enrolment, outlook) and later <= new_expiry(round_):
        return Renewed(enrolment.postponed(later), None, outlook.refusals)
    if subscriber is None or outlook.package is None or outlook.refusals:
        ends = any(refusal.rule is Rule.P_END for refusal in outlook.refusals)
        status = EnrolmentStatus.ENDED if ends else EnrolmentStatus.EXPIRED
        reason = outlook.refusals[0].rule
        return Renewed(enrolment.ended(status, now, last, reason), None, outlook.refusals)
    begun = _begun(enrolment, subscriber, outlook.package, round_, on, now, new_id)
    return Renewed(enrolment.ended(EnrolmentStatus.RENEWED, now, last, into=begun.id), begun)


def _waits(enrolment: Enrolment, outlook: Outlook) -> bool:
    """Tell whether it waits for a later cycle start: barred now, or on its day and not told twice since (P-BARRED)."""
    untold = outlook.forecast is Forecast.NOT_TOLD and outlook.package is not None
    return outlook.forecast is Forecast.BARRED or (untold and enrolment.postponed_to is not None)


def new_expiry(round_: Round) -> date:
    """Tell the last day of what is renewed: it counts from the programme's day, and never moves (P-BARRED)."""
    return cycles_later(round_.renews_on, round_.programme.duration_cycles) - DAY


def is_barred(subscriber: Subscriber) -> bool:
    """Tell whether a line is barred one way or both."""
    return subscriber.status in BARRED


def _begun(
    old: Enrolment,
    subscriber: Subscriber,
    package: PromotionPackage,
    round_: Round,
    on: date,
    now: datetime,
    new_id: Callable[[], UUID],
) -> Enrolment:
    return Enrolment(
        id=new_id(),
        subscriber_id=old.subscriber_id,
        msisdn=old.msisdn,
        promotion=old.promotion,
        cycle_day=old.cycle_day,
        starts_on=on,
        expires_on=new_expiry(round_),
        stints=(Stint(package.code, round_.version.sequence, on),),
        enrolled_at=now,
        billed_until=on,
        data_package=subscriber.data_package,
        previous_id=old.id,
        requested_by=old.requested_by,
    )
