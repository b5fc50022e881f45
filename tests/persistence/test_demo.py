"""The demo data: every number shows the one situation that it is there for, and loading again harms nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, timedelta

import asyncpg
import pytest
import pytest_asyncio

from domain.catalogue.package import COMBO, ProductLine
from domain.months import Term, local_day
from domain.refusal import Rule
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Billing, Operator
from domain.usecases.look_up_card import LookUpCard
from domain.usecases.quote_renewal import QuoteAsked, QuoteRenewal
from domain.usecases.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.top_up import TopUpMainBalance
from domain.usecases.upsert_decoder_card import CardUpsert, UpsertDecoderCard
from domain.usecases.upsert_subscriber import SubscriberReport, UpsertSubscriber
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.catalogues import PostgresCatalogues
from persistence.demo import DemoSummary, describe_demo, load_demo
from persistence.facts import PostgresFacts
from persistence.pool import open_pool
from persistence.texts import load_texts
from persistence.work import PostgresWork
from tests.databases import Database
from tests.fakes.clock import FakeClock

TODAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What loading asks for, over a database of its own."""

    pool: "asyncpg.Pool[asyncpg.Record]"
    clock: FakeClock
    upsert_subscriber: UpsertSubscriber
    upsert_card: UpsertDecoderCard
    top_up: TopUpMainBalance
    renew: RenewFromMainBalance
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
        async with PostgresWork(self.pool, sandbox_cards=True) as work:
            known = await work.cards.lock(number)
        assert known is not None
        return known.card

    async def everything(self) -> dict[str, list[dict[str, object]]]:
        tables = ("subscriber", "decoder_card", "sandbox_card", "renewal", "transfer", "message", "activation")
        return {name: [dict(row) for row in await self.pool.fetch(f"TABLE {name}")] for name in tables}


@asynccontextmanager
async def _serving(database: Database, day: date) -> AsyncIterator[Service]:
    async with await open_pool(database.app_url, most=2) as pool:
        clock, catalogues, sandbox = FakeClock.on(day), PostgresCatalogues(pool), SandboxCardSystem(pool)

        def works() -> PostgresWork:
            return PostgresWork(pool, sandbox_cards=True)

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
            quote=QuoteRenewal(catalogues, PostgresFacts(pool), look_up, clock),
        )


@pytest_asyncio.fixture
async def service(database: Database) -> AsyncIterator[Service]:
    async with _serving(database, TODAY) as opened:
        summary = await load_demo(opened)
        assert summary == DemoSummary(subscribers=12, cards=15, renewals=4)
        yield opened


async def test_each_payer_shows_one_rule(service: Service) -> None:
    card = "10000000001"
    shown = {payer: await service.refused(payer, card) for payer in ("01", "02", "03", "04", "05", "06", "07", "08")}
    assert shown == {
        "01": set(),
        "02": {Rule.K_AGE},
        "03": {Rule.K_BALANCE},
        "04": {Rule.K_USAGE},
        "05": {Rule.K_ABUSE},
        "06": {Rule.K_PREPAID, Rule.K_BALANCE},
        "07": {Rule.K_ACTIVE},
        "08": {Rule.K_HEAVY},
    }
    assert await service.refused("09", card) == set()
    assert await service.refused("09", card, COMBO, 1, Term.P12M) == {Rule.K_MAX_MONTH}
    assert await service.refused("10", card) == {Rule.K_MAX_CARDS}
    assert await service.refused("10", "10000000013") == set()
    assert await service.refused("11", card) == {Rule.K_PREPAID, Rule.K_BALANCE}
    assert await service.refused("12", card) == {Rule.K_ACTIVE, Rule.K_BALANCE}


async def test_each_card_shows_one_situation(service: Service) -> None:
    for number in ("10000000005", "10000000006", "10000000007", "10000000008"):
        assert await service.refused("01", number) == {Rule.K_CARD}
    assert await service.refused("01", "10000000002") == set()
    assert await service.refused("01", "10000000003", rooms=2) == set()
    assert await service.refused("01", "10000000004", term=Term.P1W) == set()
    assert await service.refused("01", "10000000009", "TIEN_LOI_TO_COMBO") == set()
    assert await service.refused("01", "0900000001", "ON_K") == set()
    assert not (await service.card("10000000002")).in_date(TODAY)
    assert (await service.card("10000000013")).package_on(TODAY) == COMBO


async def test_bought_periods_wait_behind_what_the_card_holds(service: Service) -> None:
    six_months, one_month = await service.card("10000000011"), await service.card("10000000012")
    assert [period.entry.term for period in six_months.periods(TODAY)] == [Term.P6M]
    assert [period.starts_on for period in one_month.periods(TODAY)] == [TODAY + timedelta(days=21)]


async def test_the_card_that_rejects_activations_rejects_them(service: Service) -> None:
    rejecting = await service.pool.fetch("SELECT number FROM sandbox_card WHERE rejects_activation")
    assert [row["number"] for row in rejecting] == ["10000000010"]


async def test_loading_again_changes_nothing(service: Service) -> None:
    before = await service.everything()
    service.clock.pass_by(timedelta(days=40))
    assert await load_demo(service) == DemoSummary()
    assert await service.everything() == before


async def test_a_load_that_was_stopped_half_way_is_finished_and_doubles_nothing(
    service: Service, database: Database
) -> None:
    before = await service.everything()
    owner = await asyncpg.connect(database.owner_url)
    try:
        await owner.execute("DELETE FROM idempotency_key WHERE key LIKE 'demo:loaded:%'")
    finally:
        await owner.close()
    assert await load_demo(service) == DemoSummary()
    assert await service.everything() == before


async def test_a_number_that_is_on_record_is_left_as_it_is(database: Database) -> None:
    async with _serving(database, TODAY) as service:
        await service.upsert_card(
            CardUpsert(number="10000000001", product_line=ProductLine.DTH_OTT, package="TIEN_LOI")
        )
        await service.upsert_subscriber(
            SubscriberReport(
                msisdn="84900000011", operator=Operator.MOBIFONE, billing=Billing.PREPAID, activated_on=TODAY
            )
        )
        summary = await load_demo(service)
        kept = await service.pool.fetchrow("SELECT operator, activated_on FROM subscriber WHERE msisdn LIKE '%11'")
        assert (summary.subscribers, summary.cards) == (11, 14)
        assert (await service.card("10000000001")).package == "TIEN_LOI"
        assert dict(kept or {}) == {"operator": "MOBIFONE", "activated_on": TODAY}


@pytest.mark.parametrize("day", [date(2019, 1, 31), date(2022, 10, 1), date(2028, 2, 29)])
async def test_it_can_be_loaded_whatever_year_the_clock_shows(database: Database, day: date) -> None:
    async with _serving(database, day) as service:
        summary = await load_demo(service)
        newest = await service.pool.fetchval("SELECT max(at) FROM transfer")
    assert (summary.subscribers, summary.cards) == (12, 15)
    assert local_day(newest) <= day


def test_every_number_says_what_it_shows() -> None:
    lines = describe_demo()
    assert len({line.number for line in lines}) == len(lines) == 27
    assert all(line.name and line.shows and "\n" not in line.shows for line in lines)
