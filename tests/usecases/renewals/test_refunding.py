"""Refunding: once, by staff, with a reason; what is given back counts towards nothing (K-REFUND)."""

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.renewals.refunding import a_refund, balance, renewed
from tests.usecases.requests import IN_DATE, by, made, renewal, rules

STAFF = by("refund", "staff@operator")


async def test_a_mistake_is_given_back_whole_and_its_period_leaves_the_card(world: World) -> None:
    """K-REFUND, G-LEDGER."""
    paid = await renewed(world)
    refunded = made(await world.service.refund(STAFF, a_refund(paid)))
    records = world.records
    assert (refunded.status, balance(world)) == (RenewalStatus.REFUNDED, 50_000_000)
    assert records.cards[CARD_NUMBER].expires_on == IN_DATE
    back = [each.transfer for each in records.transfers[-2:]]
    assert [(move.debit, move.credit, move.amount, move.reason) for move in back] == [
        (Account.OWED_TO_TELEVISION, Account.MAIN_BALANCES, 175_000, Reason.PRICE_REFUND),
        (Account.FEE_REVENUE, Account.MAIN_BALANCES, 21_000, Reason.FEE_REFUND),
    ]
    (kept,) = records.refunds.values()
    assert (kept.by, kept.reason) == ("staff@operator", "paid twice at the counter")


async def test_a_refunded_renewal_counts_towards_no_limit(world: World) -> None:
    """K-REFUND, K-HEAVY."""
    paid = await renewed(world, term=Term.P3M)
    assert rules(await world.service.renew(by("2"), renewal())) == {Rule.K_HEAVY}
    made(await world.service.refund(STAFF, a_refund(paid)))
    made(await world.service.renew(by("3"), renewal()))


async def test_the_card_system_is_told_of_the_card_without_the_mistake(world: World) -> None:
    """K-REFUND, K-CARD."""
    world.card_system.knows(world.records.stated[0])
    paid = await renewed(world)
    await world.service.deliver_activations()
    made(await world.service.refund(STAFF, a_refund(paid)))
    assert world.card_system.cards[CARD_NUMBER].expires_on == paid.expires_on_after
    await world.service.deliver_activations()
    assert world.card_system.cards[CARD_NUMBER].expires_on == IN_DATE


async def test_a_rejected_activation_is_refunded_without_another_command(world: World) -> None:
    """K-REFUND."""
    world.card_system.rejecting.add(CARD_NUMBER)
    paid = await renewed(world)
    await world.service.deliver_activations()
    assert world.records.renewals[paid.id].status is RenewalStatus.REFUND_DUE
    refunded = made(await world.service.refund(STAFF, a_refund(paid)))
    assert (refunded.status, refunded.activation) == (RenewalStatus.REFUNDED, ActivationStatus.REJECTED)
    assert (balance(world), len(world.records.activations)) == (50_000_000, 1)


async def test_an_add_on_given_back_leaves_the_card_on_its_own_package(world: World) -> None:
    """K-REFUND, K-ADDON."""
    paid = made(await world.service.renew(by(), renewal("HBO_ADD_ON")))
    made(await world.service.refund(STAFF, a_refund(paid)))
    card = world.records.cards[CARD_NUMBER]
    assert (card.overlay, card.expires_on) == (None, IN_DATE)
