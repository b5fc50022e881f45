"""Who may be in a programme (P-WHO), with no other beside it (P-BEST), and never again after cancelling (P-CANCEL)."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.catalogue.programme import Programme, PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms
from domain.messages.written import written_amount, written_date
from domain.months import DAY
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.sources import refused
from domain.refusal import FigureUnit, Refusal, Rule
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber

BARRED = (LineStatus.BARRED_ONE_WAY, LineStatus.BARRED_BOTH_WAYS)


def who_refusals(subscriber: Subscriber, programme: Programme) -> Iterator[Refusal]:
    """Keep P-WHO, with every condition that fails."""
    if subscriber.operator is not Operator.MOBIFONE:
        yield refused(Rule.P_WHO, "other_operator", actual=subscriber.operator)
    if subscriber.billing is not Billing.POSTPAID:
        yield refused(Rule.P_WHO, "not_postpaid", actual=subscriber.billing)
    if subscriber.segment.value != programme.audience.value:
        audience = programme.audience.value
        yield refused(Rule.P_WHO, "other_audience", actual=subscriber.segment, limit=audience)
    if subscriber.status is LineStatus.TERMINATED:
        yield refused(Rule.P_WHO, "terminated", actual=subscriber.status)
    if subscriber.kind is not None and subscriber.kind in programme.excluded_kinds:
        yield refused(Rule.P_WHO, "excluded_kind", actual=subscriber.kind, parameters={"kind": subscriber.kind})


def line_ends(before: Subscriber, after: Subscriber) -> bool:
    """Tell whether what the operator says ends promotions: prepaid, terminated, or another's from now on (P-END)."""
    if before.billing is not Billing.POSTPAID or before.status is LineStatus.TERMINATED:
        return False  # it had ended before
    changed = before.id != after.id or before.operator is not after.operator
    return changed or after.billing is not Billing.POSTPAID or after.status is LineStatus.TERMINATED


def barred_refusal(subscriber: Subscriber) -> Refusal | None:
    """Refuse what a barred line may not begin; when the bar is lifted nobody knows (P-WHO, P-BARRED)."""
    if subscriber.status not in BARRED:
        return None
    return refused(Rule.P_BARRED, "barred", actual=subscriber.status)


def best_refusal(
    held: Iterable[Enrolment], terms: PromotionTerms, wanted: PromotionPackage, *, joins_others: bool, day: date
) -> Refusal | None:
    """Keep P-BEST: no other programme, but where another's own rules allow it the larger gift; the day it clears."""
    for each in held:
        round_ = terms.rounds.get(each.key)
        if not each.occupies(day, round_):
            continue
        worth = terms.version(each.promotion, each.stint.version).package(each.stint.package).worth
        if joins_others and wanted.worth > worth:
            continue
        last = each.last_day(round_)
        clears = None if each.status is EnrolmentStatus.ACTIVE and round_ is not None else max(last, day) + DAY
        figures = {"actual": str(wanted.worth), "limit": str(worth), "unit": FigureUnit.VND} if joins_others else {}
        told = {"package": each.stint.package, "until": written_date(last), "worth": written_amount(worth)}
        return refused(Rule.P_BEST, "in_another", clears_on=clears, parameters=told, **figures)
    return None


def rejoining_refusal(past: Iterable[Enrolment], programme: Programme) -> Refusal | None:
    """Refuse one who cancelled: it cannot rejoin (P-CANCEL)."""
    if programme.rejoins_after_cancel:
        return None
    for each in past:
        if each.promotion == programme.code and each.status is EnrolmentStatus.CANCELLED:
            return refused(Rule.P_CANCEL, "cancelled_before", actual=each.status)
    return None
