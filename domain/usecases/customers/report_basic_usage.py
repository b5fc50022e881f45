"""Take over basic usage by day and service, again and again and out of order, as the operator tells it (K-USAGE)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.months import local_day
from domain.ports.clock import Clock
from domain.ports.work import Works
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.subscriber_report import LARGEST_USAGE
from domain.subscribers.usage_day import UsageDay
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.values import dataclass

MOST_DAYS = 400
"""Lines of one report: some months of every service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicUsageReport:
    """What services cost a number on some days."""

    msisdn: str
    usage: tuple[UsageDay, ...]


@dataclass(frozen=True, slots=True)
class ReportBasicUsage:
    """Keeps usage, and the figure of 30 days that rules look at."""

    works: Works
    clock: Clock

    async def __call__(self, report: BasicUsageReport, author: Author | None = None) -> Result[Subscriber]:
        """Write a report over what was told before, or say what of it cannot be meant (G-INPUT).

        What is told of a day and a service again takes the place of what was told before; the figure is the sum over
        the 30 days that end with the last day told.
        """
        now = self.clock.now()
        msisdn, refusals = parse_msisdn(report.msisdn), tuple(_refusals(report, local_day(now)))
        if msisdn is None or refusals:
            return Result(None, refusals)
        async with self.works() as work:
            known = await work.subscribers.lock(msisdn)
            if known is None:
                return Result(None, (bad_input("msisdn", "unknown_number"),))
            figure = await work.subscribers.report_usage(known, _last_of_each(report.usage), now)
            told = known
            if figure is not None:
                told = replace(known, basic_usage_30_days=figure.amount, basic_usage_as_of=figure.as_of)
                await work.subscribers.update(told)
            await note(work, AuditNote(author, report, now), told, Ref(bucket_of(msisdn), told.id), known)
            await work.commit()
        return Result(told)


def _last_of_each(usage: tuple[UsageDay, ...]) -> list[UsageDay]:
    """Take of each day and service what was said of it last."""
    return list({(each.day, each.service): each for each in usage}.values())


def _refusals(report: BasicUsageReport, today: date) -> Iterator[Refusal]:
    if parse_msisdn(report.msisdn) is None:
        yield bad_input("msisdn", "malformed")
    if not report.usage:
        yield bad_input("usage", "empty")
    if len(report.usage) > MOST_DAYS:
        yield bad_input("usage", "too_many", most=str(MOST_DAYS))
    for index, each in enumerate(report.usage[:MOST_DAYS]):
        if each.day > today:
            yield bad_input(f"usage.{index}.day", "from_future")
        if not 0 <= each.amount <= LARGEST_USAGE:
            yield bad_input(f"usage.{index}.amount", "out_of_range", least="0", most=str(LARGEST_USAGE))
