"""Where promotions are tried: all of Giahan, on the memory of the tests or on PostgreSQL, in the last month of 2015."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import count

from api.wiring.use_cases import UseCases
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.months import instant_of, local_day
from domain.ports.lookups.promotions import PromotionLookups
from domain.promotions.benefits import Benefit, PromotionUsage
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import ShownEvidence
from domain.promotions.fees import ChargeLine
from domain.promotions.stopping import StopKind
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, Operator, Segment, Subscriber
from domain.subscribers.subscriber_report import SubscriberReport
from domain.sweeps.sweep import SweepKind, Tally
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Result
from domain.usecases.promotions.answer_sms import SmsCommand
from domain.usecases.promotions.change_package import UpgradeCommand
from domain.usecases.promotions.enrol_in_promotion import EnrolCommand
from domain.usecases.promotions.stop_promotion import StopCommand
from persistence.lookups.promotions import PostgresPromotionLookups
from tests.builders.promotions import EXPIRY
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.lookups.promotion_lookups import FakePromotionLookups
from tests.fakes.outside.message_gateway import FakeMessageGateway
from tests.fakes.world import World
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import made

MSISDN = "84901234567"
BEGINS = date(2015, 12, 5)
NOTIFY, WELCOME = SweepKind.PROMOTION_NOTIFY, SweepKind.PROMOTION_WELCOME
RENEW, CLOSE = SweepKind.PROMOTION_RENEW, SweepKind.PROMOTION_CLOSE


@dataclass(slots=True)
class Place:
    """Everything, with a key for each request that is not named."""

    service: UseCases
    clock: FakeClock
    lookups: PromotionLookups
    gateway: FakeMessageGateway
    installed: Installation | None = None
    keys: "count[int]" = field(default_factory=count)
    refs: dict[str, Ref] = field(default_factory=dict)

    def by(self, key: str | None = None) -> Asked:
        return Asked("app", key or f"promotion {next(self.keys)}")

    async def on_record(self, msisdn: str = MSISDN, **told: object) -> Subscriber:
        """Put an individual's postpaid line on record."""
        base = {"operator": Operator.MOBIFONE, "billing": Billing.POSTPAID, "activated_on": date(2012, 1, 1)}
        more = {"province": "Quảng Ninh", "billing_cycle_day": 1, "segment": Segment.INDIVIDUAL}
        report = SubscriberReport(msisdn=msisdn, **{**base, **more, **told})  # type: ignore[arg-type]
        return await self._report(report)

    async def told(self, msisdn: str = MSISDN, **told: object) -> Subscriber:
        """Have the operator tell something of a line."""
        return await self._report(SubscriberReport(msisdn=msisdn, **told))  # type: ignore[arg-type]

    async def _report(self, report: SubscriberReport) -> Subscriber:
        line = made(await self.service.upsert_subscriber(report))
        self.refs[line.msisdn] = Ref(bucket_of(line.msisdn), line.id)
        return line

    async def enrol(
        self,
        package: str = "KN1",
        promotion: str = "KHCN",
        msisdn: str = MSISDN,
        *,
        since: date = date(2015, 6, 1),
        until: date = EXPIRY,
        key: str | None = None,
    ) -> Result[Enrolment]:
        command = EnrolCommand(msisdn=msisdn, promotion=promotion, package=package, starts_on=since, expires_on=until)
        return await self.service.promotions.enrol(self.by(key), command)

    async def stop(self, kind: StopKind, msisdn: str = MSISDN, key: str | None = None) -> Result[Enrolment]:
        return await self.service.promotions.stop(self.by(key), StopCommand(kind=kind, msisdn=msisdn))

    async def upgrade(self, package: str, msisdn: str = MSISDN) -> Result[Enrolment]:
        return await self.service.promotions.change(self.by(), UpgradeCommand(msisdn=msisdn, package=package))

    async def sms(self, text: str, msisdn: str = MSISDN, key: str | None = None) -> str:
        """Write to 999, and give the answer."""
        answer = made(await self.service.promotions.answer_sms(self.by(key), SmsCommand(msisdn=msisdn, text=text)))
        return answer.text or ""

    async def use(
        self, quantity: int, benefit: Benefit = Benefit.MINUTES, usage_id: str | None = None, at: datetime | None = None
    ) -> Result[Enrolment]:
        usage = PromotionUsage(
            usage_id=usage_id or f"usage {next(self.keys)}",
            msisdn=MSISDN,
            benefit=benefit,
            quantity=quantity,
            used_at=at or self.clock.now(),
        )
        return await self.service.promotions.report_usage(usage)

    async def run(self, kind: SweepKind, on: date | None = None) -> Tally:
        """Run a day, and tell what became of those it concerned."""
        tallies = [Tally()]
        await self.service.promotions.run(kind, on or self.today, tallies.append)
        return sum(tallies[1:], Tally())

    async def deliver(self) -> None:
        while await self.service.deliver_messages():
            pass

    async def notified(self) -> None:
        """Tell twice, on the days that are meant for it before the renewal of cycle 1, and hand both over."""
        for day in (date(2015, 12, 20), date(2015, 12, 30)):
            self.clock.instant = instant_of(day, time(10))
            await self.run(NOTIFY)
            await self.deliver()

    def at(self, day: date, hour: int = 10, minute: int = 0) -> None:
        self.clock.instant = instant_of(day, time(hour, minute))

    @property
    def today(self) -> date:
        return local_day(self.clock.now())

    async def catalogue(self) -> Catalogue:
        return await self.service.promotions.run.catalogues.current()

    async def enrolments(self, msisdn: str = MSISDN) -> tuple[Enrolment, ...]:
        """List enrolments, the oldest first."""
        (found,) = await self.lookups.enrolments_of([self.refs[msisdn]])
        return tuple(reversed(found))

    async def newest(self, msisdn: str = MSISDN) -> Enrolment:
        return (await self.enrolments(msisdn))[-1]

    async def evidence(self, enrolment: Enrolment) -> tuple[ShownEvidence, ...]:
        (shown,) = await self.lookups.evidence_of([enrolment.ref])
        return shown

    async def charges(self, start: date, msisdn: str = MSISDN) -> Sequence[ChargeLine]:
        return await self.lookups.charges(self.refs[msisdn], start)

    def texts(self) -> list[str]:
        """Give the texts that have left, in their order."""
        return [message.text for message in self.gateway.taken]


def in_memory(world: World | None = None) -> Place:
    world = world or World.on(BEGINS)
    return Place(world.service, world.clock, FakePromotionLookups(world.store), world.gateway)


@asynccontextmanager
async def in_postgres(database: Database, most: int = 8) -> AsyncIterator[Place]:
    async with an_installation(database, day=BEGINS, most=most) as installed:
        lookups = PostgresPromotionLookups(installed.pool)
        yield Place(installed.service, installed.clock, lookups, installed.gateway, installed)
        assert await installed.violations() == []


def refused(outcome: Result[Enrolment]) -> list[Rule]:
    """Give the rules that refuse, insisting that nothing was made."""
    assert outcome.made is None
    return [refusal.rule for refusal in outcome.refusals]
