"""The sandbox card system: cards as they were upserted, with the activations since."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import TypeAlias
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio

from domain.buckets import bucket_of
from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import ActivationAnswer, ActivationVerdict, CardSystemUnavailableError
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.connections.pool import open_pool
from tests.databases import Database
from tests.gateways.decoders.cards import COMMAND, NUMBER, unavailable

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
ACCOUNT = "0912345678"
ACKNOWLEDGED = ActivationAnswer(ActivationVerdict.ACKNOWLEDGED)
REPORT = CardReport(
    number=NUMBER,
    product_line=ProductLine.DTH_OTT,
    status=CardStatus.ACTIVE,
    package="TIEN_LOI",
    extra_rooms=0,
    expires_on=date(2022, 6, 30),
)
RENEWED = replace(REPORT, package="TRON_VEN", extra_rooms=1, expires_on=date(2022, 7, 31))
OPENED = replace(COMMAND, card_number=ACCOUNT, product_line=ProductLine.VTVCAB_ON, package="NAP215", extra_rooms=0)


@pytest_asyncio.fixture
async def pool(database: Database) -> AsyncIterator[Pool]:
    pool = await open_pool(database.app_url)
    yield pool
    await pool.close()


@pytest.fixture
def card_system(pool: Pool) -> SandboxCardSystem:
    return SandboxCardSystem(pool)


async def _keep(pool: Pool, status: CardStatus = CardStatus.ACTIVE, *, rejects: bool = False) -> None:
    await pool.execute(
        "INSERT INTO sandbox_card (bucket, number, product_line, status, package, extra_rooms, expires_on,"
        " rejects_activation) VALUES ($1, $2, 'DTH_OTT', $3, 'TIEN_LOI', 0, $4, $5)",
        *(bucket_of(NUMBER), NUMBER, status, REPORT.expires_on, rejects),
    )


async def test_a_card_is_told_as_it_was_upserted(pool: Pool, card_system: SandboxCardSystem) -> None:
    await _keep(pool)
    assert await card_system.look_up(NUMBER) == REPORT


async def test_an_unknown_card_is_none_and_rejects(card_system: SandboxCardSystem) -> None:
    assert await card_system.look_up(NUMBER) is None
    assert (await card_system.activate(COMMAND)).verdict is ActivationVerdict.REJECTED


async def test_an_activation_puts_the_card_on_what_it_says(pool: Pool, card_system: SandboxCardSystem) -> None:
    await _keep(pool)
    assert await card_system.activate(replace(COMMAND, overlay_until=date(2022, 7, 9))) == ACKNOWLEDGED
    assert await card_system.look_up(NUMBER) == RENEWED
    assert await pool.fetchval("SELECT overlay_until FROM sandbox_card") == date(2022, 7, 9)


async def test_a_repeated_command_is_acknowledged_and_changes_nothing(
    pool: Pool, card_system: SandboxCardSystem
) -> None:
    await _keep(pool)
    later = replace(COMMAND, id=new_id(), expires_on=date(2022, 8, 31))
    assert [await card_system.activate(each) for each in (COMMAND, later, later, COMMAND)] == [ACKNOWLEDGED] * 4
    assert await card_system.look_up(NUMBER) == replace(RENEWED, expires_on=date(2022, 8, 31))


async def test_a_later_command_may_bring_an_earlier_expiry(pool: Pool, card_system: SandboxCardSystem) -> None:
    await _keep(pool)
    await card_system.activate(COMMAND)
    assert await card_system.activate(replace(COMMAND, id=new_id(), expires_on=REPORT.expires_on)) == ACKNOWLEDGED
    assert await card_system.look_up(NUMBER) == replace(RENEWED, expires_on=REPORT.expires_on)


@pytest.mark.parametrize("status", sorted(set(CardStatus) - {CardStatus.ACTIVE}))
async def test_a_card_that_is_not_active_rejects_with_its_status(
    pool: Pool, card_system: SandboxCardSystem, status: CardStatus
) -> None:
    await _keep(pool, status)
    assert await card_system.activate(COMMAND) == ActivationAnswer(ActivationVerdict.REJECTED, f"The card is {status}.")
    assert await card_system.look_up(NUMBER) == replace(REPORT, status=status)


async def test_a_card_may_be_set_to_reject(pool: Pool, card_system: SandboxCardSystem) -> None:
    await _keep(pool, rejects=True)
    answer = await card_system.activate(COMMAND)
    assert answer == ActivationAnswer(ActivationVerdict.REJECTED, "The card rejects activations.")
    assert await card_system.look_up(NUMBER) == REPORT


async def test_a_card_of_another_line_rejects(pool: Pool, card_system: SandboxCardSystem) -> None:
    await _keep(pool)
    answer = await card_system.activate(replace(COMMAND, product_line=ProductLine.MYK))
    assert answer == ActivationAnswer(ActivationVerdict.REJECTED, "The card is of another product line.")


async def test_the_first_purchase_opens_an_account_and_the_next_renews_it(card_system: SandboxCardSystem) -> None:
    next_one = replace(OPENED, id=new_id(), package="NAP645", expires_on=date(2022, 9, 30))
    assert [await card_system.activate(each) for each in (OPENED, OPENED, next_one)] == [ACKNOWLEDGED] * 3
    assert await card_system.look_up(ACCOUNT) == CardReport(
        number=ACCOUNT,
        product_line=ProductLine.VTVCAB_ON,
        status=CardStatus.ACTIVE,
        package="NAP645",
        expires_on=date(2022, 9, 30),
    )


async def test_a_database_that_is_gone_is_an_unavailable_card_system(pool: Pool) -> None:
    await pool.close()
    system = SandboxCardSystem(pool)
    assert "database" in await unavailable(system.look_up(NUMBER))
    assert "database" in await unavailable(system.activate(COMMAND))


async def test_a_statement_that_fails_is_an_unavailable_card_system(
    database: Database, card_system: SandboxCardSystem
) -> None:
    owner = await asyncpg.connect(database.owner_url)
    await owner.execute("DROP TABLE sandbox_card")
    await owner.close()
    with pytest.raises(CardSystemUnavailableError, match="UndefinedTableError"):
        await card_system.look_up(NUMBER)
    with pytest.raises(CardSystemUnavailableError, match="UndefinedTableError"):
        await card_system.activate(replace(COMMAND, id=UUID(int=1)))
