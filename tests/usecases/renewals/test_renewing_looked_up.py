"""A card is renewed as the television company knows it now, or not at all (K-CARD)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.refusal import Rule
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.requests import TODAY, by, made, renewal, rules

NOBODY = "84909999999"


async def test_while_the_card_system_is_down_nothing_is_charged_or_stored_and_the_key_may_try_again(
    world: World,
) -> None:
    """K-CARD, G-ONCE."""
    world.clock.pass_by(timedelta(minutes=16))
    world.card_system.down = True
    before = world.records.copied()
    with pytest.raises(CardSystemUnavailableError):
        await world.service.renew(by(), renewal())
    assert world.records == before
    world.card_system.down = False
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by(), renewal()))


async def test_a_card_the_television_company_does_not_know_is_the_only_refusal(world: World) -> None:
    """K-CARD."""
    settled = await world.service.renew(by(), renewal(card="11111111111", payer=NOBODY, package="NO_SUCH"))
    assert rules(settled) == {Rule.K_CARD}
    assert [attempt.refusals for attempt in world.records.attempts] == [settled.refusals]


async def test_a_copy_grown_old_is_looked_up_and_what_was_renewed_elsewhere_counts(world: World) -> None:
    """K-CARD, K-MONTHS."""
    elsewhere = date(2024, 6, 30)
    world.card_system.knows(replace(world.records.stated[0], expires_on=elsewhere))
    world.clock.pass_by(timedelta(minutes=16))
    renewed = made(await world.service.renew(by(), renewal()))
    assert world.card_system.looked_up == [CARD_NUMBER]
    assert (renewed.expires_on_before, renewed.expires_on_after) == (elsewhere, date(2024, 7, 31))


async def test_a_copy_young_enough_is_not_looked_up(world: World) -> None:
    """K-CARD: `CARD_MAX_AGE_MINUTES`."""
    world.clock.pass_by(timedelta(minutes=15))
    made(await world.service.renew(by(), renewal()))
    assert world.card_system.looked_up == []


async def test_a_card_only_the_television_company_knows_is_put_on_record_and_renewed(world: World) -> None:
    """K-CARD."""
    world.card_system.knows(replace(world.records.stated[0], number="22222222222"))
    renewed = made(await world.service.renew(by(), renewal(card="22222222222")))
    assert renewed.expires_on_after == date(2024, 5, 20)


async def test_the_first_purchase_opens_an_account(world: World) -> None:
    """K-CARD, K-FROM: keyed by its phone number, priced and started as an expired card."""
    renewed = made(await world.service.renew(by(), renewal("ON_K", card="+84 90 123 45 67")))
    assert (renewed.card_number, renewed.price) == ("0901234567", 215_000)
    assert (renewed.expires_on_before, renewed.expires_on_after) == (None, date(2024, 4, 14))
    assert world.records.cards["0901234567"].package_on(TODAY) == "ON_K"
    again = made(await world.service.renew(by("2"), renewal("ON_K", card="0901234567")))
    assert (again.card_id, again.expires_on_after) == (renewed.card_id, date(2024, 5, 14))
