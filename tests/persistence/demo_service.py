"""What loading the demo data asks for, over a database of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from datetime import date

import asyncpg

from api.demo import DemoSummary, load_demo
from api.wiring.ports import OnlinePorts
from api.wiring.postgres import postgres_ports
from api.wiring.use_cases import UseCases, use_cases_over
from domain.months import Term
from domain.ports.lookups.screens import Lookups
from domain.ports.work import Works
from domain.refusal import Rule
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.renewals.quote_renewal import QuoteAsked
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.messages.sandbox import SandboxMessageGateway
from persistence.connections.pool import open_pool
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.online.secrets import SECRETS
from tests.fakes.outside.mail_gateway import FakeMailGateway
from tests.fakes.outside.payment_gateway import FakePaymentGateway, doors

TODAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(UseCases):
    """What loading asks for, over a database of its own."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    clock: FakeClock
    works: Works
    lookups: Lookups
    sandbox: SandboxCardSystem

    async def loaded(self) -> DemoSummary:
        """Load the demo data."""
        return await load_demo(self, self.sandbox.reject_activations)

    async def refused(
        self, payer: str, card: str, package: str = "TRON_VEN", rooms: int = 0, term: Term = Term.P1M
    ) -> set[Rule]:
        request = RenewalRequest(
            card_number=card, package=package, extra_rooms=rooms, term=term, payer_msisdn=f"849000000{payer}"
        )
        previewed = await self.quote(QuoteAsked(request=request))
        return {refusal.rule for refusal in previewed.refusals}

    async def card(self, number: str) -> DecoderCard:
        async with self.works() as work:
            known = await work.cards.lock(number)
        assert known is not None
        return known.card

    async def everything(self) -> dict[str, list[dict[str, object]]]:
        tables = (
            "subscriber",
            "decoder_card",
            "sandbox_card",
            "renewal",
            "transfer",
            "message",
            "activation",
            "auto_renewal",
        )
        return {name: [dict(row) for row in await self.pool.fetch(f"TABLE {name}")] for name in tables}


@asynccontextmanager
async def serving(database: Database, day: date) -> AsyncIterator[Service]:
    async with await open_pool(database.app_url, most=2) as pool:
        clock, sandbox = FakeClock.on(day), SandboxCardSystem(pool)
        ports = postgres_ports(
            pool,
            sandbox,
            SandboxMessageGateway(),
            clock,
            OnlinePorts(secrets=SECRETS, gateway=FakePaymentGateway(), doors=doors(), mail_gateway=FakeMailGateway()),
        )
        done = use_cases_over(ports)
        yield Service(
            **{each.name: getattr(done, each.name) for each in fields(done)},
            pool=pool,
            clock=clock,
            works=ports.works,
            lookups=ports.lookups,
            sandbox=sandbox,
        )
