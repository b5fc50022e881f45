"""Enrolments of the demo data: programmes are moved to lie around the first load; each number does what it shows."""

import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from importlib.resources import files

from api.demo.service import Service, StandingClock
from domain.catalogue.programme import CYCLE_DAYS
from domain.catalogue.promotion_publication import ProgrammeChanges
from domain.catalogue.publication import Clause, Span
from domain.circular import ASSUMED
from domain.months import DAY, instant_of, local_day
from domain.promotions.benefits import Benefit, PromotionUsage
from domain.promotions.cycle import cycle_of
from domain.promotions.stopping import StopKind
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.common.command import Asked
from domain.usecases.promotions.answer_sms import SmsCommand
from domain.usecases.promotions.change_package import UpgradeCommand
from domain.usecases.promotions.enrol_in_promotion import EnrolCommand
from domain.usecases.promotions.publish_promotion import PublishPromotionCommand
from domain.usecases.promotions.stop_promotion import StopCommand

FILE = files("api.demo") / "promotions.toml"
PRINCIPAL = "demo"
LONG_AGO, AHEAD = timedelta(days=1_000), timedelta(days=11)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoEnrolment:
    """An enrolment; `runs` says that its package began with this cycle and is not renewed soon."""

    msisdn: str
    name: str
    shows: str
    package: str
    promotion: str = "KHCN"
    province: str | None = None
    then_province: str | None = None
    status: str = LineStatus.ACTIVE
    data_package: str = DataPackage.NONE
    later_cycle: bool = False
    runs: bool = False
    does: str | None = None


def read_enrolments() -> tuple[DemoEnrolment, ...]:
    """Read the file that comes along."""
    return tuple(DemoEnrolment(**each) for each in tomllib.loads(FILE.read_text(encoding="utf-8"))["enrolments"])


async def load_promotions(service: Service) -> int:
    """Move the programmes, enrol those who hold a package, and have each do what it shows; tell how many were new."""
    now = service.clock.now()
    renewal = next_renewal(local_day(now))
    await _move_programmes(service, renewal, now)
    enrolled = 0
    for each in read_enrolments():
        enrolled += await _enrol(service, each, renewal, now)
    return enrolled


def next_renewal(today: date) -> date:
    """Give the first day on which a cycle begins that is far enough ahead for both notices."""
    return min(cycle_of(today + AHEAD - DAY, cycle_day).end for cycle_day in CYCLE_DAYS)


async def _move_programmes(service: Service, renewal: date, now: datetime) -> None:
    today = local_day(now)
    changes = ProgrammeChanges(expires_on=renewal - DAY, miu_from=today, miu_until=renewal + timedelta(days=59))
    span = Span(valid_from=today - LONG_AGO, valid_to=None, source=Clause(ASSUMED))
    for code in ("KHDN", "KHCN", "KHCN_DN"):
        command = PublishPromotionCommand(promotion=code, changes=changes, span=span)
        await service.promotions.publish(Asked(PRINCIPAL, f"demo:promotion:{code}"), command)


async def _enrol(service: Service, each: DemoEnrolment, renewal: date, now: datetime) -> bool:
    """Put a line on record and enrol it; once, also where a load before this one was stopped half-way."""
    today, cycle_day = local_day(now), _cycle_day(each, renewal, local_day(now))
    if await service.lookups.subscriber(each.msisdn) is None:
        await service.upsert_subscriber(_report(each, cycle_day, now))
    starts_on = cycle_of(today, cycle_day).start if each.runs else today - timedelta(days=200)
    expires_on = starts_on + timedelta(days=364) if each.runs else renewal - DAY
    command = EnrolCommand(
        msisdn=each.msisdn,
        promotion=each.promotion,
        package=each.package,
        starts_on=starts_on,
        expires_on=expires_on,
    )
    enrol = service.promotions.enrol
    earlier = StandingClock(min(now, instant_of(today)))
    enrolling = replace(enrol, desk=replace(enrol.desk, clock=earlier))
    outcome = await enrolling(Asked(PRINCIPAL, f"demo:enrolment:{each.msisdn}"), command)
    if outcome.made is None or outcome.replayed:
        return False
    if each.then_province is not None:
        await service.upsert_subscriber(SubscriberReport(msisdn=each.msisdn, province=each.then_province))
    if each.does is not None:
        await _DOES[each.does](service, each.msisdn, Asked(PRINCIPAL, f"demo:{each.does}:{each.msisdn}"))
    return True


def _cycle_day(each: DemoEnrolment, renewal: date, today: date) -> int:
    if each.runs:
        return max((day for day in CYCLE_DAYS if day <= today.day), default=CYCLE_DAYS[-1])
    if not each.later_cycle:
        return renewal.day
    return CYCLE_DAYS[(CYCLE_DAYS.index(renewal.day) + 1) % len(CYCLE_DAYS)]


def _report(each: DemoEnrolment, cycle_day: int, now: datetime) -> SubscriberReport:
    enterprise = each.promotion != "KHCN"
    return SubscriberReport(
        msisdn=each.msisdn,
        operator=Operator.MOBIFONE,
        billing=Billing.POSTPAID,
        segment=Segment.ENTERPRISE if enterprise else Segment.INDIVIDUAL,
        status=LineStatus(each.status),
        activated_on=local_day(now) - LONG_AGO,
        province=each.province,
        billing_cycle_day=cycle_day,
        data_package=DataPackage(each.data_package),
        observed_at=instant_of(local_day(now)),
    )


async def _opt_out(service: Service, msisdn: str, asked: Asked) -> None:
    await service.promotions.stop(asked, StopCommand(kind=StopKind.OPT_OUT, msisdn=msisdn))


async def _cancel(service: Service, msisdn: str, asked: Asked) -> None:
    await service.promotions.stop(asked, StopCommand(kind=StopKind.CANCEL, msisdn=msisdn))


async def _ask_to_cancel(service: Service, msisdn: str, asked: Asked) -> None:
    await service.promotions.answer_sms(asked, SmsCommand(msisdn=msisdn, text="HUY KM"))


async def _upgrade(service: Service, msisdn: str, asked: Asked) -> None:
    await service.promotions.change(asked, UpgradeCommand(msisdn=msisdn, package="V1T2"))


async def _use(service: Service, msisdn: str, asked: Asked) -> None:
    usage = PromotionUsage(
        usage_id=asked.idempotency_key,
        msisdn=msisdn,
        benefit=Benefit.MINUTES,
        quantity=120,
        used_at=service.clock.now(),
    )
    await service.promotions.report_usage(usage)


_DOES: dict[str, Callable[[Service, str, Asked], Awaitable[None]]] = {
    "OPT_OUT": _opt_out,
    "CANCEL": _cancel,
    "ASK_TO_CANCEL": _ask_to_cancel,
    "UPGRADE": _upgrade,
    "USE": _use,
}
