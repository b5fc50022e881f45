"""What the operator tells of a subscriber, and what that makes of what is on record (K-KNOWN, G-INPUT)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.money import VND
from domain.months import local_day
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.observed_at import observed_too_late
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment, Subscriber
from domain.values import dataclass

LARGEST_USAGE = 10**12
LONGEST_PROVINCE = 100

_KIND = re.compile(r"[A-Z][A-Z_]{0,29}")
"""What the operator calls a kind of line: a word in capitals."""
BILLING_CYCLE_DAYS = (1, 11, 21)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriberReport:
    """What the operator says; None is not said. `observed_at` is when the operator knew it."""

    msisdn: str
    observed_at: datetime | None = None
    operator: Operator | None = None
    billing: Billing | None = None
    segment: Segment | None = None
    status: LineStatus | None = None
    activated_on: date | None = None
    province: str | None = None
    billing_cycle_day: int | None = None
    basic_usage_30_days: VND | None = None
    basic_usage_as_of: date | None = None
    flagged_for_abuse: bool | None = None
    valid_until: date | None = None
    average_monthly_top_up: VND | None = None
    other_advance_debt: VND | None = None
    kind: str | None = None
    data_package: DataPackage | None = None

    def said(self) -> dict[str, Any]:
        """List what was said of the subscriber itself."""
        named = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: value for name, value in named if value is not None and name not in ("msisdn", "observed_at")}


def after_report(
    known: Subscriber | None, report: SubscriberReport, now: datetime, new_id: Callable[[], UUID]
) -> Subscriber | tuple[Refusal, ...]:
    """Tell a number's subscriber after a report that `input_refusals` let pass; its number is as it is kept.

    What is older than what is on record changes nothing: the subscriber is then the one known. One with another id
    succeeds it. Whether the number may change hands (`changing_hands`) is asked before.
    """
    if known is not None and _is_older(report, known):
        return known
    if known is None or _begins_anew(known, report):
        return _begun(known, report, now, new_id)
    return replace(known, **report.said(), observed_at=report.observed_at or max(now, known.observed_at))


def changing_hands(known: Subscriber | None, report: SubscriberReport) -> str | None:
    """Name the field by which a number would go to another owner, or to another operator; None where it stays."""
    if known is None or _is_older(report, known):
        return None
    if _begins_anew(known, report):
        return "activatedOn"
    return "operator" if report.operator not in (None, known.operator) else None


def input_refusals(report: SubscriberReport, now: datetime) -> Iterator[Refusal]:
    """Refuse what cannot be meant, whatever is on record (G-INPUT)."""
    if parse_msisdn(report.msisdn) is None:
        yield bad_input("msisdn", "malformed")
    for field, amount in (
        ("basicUsage30Days", report.basic_usage_30_days),
        ("averageMonthlyTopUp", report.average_monthly_top_up),
        ("otherAdvanceDebt", report.other_advance_debt),
    ):
        if amount is not None and not 0 <= amount <= LARGEST_USAGE:
            yield bad_input(field, "out_of_range", least="0", most=str(LARGEST_USAGE))
    if report.billing_cycle_day is not None and report.billing_cycle_day not in BILLING_CYCLE_DAYS:
        yield bad_input("billingCycleDay", "out_of_range", least="1", most="11, 21")
    if report.province is not None and len(report.province) > LONGEST_PROVINCE:
        yield bad_input("province", "too_long", most=str(LONGEST_PROVINCE))
    elif report.province is not None and not report.province.isprintable():
        yield bad_input("province", "malformed")
    if report.kind is not None and not _KIND.fullmatch(report.kind):
        yield bad_input("kind", "malformed")
    if report.activated_on is not None and report.activated_on > local_day(now):
        yield bad_input("activatedOn", "from_future")
    if report.basic_usage_as_of is not None and report.basic_usage_as_of > local_day(now):
        yield bad_input("basicUsageAsOf", "from_future")
    yield from observed_too_late(report.observed_at, now)


def _is_older(report: SubscriberReport, known: Subscriber) -> bool:
    return report.observed_at is not None and report.observed_at < known.observed_at


def _begun(
    ended: Subscriber | None, report: SubscriberReport, now: datetime, new_id: Callable[[], UUID]
) -> Subscriber | tuple[Refusal, ...]:
    said = report.said()
    if ended is not None:
        said = {"operator": ended.operator, "billing": ended.billing} | said
    elif missing := [name for name in ("operator", "billing", "activated_on") if name not in said]:
        return tuple(bad_input(_camel(name), "missing") for name in missing)
    return Subscriber(id=new_id(), msisdn=report.msisdn, observed_at=report.observed_at or now, **said)


def _begins_anew(known: Subscriber, report: SubscriberReport) -> bool:
    """Tell whether a number whose line was terminated has been activated again (K-KNOWN)."""
    terminated = known.status is LineStatus.TERMINATED
    return terminated and report.activated_on is not None and report.activated_on > known.activated_on


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)
