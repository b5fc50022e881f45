"""Whoever was told that a card is renewed is told when it is not, and when the money is back (G-MSG, K-REFUND)."""

from datetime import date, time

from domain.messages.message import Message
from domain.months import instant_of
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.renewals.refunding import a_refund, renewed
from tests.usecases.requests import TODAY, by

STAFF = by("refund", "staff@operator")
EARLY = (date(2024, 3, 16), time(2))


def messages(world: World) -> list[Message]:
    """List what was queued, oldest first."""
    return [kept.message for kept in world.records.messages.values()]


async def test_a_rejected_activation_is_told_to_the_payer_once(world: World) -> None:
    """K-REFUND: with the package and the total that is owed back."""
    world.card_system.rejecting.add(CARD_NUMBER)
    await renewed(world)
    await world.service.deliver_activations()
    _, told = messages(world)
    assert (told.key, told.to, told.not_before) == ("kplus.activation_rejected", MSISDN, None)
    assert all(figure in told.text for figure in (CARD_NUMBER, "Tron ven", "196.000d"))
    await world.service.deliver_activations()
    assert len(messages(world)) == 2


async def test_money_given_back_is_told_to_the_payer_once(world: World) -> None:
    """K-REFUND, G-ONCE: a mistake, whose activation nobody rejected."""
    paid = await renewed(world)
    for _ in range(2):
        await world.service.refund(STAFF, a_refund(paid))
    _, told = messages(world)
    assert (told.key, told.to) == ("kplus.refunded", MSISDN)
    assert all(figure in told.text for figure in (CARD_NUMBER, "196.000d"))


async def test_a_rejection_after_the_refund_promises_no_money_again(world: World) -> None:
    """K-REFUND: it was given back, and said so, before the card system answered."""
    paid = await renewed(world)
    await world.service.refund(STAFF, a_refund(paid))
    world.card_system.rejecting.add(CARD_NUMBER)
    await world.service.deliver_activations()
    assert [message.key for message in messages(world)] == ["kplus.renewed", "kplus.refunded"]


async def test_neither_is_told_in_the_night(world: World) -> None:
    """G-MSG: both wait for 08:00."""
    world.card_system.rejecting.add(CARD_NUMBER)
    paid = await renewed(world)
    assert world.clock.now() == instant_of(TODAY, time(12))
    world.clock.turn_to(*EARLY)
    await world.service.deliver_activations()
    await world.service.refund(STAFF, a_refund(paid))
    assert [message.not_before for message in messages(world)[1:]] == [instant_of(EARLY[0], time(8))] * 2
