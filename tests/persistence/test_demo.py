"""The demo data: every number shows the one situation that it is there for, and loading again harms nothing."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import asyncpg
import pytest
import pytest_asyncio

from api.demo import DemoSummary, describe_demo
from domain.catalogue.package import COMBO, ProductLine
from domain.months import Term, instant_of, local_day
from domain.refusal import Rule
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.subscriber import Billing, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from persistence.invariants import violations
from tests.databases import Database
from tests.persistence.demo_service import TODAY, Service, serving


@pytest_asyncio.fixture
async def service(database: Database) -> AsyncIterator[Service]:
    async with serving(database, TODAY) as opened:
        summary = await opened.loaded()
        assert summary == DemoSummary(
            subscribers=12, cards=16, renewals=4, registrations=1, enrolments=12, customers=29
        )
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


async def test_the_card_that_renews_itself_is_registered(service: Service) -> None:
    registered = await service.pool.fetchrow("SELECT card_number, msisdn, status FROM auto_renewal")
    assert dict(registered or {}) == {"card_number": "10000000015", "msisdn": "84900000001", "status": "ACTIVE"}


async def test_the_first_screen_has_a_day_to_show(service: Service) -> None:
    """Renewals over the day, several rules that refuse, and advances of which some are overdue."""
    hours = await service.pool.fetchval(
        "SELECT count(DISTINCT extract(hour FROM requested_at)) FROM renewal WHERE requested_at >= $1",
        instant_of(TODAY),
    )
    rules = await service.pool.fetch("SELECT DISTINCT unnest(rules) AS rule FROM refused_attempt")
    owing = await service.pool.fetch("SELECT status, overdue_since IS NOT NULL AS late FROM advance")
    assert hours >= 5
    assert {row["rule"] for row in rules} == {"K_BALANCE", "K_USAGE", "K_ABUSE", "K_CARD"}
    assert sorted((row["status"], row["late"]) for row in owing) == [
        ("OUTSTANDING", False), ("OUTSTANDING", False), ("OUTSTANDING", True), ("OUTSTANDING", True), ("REPAID", False)
    ]  # fmt: skip


async def test_loading_again_changes_nothing(service: Service) -> None:
    before = await service.everything()
    service.clock.pass_by(timedelta(days=40))
    assert await service.loaded() == DemoSummary()
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
    assert await service.loaded() == DemoSummary()
    assert await service.everything() == before


async def test_a_number_that_is_on_record_is_left_as_it_is(database: Database) -> None:
    async with serving(database, TODAY) as service:
        await service.upsert_card(
            CardUpsert(number="10000000001", product_line=ProductLine.DTH_OTT, package="TIEN_LOI")
        )
        await service.upsert_subscriber(
            SubscriberReport(
                msisdn="84900000011", operator=Operator.MOBIFONE, billing=Billing.PREPAID, activated_on=TODAY
            )
        )
        summary = await service.loaded()
        kept = await service.pool.fetchrow("SELECT operator, activated_on FROM subscriber WHERE msisdn = '84900000011'")
        assert (summary.subscribers, summary.cards) == (11, 15)
        assert (await service.card("10000000001")).package == "TIEN_LOI"
        assert dict(kept or {}) == {"operator": "MOBIFONE", "activated_on": TODAY}


@pytest.mark.parametrize("day", [date(2019, 1, 31), date(2022, 10, 1), date(2028, 2, 29)])
async def test_it_can_be_loaded_whatever_year_the_clock_shows(database: Database, day: date) -> None:
    async with serving(database, day) as service:
        summary = await service.loaded()
        newest = await service.pool.fetchval("SELECT max(at) FROM transfer")
    assert (summary.subscribers, summary.cards) == (12, 16)
    assert local_day(newest) <= day


def test_every_number_says_what_it_shows() -> None:
    lines = describe_demo()
    assert len({line.number for line in lines}) == len(lines) == 40
    assert all(line.name and line.shows and "\n" not in line.shows for line in lines)


async def test_the_demo_data_breaks_no_invariant(service: Service) -> None:
    async with service.pool.acquire() as connection:
        assert await violations(connection) == []
