"""Take over what the operator knows of a subscriber: what is left out stays as it was."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from domain.advances.lock import lock_refusal
from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.money import VND
from domain.months import local_day
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment, Subscriber
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.usecases.common.observed_at import observed_too_late
from domain.values import dataclass

LARGEST_USAGE = 10**12
LONGEST_PROVINCE = 100
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

    def said(self) -> dict[str, Any]:
        """List what was said of the subscriber itself."""
        named = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: value for name, value in named if value is not None and name not in ("msisdn", "observed_at")}


@dataclass(frozen=True, slots=True)
class UpsertSubscriber:
    """Keeps the record of subscribers."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, report: SubscriberReport, author: Author | None = None) -> Result[Subscriber]:
        """Write a report over what is on record, or say what of it cannot be meant (G-INPUT)."""
        msisdn, now = parse_msisdn(report.msisdn), self.clock.now()
        refusals = tuple(input_refusals(report, now))
        if msisdn is None or refusals:
            return Result(None, refusals)
        while True:
            async with self.works() as work:
                settled = await self._write(work, replace(report, msisdn=msisdn), AuditNote(author, report, now))
                if settled is not None:
                    await work.commit()
                    return settled

    async def _write(self, work: Work, report: SubscriberReport, about: AuditNote) -> Result[Subscriber] | None:
        """Write a report; None where somebody else put the number on record meanwhile."""
        known = await work.subscribers.lock(report.msisdn)
        owed = await work.advances.owed(known) if known and changes_hands(known, report) else 0
        told = after_report(known, report, about.at, self.new_id, owed)
        if isinstance(told, tuple):
            return Result(None, told)
        if known is None:
            if not await work.subscribers.add(told):
                return None
        elif told.id != known.id:
            await work.subscribers.succeed(known, told)
        elif told is not known:
            await work.subscribers.update(told)
        if told is not known:
            await note(work, about, told, Ref(bucket_of(told.msisdn), told.id), known)
        return Result(told)


def after_report(
    known: Subscriber | None, report: SubscriberReport, now: datetime, new_id: NewId, owed: VND = 0
) -> Subscriber | tuple[Refusal, ...]:
    """Tell a number's subscriber after a report that `input_refusals` let pass; its number is as it is kept.

    What is older than what is on record changes nothing: the subscriber is then the one known. One with another id
    succeeds it. Who owes advances changes neither owner nor operator (S-LOCK).
    """
    if known is not None and report.observed_at is not None and report.observed_at < known.observed_at:
        return known
    if known is not None and changes_hands(known, report):
        field = "activatedOn" if _begins_anew(known, report) else "operator"
        if refusal := lock_refusal(owed, local_day(now), field):
            return (refusal,)
    if known is None or _begins_anew(known, report):
        return _begun(known, report, now, new_id)
    return replace(known, **report.said(), observed_at=report.observed_at or max(now, known.observed_at))


def changes_hands(known: Subscriber, report: SubscriberReport) -> bool:
    """Tell whether a number would go to another owner, or to another operator."""
    return _begins_anew(known, report) or report.operator not in (None, known.operator)


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
    if report.activated_on is not None and report.activated_on > local_day(now):
        yield bad_input("activatedOn", "from_future")
    if report.basic_usage_as_of is not None and report.basic_usage_as_of > local_day(now):
        yield bad_input("basicUsageAsOf", "from_future")
    yield from observed_too_late(report.observed_at, now)


def _begun(
    ended: Subscriber | None, report: SubscriberReport, now: datetime, new_id: NewId
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
