"""Where S-Plus is tried: all of Giahan, on the memory of the tests or on PostgreSQL, and what it holds there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from api.wiring.use_cases import UseCases
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import SettlementKind
from domain.advances.standing import Standing
from domain.buckets import Ref, bucket_of
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.pages import Window
from domain.refusal import Rule
from domain.subscribers.subscriber import Billing, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.advances.confirm_advance import ConfirmCommand, ConfirmNewestCommand
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.advances.settle_advance import SettleCommand
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Result
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence.lookups import PostgresAdvanceLookups
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.lookups.advance_lookups import FakeAdvanceLookups
from tests.fakes.world import World
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import LONG_AGO, TODAY, made

MSISDN = "84961234567"


@dataclass(slots=True)
class Place:
    """Everything, with a key for each request that is not named."""

    service: UseCases
    clock: FakeClock
    lookups: AdvanceLookups
    installed: Installation | None = None
    keys: "count[int]" = field(default_factory=count)

    def by(self, key: str | None = None) -> Asked:
        return Asked("app", key or f"key {next(self.keys)}")

    async def on_record(self, msisdn: str = MSISDN, *, average: VND = 100_000, since: date = LONG_AGO) -> None:
        """Put somebody on record whom S-Plus may advance 50,000 đồng."""
        report = SubscriberReport(
            msisdn=msisdn,
            operator=Operator.VIETTEL,
            billing=Billing.PREPAID,
            activated_on=since,
            average_monthly_top_up=average,
        )
        made(await self.service.upsert_subscriber(report))

    async def request(
        self, bundle: Bundle, quantity: int | None = None, msisdn: str = MSISDN, key: str | None = None
    ) -> Result[AdvanceLoan]:
        command = AdvanceCommand(msisdn=msisdn, bundle=bundle, quantity=quantity)
        return await self.service.advances.request(self.by(key), command)

    async def confirm(self, loan: AdvanceLoan, key: str | None = None) -> Result[AdvanceLoan]:
        return await self.service.advances.confirm(self.by(key), ConfirmCommand(advance=loan.ref))

    async def confirm_newest(self, msisdn: str = MSISDN) -> Result[AdvanceLoan]:
        return await self.service.advances.confirm(self.by(), ConfirmNewestCommand(msisdn=msisdn))

    async def advanced(self, bundle: Bundle, quantity: int | None = None, msisdn: str = MSISDN) -> AdvanceLoan:
        """Request and confirm."""
        return made(await self.confirm(made(await self.request(bundle, quantity, msisdn))))

    async def settle(self, kind: SettlementKind, loan: AdvanceLoan, reason: str = "A fault.") -> Result[AdvanceLoan]:
        return await self.service.advances.settle(self.by(), SettleCommand(kind=kind, advance=loan.ref, reason=reason))

    async def top_up(self, amount: VND, msisdn: str = MSISDN, key: str | None = None) -> VND:
        """Top up, and tell what of it repaid."""
        return made(await self.service.top_up(self.by(key), TopUpCommand(msisdn=msisdn, amount=amount))).repaid

    async def standing(self, msisdn: str = MSISDN) -> Standing:
        found = await self.lookups.standing(msisdn)
        assert found is not None
        return found

    async def loans(self, msisdn: str = MSISDN) -> list[AdvanceLoan]:
        """List everything asked for, the oldest first."""
        (page,) = await self.lookups.advances_of([await self.ref(msisdn)], Window(100))
        return [loan.as_of(self.clock.now()) for _, loan in reversed(page.items)]

    async def units(self, bundle: Bundle, msisdn: str = MSISDN) -> int:
        (held,) = await self.lookups.bundles([await self.ref(msisdn)])
        return next((each.remaining for each in held if each.bundle is bundle), 0)

    async def ref(self, msisdn: str = MSISDN) -> Ref:
        return Ref(bucket_of(msisdn), (await self.standing(msisdn)).subscriber.id)


def in_memory(world: World | None = None) -> Place:
    world = world or World.on(TODAY)
    return Place(world.service, world.clock, FakeAdvanceLookups(world.store))


@asynccontextmanager
async def in_postgres(database: Database, most: int = 8) -> AsyncIterator[Place]:
    async with an_installation(database, day=TODAY, most=most) as installed:
        yield Place(installed.service, installed.clock, PostgresAdvanceLookups(installed.pool), installed)
        assert await installed.violations() == []


def refused(settled: Result[AdvanceLoan]) -> list[Rule]:
    """Give the rules that refuse, insisting that nothing was made."""
    assert settled.made is None
    return [refusal.rule for refusal in settled.refusals]
