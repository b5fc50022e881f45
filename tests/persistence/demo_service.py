"""What loading the demo data asks for, over a database of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

import asyncpg

from domain.months import Term
from domain.refusal import Rule
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from domain.usecases.renewals.quote_renewal import QuoteAsked, QuoteRenewal
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.catalogue.texts import load_texts
from persistence.connections.pool import open_pool
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.work import PostgresWorks
from tests.databases import Database
from tests.fakes.clock import FakeClock

TODAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True)
class AutoRenewals:
    """The one use case of automatic renewals that loading asks for."""

    register: RegisterAutoRenewal


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What loading asks for, over a database of its own."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    clock: FakeClock
    upsert_subscriber: UpsertSubscriber
    upsert_card: UpsertDecoderCard
    top_up: TopUpMainBalance
    renew: RenewFromMainBalance
    auto_renewals: AutoRenewals
    quote: QuoteRenewal

    async def refused(
        self, payer: str, card: str, package: str = "TRON_VEN", rooms: int = 0, term: Term = Term.P1M
    ) -> set[Rule]:
        request = RenewalRequest(
            card_number=card, package=package, extra_rooms=rooms, term=term, payer_msisdn=f"849000000{payer}"
        )
        previewed = await self.quote(QuoteAsked(request=request))
        return {refusal.rule for refusal in previewed.refusals}

    async def card(self, number: str) -> DecoderCard:
        async with PostgresWorks(self.pool, sandbox_cards=True)() as work:
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
        clock, catalogues, sandbox = FakeClock.on(day), PostgresCatalogues(pool), SandboxCardSystem(pool)

        works = PostgresWorks(pool, sandbox_cards=True)
        look_up = LookUpCard(works, sandbox, clock, new_id)
        yield Service(
            pool=pool,
            clock=clock,
            upsert_subscriber=UpsertSubscriber(works, clock, new_id),
            upsert_card=UpsertDecoderCard(works, catalogues, clock, new_id),
            top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=load_texts()),
            renew=RenewFromMainBalance(
                works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=load_texts()
            ),
            auto_renewals=AutoRenewals(
                RegisterAutoRenewal(
                    works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=load_texts()
                )
            ),
            quote=QuoteRenewal(catalogues, PostgresFacts(pool), look_up, clock),
        )
