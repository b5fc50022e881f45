"""A rejected activation is taken back: the period leaves the card, the money is due (K-REFUND)."""

from datetime import date

from domain.months import Term
from domain.refusal import Rule
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import IN_DATE, by, made, renewal, rules


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
    assert [each.trouble for each in world.records.activations.values()] == [None, "The card was returned."]


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
