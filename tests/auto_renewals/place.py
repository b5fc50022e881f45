"""Where auto-renewal is tried: all of Giahan, on the memory of the tests or on PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import count

from domain.auto_renewals.auto_renewal import AutoRenewal, Channel
from domain.buckets import bucket_of
from domain.money import VND
from domain.ports.sweeps import Sweeps
from domain.refusal import Rule
from domain.sweeps.days import charge_day
from domain.sweeps.sweep import Sweep, Tally
from domain.usecases.cancel_auto_renewal import CancelCommand
from domain.usecases.command import Asked
from domain.usecases.confirm_auto_renewal import ConfirmAutoRenewalCommand
from domain.usecases.once import Made, Settled
from domain.usecases.register_auto_renewal import RegisterCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.sweeps import FakeSweeps
from tests.fakes.world import World
from tests.persistence.house import House, a_house
from tests.usecases.asking import TODAY, in_date, made, on_record
from tests.usecases.service import Service

EXPIRY = TODAY + timedelta(days=5)
SEVEN, EIGHT = time(7), time(8)


@dataclass(slots=True)
class Place:
    """Everything, with a key for each request."""

    service: Service
    clock: FakeClock
    sweeps: Sweeps
    world: World | None = None
    house: House | None = None
    keys: "count[int]" = field(default_factory=count)

    def by(self) -> Asked:
        return Asked("app", f"key {next(self.keys)}")

    async def register(
        self, card: str = CARD_NUMBER, msisdn: str = MSISDN, channel: Channel = Channel.APP
    ) -> Settled[AutoRenewal]:
        return await self.service.register(self.by(), RegisterCommand(msisdn=msisdn, card_number=card, channel=channel))

    async def confirm(self, msisdn: str = MSISDN) -> Settled[AutoRenewal]:
        return await self.service.confirm(self.by(), ConfirmAutoRenewalCommand(msisdn=msisdn))

    async def cancel(self, card: str = CARD_NUMBER, msisdn: str | None = None) -> Settled[AutoRenewal]:
        return await self.service.cancel(self.by(), CancelCommand(card_number=card, msisdn=msisdn))

    async def registered(
        self, card: str = CARD_NUMBER, msisdn: str = MSISDN, *, expires_on: date = EXPIRY, balance: VND = 50_000_000
    ) -> AutoRenewal:
        """Put a payer and a card on record, and register it."""
        await on_record(self.service, msisdn, balance=balance)
        await in_date(self.service, card, expires_on=expires_on)
        return made(await self.register(card, msisdn))

    async def charge(self, on: date = EXPIRY) -> Tally:
        """Run a day's charge, and tell what it did."""
        done: list[Tally] = []
        await self.service.charge(on, done.append)
        return sum(done, Tally())

    async def remind(self, on: date) -> int:
        done: list[Tally] = []
        await self.service.remind(on, done.append)
        return sum(done, Tally()).succeeded

    async def sweep(self, on: date = EXPIRY) -> Sweep:
        return await self.sweeps.find(charge_day(on))

    async def told(self, msisdn: str = MSISDN) -> list[str]:
        """List the keys of all that a number was or will be told, the oldest first."""
        if self.world is not None:
            kept = self.world.records.messages.values()
            return [each.message.key for each in kept if each.message.to == msisdn]
        assert self.house is not None
        query = "SELECT array_agg(key ORDER BY id) FROM message WHERE (bucket, recipient) = ($1, $2)"
        return await self.house.ask(query, bucket_of(msisdn), msisdn) or []

    async def expiry(self, card: str = CARD_NUMBER) -> date | None:
        if self.world is not None:
            return self.world.records.cards[card].expires_on
        assert self.house is not None
        expires_on: date | None = await self.house.ask("SELECT expires_on FROM decoder_card WHERE number = $1", card)
        return expires_on


def in_memory() -> Place:
    world = World.on(TODAY)
    return Place(world.service, world.clock, FakeSweeps(world.store), world=world)


@asynccontextmanager
async def in_postgres(database: Database, most: int = 8) -> AsyncIterator[Place]:
    async with a_house(database, day=TODAY, most=most) as house:
        yield Place(house.service, house.clock, house.sweeps, house=house)
        assert await house.violations() == []


def refused(settled: Settled[Made]) -> set[Rule]:
    """Give the rules that refuse, insisting that nothing was made."""
    assert settled.made is None
    return {refusal.rule for refusal in settled.refusals}
