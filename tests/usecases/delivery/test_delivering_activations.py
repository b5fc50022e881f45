"""Delivering activations: repeated until acknowledged, taken back where rejected (K-CARD, K-REFUND)."""

from datetime import date, timedelta

from domain.months import DAY
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.requests import by, made, renewal

HOUR = timedelta(hours=1)


async def test_a_delivered_activation_puts_the_card_on_what_was_bought(world: World) -> None:
    """K-CARD: the command carries the absolute last day of service."""
    world.card_system.knows(world.records.stated[0])
    renewed = made(await world.service.renew(by(), renewal()))
    assert await world.service.deliver_activations() == 1
    known = world.card_system.cards[CARD_NUMBER]
    assert (known.package, known.expires_on) == ("TRON_VEN", renewed.expires_on_after)
    (kept,) = world.records.activations.values()
    assert (kept.state, kept.answered_at) == (ActivationStatus.ACKNOWLEDGED, world.clock.now())
    assert await world.service.deliver_activations() == 0


async def test_while_the_card_system_is_down_a_command_waits_longer_each_time_and_then_arrives(world: World) -> None:
    """K-CARD."""
    world.card_system.down = True
    made(await world.service.renew(by(), renewal()))
    assert await world.service.deliver_activations() == 1
    assert await world.service.deliver_activations() == 0
    waits = []
    for _ in range(3):
        (kept,) = world.records.activations.values()
        waits.append(kept.due - world.store.watch)
        world.store.watch = kept.due
        assert await world.service.deliver_activations() == 1
    assert waits == sorted(set(waits))
    world.card_system.down = False
    world.card_system.knows(world.records.stated[0])
    world.store.watch += HOUR
    await world.service.deliver_activations()
    assert len(world.card_system.commands) == 1
    assert world.records.renewals[kept.renewal_id].status is RenewalStatus.SUCCEEDED


async def test_a_command_claimed_by_one_who_died_is_sent_again_under_its_own_id(world: World) -> None:
    """K-CARD."""
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by(), renewal()))
    outbox = world.service.deliver_activations.outbox
    (lost,) = await outbox.claim_activations(HOUR, 10)
    assert await world.service.deliver_activations() == 0
    world.store.watch += HOUR
    assert await world.service.deliver_activations() == 1
    assert world.card_system.commands.keys() == {lost.id}


async def test_commands_of_one_card_leave_one_after_the_other(world: World) -> None:
    """K-CARD."""
    world.card_system.knows(world.records.stated[0])
    for key in ("1", "2"):
        made(await world.service.renew(by(key), renewal()))
    assert await world.service.deliver_activations() == 1
    assert await world.service.deliver_activations() == 1
    assert world.card_system.cards[CARD_NUMBER].expires_on == date(2024, 6, 20)


async def test_the_card_system_is_told_of_an_add_on_as_long_as_it_lasts(world: World) -> None:
    """K-ADDON, K-CARD: its last day included, and never as one that is over."""
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by("lift"), renewal("HBO_ADD_ON")))
    await world.service.deliver_activations()
    overlay = world.records.cards[CARD_NUMBER].overlay
    assert overlay is not None
    for on in (overlay.until, overlay.until + DAY):
        world.clock.turn_to(on)
        made(await world.service.renew(by(f"{on}"), renewal()))
        await world.service.deliver_activations()
    told = [command.overlay_until for command in world.card_system.commands.values()]
    assert told == [overlay.until, overlay.until, None]
