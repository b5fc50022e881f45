"""Delivering activations: repeated until acknowledged, taken back where rejected (K-CARD, K-REFUND)."""

from datetime import date, timedelta

from domain.months import Term
from domain.refusal import Rule
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from domain.usecases.refund_renewal import RefundCommand
from domain.usecases.top_up import TopUpCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.asking import IN_DATE, by, made, renewal, rules

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


async def test_a_rejected_renewal_is_due_back_and_leaves_the_card_and_the_limits(world: World) -> None:
    """K-REFUND, K-HEAVY: no money moves until staff give it back."""
    renewed = made(await world.service.renew(by(), renewal(term=Term.P3M)))
    assert rules(await world.service.renew(by("2"), renewal())) == {Rule.K_HEAVY}
    world.card_system.rejecting.add(CARD_NUMBER)
    moved = len(world.records.transfers)
    await world.service.deliver_activations()
    records = world.records
    assert records.renewals[renewed.id].status is RenewalStatus.REFUND_DUE
    assert (records.cards[CARD_NUMBER].expires_on, len(records.transfers)) == (IN_DATE, moved)
    assert [each.withdrawn for each in records.payments.values()] == [True]
    (kept,) = records.activations.values()
    assert kept.state is ActivationStatus.REJECTED
    assert await world.service.deliver_activations() == 0
    made(await world.service.renew(by("3"), renewal()))


async def test_a_rejection_takes_only_its_own_period_out(world: World) -> None:
    """K-REFUND, K-STACK."""
    made(await world.service.renew(by("1"), renewal()))
    kept = made(await world.service.renew(by("2"), renewal()))
    world.card_system.rejecting.add(CARD_NUMBER)
    await world.service.deliver_activations()
    world.card_system.rejecting.clear()
    world.card_system.knows(world.records.stated[0])
    await world.service.deliver_activations()
    card = world.records.cards[CARD_NUMBER]
    assert [entry.renewal_id for entry in card.log.entries] == [kept.id]
    assert card.expires_on == world.card_system.cards[CARD_NUMBER].expires_on == date(2024, 5, 20)


async def test_a_rejected_withdrawal_changes_no_renewal(world: World) -> None:
    """K-REFUND."""
    world.card_system.knows(world.records.stated[0])
    renewed = made(await world.service.renew(by(), renewal()))
    await world.service.deliver_activations()
    made(await world.service.refund(by("refund"), RefundCommand(renewal=renewed.ref, reason="mistake")))
    world.card_system.rejecting.add(CARD_NUMBER)
    await world.service.deliver_activations()
    assert world.records.renewals[renewed.id].status is RenewalStatus.REFUNDED
    assert [each.state for each in world.records.activations.values()] == [
        ActivationStatus.ACKNOWLEDGED,
        ActivationStatus.REJECTED,
    ]


async def test_a_rejection_after_the_refund_gives_nothing_back_again(world: World) -> None:
    """K-REFUND: the mistake was refunded before its activation was answered."""
    renewed = made(await world.service.renew(by(), renewal()))
    made(await world.service.refund(by("refund"), RefundCommand(renewal=renewed.ref, reason="mistake")))
    world.card_system.rejecting.add(CARD_NUMBER)
    await world.service.deliver_activations()
    payer = world.records.subscriber_of(MSISDN)
    assert payer is not None
    assert (world.records.renewals[renewed.id].status, payer.main_balance) == (RenewalStatus.REFUNDED, 50_000_000)
    made(await world.service.top_up(by("later"), TopUpCommand(msisdn=MSISDN, amount=1)))
