"""A quote rests on the card as the television company knows it now, and no look-up takes anything away (K-CARD)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.months import instant_of
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.usecases.renewals.quote_renewal import QuoteAsked
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.renewals.quoting import NOBODYS, priced
from tests.usecases.requests import IN_DATE, TODAY, by, in_date, made, renewal


async def test_a_copy_grown_old_is_looked_up_before_it_is_quoted(world: World) -> None:
    """K-CARD."""
    world.card_system.knows(replace(world.records.stated[0], expires_on=date(2024, 6, 30)))
    world.clock.pass_by(timedelta(minutes=16))
    assert (await priced(world)).expires_on_after == date(2024, 7, 31)
    assert world.card_system.looked_up == [CARD_NUMBER]


async def test_while_the_card_system_is_down_nothing_is_quoted_and_nothing_stored(world: World) -> None:
    """K-CARD."""
    world.clock.pass_by(timedelta(minutes=16))
    world.card_system.down = True
    before = world.records.copied()
    with pytest.raises(CardSystemUnavailableError):
        await world.service.quote(QuoteAsked(request=NOBODYS))
    assert world.records == before


async def test_a_look_up_never_shortens_the_log_while_an_activation_is_unacknowledged(world: World) -> None:
    """K-CARD."""
    stated = world.records.stated[0]
    made(await world.service.renew(by(), renewal()))
    world.card_system.knows(replace(stated, expires_on=IN_DATE))
    world.clock.pass_by(timedelta(minutes=16))
    assert (await priced(world)).expires_on_before == date(2024, 5, 20)


async def test_a_look_up_outrun_by_a_renewal_and_its_activation_takes_nothing_away(world: World) -> None:
    """K-CARD: its report is older than the acknowledgement, however late it comes back."""
    world.card_system.knows(world.records.stated[0])

    async def renewed_and_delivered() -> None:
        made(await world.service.renew(by(), renewal()))
        await world.service.deliver_activations()

    world.clock.pass_by(timedelta(minutes=16))
    world.card_system.meanwhile = renewed_and_delivered
    assert (await priced(world)).expires_on_before == date(2024, 5, 20)
    assert len(world.records.cards[CARD_NUMBER].log.entries) == 1


async def test_a_look_up_outrun_by_an_acknowledgement_takes_nothing_away(world: World) -> None:
    """K-CARD: the renewal was there when it set out, its activation acknowledged when it came back."""
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by(), renewal()))

    async def delivered() -> None:
        await world.service.deliver_activations()

    world.clock.pass_by(timedelta(minutes=16))
    world.card_system.meanwhile = delivered
    assert (await priced(world)).expires_on_before == date(2024, 5, 20)
    assert len(world.records.cards[CARD_NUMBER].log.entries) == 1


async def test_a_copy_from_the_future_is_looked_up(world: World) -> None:
    """K-CARD: a clock that was set back makes no copy young."""
    await in_date(world.service, "22222222222", observed_at=world.clock.now() + timedelta(hours=1))
    world.card_system.knows(world.records.stated[-1])
    request = replace(NOBODYS, card_number="22222222222")
    assert (await world.service.quote(QuoteAsked(request=request))).quote is not None
    assert world.card_system.looked_up == ["22222222222"]
    assert instant_of(TODAY) < world.clock.now()
