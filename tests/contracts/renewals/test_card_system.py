"""The exam of card systems: what they know of a card, and a command carried out once (K-CARD)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
import pytest_asyncio

from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import ActivationCommand, ActivationVerdict, CardSystem
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.connections.pool import open_pool
from persistence.connections.stores import connections_of
from persistence.work import PostgresWorks
from tests.builders.cards import CARD_NUMBER
from tests.contracts.conftest import Place
from tests.fakes.outside.card_system import FakeCardSystem

KNOWN = CardReport(
    number=CARD_NUMBER,
    product_line=ProductLine.DTH_OTT,
    status=CardStatus.ACTIVE,
    package="TIEN_LOI",
    expires_on=date(2024, 4, 20),
)
LOCKED = replace(KNOWN, number="22222222222", status=CardStatus.LOCKED)
DONE, NEVER = ActivationVerdict.ACKNOWLEDGED, ActivationVerdict.REJECTED


@pytest_asyncio.fixture
async def card_system(place: Place) -> AsyncIterator[CardSystem]:
    if place is None:
        fake = FakeCardSystem()
        fake.knows(KNOWN, LOCKED)
        yield fake
        return
    pool = await open_pool(place.app_url, most=2, kind=connections_of(place.store))
    async with PostgresWorks(pool, sandbox_cards=True)() as work:
        for report in (KNOWN, LOCKED):
            await work.cards.state(report)
        await work.commit()
    yield SandboxCardSystem(pool)
    await pool.close()


def a_command(number: str = CARD_NUMBER, *, expires_on: date = date(2024, 5, 20)) -> ActivationCommand:
    return ActivationCommand(
        id=new_id(),
        card_number=number,
        product_line=ProductLine.DTH_OTT,
        package="TRON_VEN",
        extra_rooms=1,
        expires_on=expires_on,
    )


async def verdict(card_system: CardSystem, command: ActivationCommand) -> ActivationVerdict:
    return (await card_system.activate(command)).verdict


async def test_a_card_is_told_as_it_is_known(card_system: CardSystem) -> None:
    assert await card_system.look_up(CARD_NUMBER) == KNOWN
    assert await card_system.look_up(LOCKED.number) == LOCKED
    assert await card_system.look_up("33333333333") is None


async def test_a_command_puts_the_card_on_what_it_says_once(card_system: CardSystem) -> None:
    command = a_command()
    assert [await verdict(card_system, command) for _ in range(3)] == [DONE] * 3
    assert await card_system.look_up(CARD_NUMBER) == replace(
        KNOWN, package="TRON_VEN", extra_rooms=1, expires_on=date(2024, 5, 20)
    )


async def test_a_late_repeat_of_an_older_command_undoes_nothing(card_system: CardSystem) -> None:
    older, newer = a_command(), a_command(expires_on=date(2024, 6, 20))
    assert [await verdict(card_system, each) for each in (older, newer, older)] == [DONE] * 3
    known = await card_system.look_up(CARD_NUMBER)
    assert known is not None
    assert known.expires_on == date(2024, 6, 20)


@pytest.mark.parametrize("number", [LOCKED.number, "33333333333"])
async def test_what_cannot_be_served_is_rejected(card_system: CardSystem, number: str) -> None:
    before = await card_system.look_up(number)
    assert await verdict(card_system, a_command(number)) is NEVER
    assert await card_system.look_up(number) == before


async def test_a_card_of_another_line_is_rejected(card_system: CardSystem) -> None:
    assert await verdict(card_system, replace(a_command(), product_line=ProductLine.MYK)) is NEVER


async def test_the_first_command_opens_an_account(card_system: CardSystem) -> None:
    command = replace(a_command("0901234567"), product_line=ProductLine.VTVCAB_ON, package="ON_K", extra_rooms=0)
    assert await verdict(card_system, command) is DONE
    known = await card_system.look_up("0901234567")
    assert known is not None
    assert (known.product_line, known.package, known.status) == (
        ProductLine.VTVCAB_ON,
        "ON_K",
        CardStatus.ACTIVE,
    )
