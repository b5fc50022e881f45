"""Where auto-renewal is tried: all of Giahan, on the memory of the tests or on PostgreSQL."""

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import count
from typing import Any

from api.wiring.use_cases import UseCases
from domain.auto_renewals.auto_renewal import AutoRenewal, Channel
from domain.buckets import bucket_of
from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.money import VND
from domain.months import Term
from domain.ports.sweeps.sweeps import Sweeps
from domain.refusal import Rule
from domain.sweeps.days import charge_day
from domain.sweeps.sweep import Sweep, Tally
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelCommand
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewalCommand
from domain.usecases.auto_renewals.control_sweep import Command
from domain.usecases.auto_renewals.register_auto_renewal import RegisterCommand
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Made, Result
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.sweeps.sweeps import FakeSweeps
from tests.fakes.world import World
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import TODAY, in_date, made, on_record

EXPIRY = TODAY + timedelta(days=5)
SEVEN, EIGHT = time(7), time(8)
A_MONTH = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)


@dataclass(slots=True)
class Place:
    """Everything, with a key for each request."""

    service: UseCases
    clock: FakeClock
    sweeps: Sweeps
    world: World | None = None
    installed: Installation | None = None
    keys: "count[int]" = field(default_factory=count)

    def by(self) -> Asked:
        return Asked("app", f"auto-renewal {next(self.keys)}")

    async def register(
        self, card: str = CARD_NUMBER, msisdn: str = MSISDN, channel: Channel = Channel.APP
    ) -> Result[AutoRenewal]:
        return await self.service.auto_renewals.register(
            self.by(), RegisterCommand(msisdn=msisdn, card_number=card, channel=channel)
        )

    async def confirm(self, msisdn: str = MSISDN) -> Result[AutoRenewal]:
        return await self.service.auto_renewals.confirm(self.by(), ConfirmAutoRenewalCommand(msisdn=msisdn))

    async def cancel(self, card: str = CARD_NUMBER, msisdn: str | None = None) -> Result[AutoRenewal]:
        return await self.service.auto_renewals.cancel(self.by(), CancelCommand(card_number=card, msisdn=msisdn))

    async def registered(
        self, card: str = CARD_NUMBER, msisdn: str = MSISDN, *, expires_on: date = EXPIRY, balance: VND = 50_000_000
    ) -> AutoRenewal:
        """Put a payer and a card on record, and register it."""
        await on_record(self.service, msisdn, balance=balance)
        await self.card(card, expires_on=expires_on)
        return made(await self.register(card, msisdn))

    async def card(self, number: str = CARD_NUMBER, **what: Any) -> None:  # noqa: ANN401 - as `in_date` has it
        """Put a card on record, and at the television company."""
        await in_date(self.service, number, **{"expires_on": EXPIRY} | what)
        if self.world is not None:
            self.world.card_system.knows(self.world.records.stated[-1])

    async def charge(self, on: date = EXPIRY) -> Tally:
        """Run a day's charge, and tell what it did."""
        done: list[Tally] = []
        await self.service.auto_renewals.charge(on, done.append)
        return sum(done, Tally())

    async def remind(self, on: date) -> int:
        done: list[Tally] = []
        await self.service.auto_renewals.remind(on, done.append)
        return sum(done, Tally()).succeeded

    async def publish(self, parameter: Parameter, value: str | None, day: date) -> None:
        span = Span(valid_from=day, valid_to=None, source="circular")
        made(await self.service.publish_policy(self.by(), PolicyCommand(parameter=parameter, value=value, span=span)))

    async def price(self, price: VND | None, day: date, timing: Timing = Timing.ANY) -> None:
        """Publish what a month of TRON_VEN costs from a day on."""
        span = Span(valid_from=day, valid_to=None, source="circular")
        command = PriceCommand(key=A_MONTH, timing=timing, price=price, span=span)
        made(await self.service.publish_price(self.by(), command))

    async def balance(self, msisdn: str = MSISDN) -> VND:
        if self.world is not None:
            subscriber = self.world.records.subscriber_of(msisdn)
            assert subscriber is not None
            return subscriber.main_balance
        assert self.installed is not None
        balance: VND = await self.installed.ask(
            "SELECT main_balance FROM subscriber WHERE msisdn = $1 AND succeeded_by IS NULL", msisdn
        )
        return balance

    async def refusals(self, card: str = CARD_NUMBER) -> list[set[Rule]]:
        """List the rules of every refused attempt on a card, the oldest first."""
        if self.world is not None:
            attempts = [each for each in self.world.records.attempts if each.request.card_number == card]
            return [{refusal.rule for refusal in each.refusals} for each in attempts]
        assert self.installed is not None
        query = "SELECT rules FROM refused_attempt WHERE card_number = $1 ORDER BY id"
        rows = await self.installed.pool.fetch(query, card)
        return [{Rule(rule) for rule in row["rules"]} for row in rows]

    async def control(self, by: str, command: Command) -> Result[Sweep]:
        return await self.service.auto_renewals.control(by, command)

    async def accounts(self) -> dict[str, VND]:
        """Add up what moved between accounts, those without movement left out."""
        if self.world is not None:
            moved = [
                (each.transfer.debit, each.transfer.credit, each.transfer.amount)
                for each in self.world.records.transfers
            ]
        else:
            assert self.installed is not None
            moved = [
                tuple(row) for row in await self.installed.pool.fetch("SELECT debit, credit, amount FROM transfer")
            ]
        balances: dict[str, VND] = defaultdict(int)
        for debit, credit, amount in moved:
            balances[debit] += amount
            balances[credit] -= amount
        return balances

    async def sweep(self, on: date = EXPIRY) -> Sweep:
        return await self.sweeps.find(charge_day(on))

    async def told(self, msisdn: str = MSISDN) -> list[str]:
        """List the keys of all that a number was or will be told, the oldest first."""
        if self.world is not None:
            kept = self.world.records.messages.values()
            return [each.message.key for each in kept if each.message.to == msisdn]
        assert self.installed is not None
        query = "SELECT array_agg(key ORDER BY id) FROM message WHERE (bucket, recipient) = ($1, $2)"
        return await self.installed.ask(query, bucket_of(msisdn), msisdn) or []

    async def expiry(self, card: str = CARD_NUMBER) -> date | None:
        if self.world is not None:
            return self.world.records.cards[card].expires_on
        assert self.installed is not None
        expires_on: date | None = await self.installed.ask(
            "SELECT expires_on FROM decoder_card WHERE number = $1", card
        )
        return expires_on


def in_memory() -> Place:
    world = World.on(TODAY)
    return Place(world.service, world.clock, FakeSweeps(world.store), world=world)


@asynccontextmanager
async def in_postgres(database: Database, most: int = 8) -> AsyncIterator[Place]:
    async with an_installation(database, day=TODAY, most=most) as installed:
        yield Place(installed.service, installed.clock, installed.sweeps, installed=installed)
        assert await installed.violations() == []


def refused(settled: Result[Made]) -> set[Rule]:
    """Give the rules that refuse, insisting that nothing was made."""
    assert settled.made is None
    return {refusal.rule for refusal in settled.refusals}
