"""Refunding: once, by staff, with a reason; what is given back counts towards nothing (K-REFUND)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.buckets import Ref
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.usecases.refund_renewal import RefundCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.asking import IN_DATE, by, made, renewal, rules

STAFF = by("refund", "staff@operator")


async def renewed(world: World, *, term: Term = Term.P1M) -> Renewal:
    return made(await world.service.renew(by(), renewal(term=term)))


def balance(world: World) -> int:
    payer = world.records.subscriber_of(MSISDN)
    assert payer is not None
    return payer.main_balance


def a_refund(paid: Renewal, reason: str = "paid twice at the counter") -> RefundCommand:
    return RefundCommand(renewal=paid.ref, reason=reason)


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


async def test_nothing_is_refunded_twice(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    made(await world.service.refund(STAFF, a_refund(paid)))
    again = await world.service.refund(by("other key"), a_refund(paid))
    assert ([each.says.key for each in again.refusals], rules(again)) == (["refusal.refund_twice"], {Rule.K_REFUND})
    assert balance(world) == 50_000_000


async def test_the_same_key_refunds_once_and_gives_the_same_answer(world: World) -> None:
    """G-ONCE."""
    paid = await renewed(world)
    first = await world.service.refund(STAFF, a_refund(paid))
    world.clock.pass_by(timedelta(days=1))
    assert await world.service.refund(STAFF, a_refund(paid)) == replace(first, replayed=True)
    assert rules(await world.service.refund(STAFF, a_refund(paid, "another reason"))) == {Rule.G_ONCE}


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
async def test_a_refund_needs_a_reason(world: World, reason: str) -> None:
    """K-REFUND, G-INPUT."""
    settled = await world.service.refund(STAFF, a_refund(await renewed(world), reason))
    assert [each.field for each in settled.refusals] == ["reason"]
    assert balance(world) == 50_000_000 - 196_000


async def test_what_is_no_renewal_cannot_be_refunded(world: World) -> None:
    """G-INPUT."""
    unknown = Ref(7, (await renewed(world)).card_id)
    for renewal_ref in (None, unknown):
        settled = await world.service.refund(
            by(f"of {renewal_ref}"), RefundCommand(renewal=renewal_ref, reason="mistake")
        )
        assert [(each.rule, each.field) for each in settled.refusals] == [(Rule.G_INPUT, "renewalId")]


async def test_an_add_on_given_back_leaves_the_card_on_its_own_package(world: World) -> None:
    """K-REFUND, K-ADDON."""
    paid = made(await world.service.renew(by(), renewal("HBO_ADD_ON")))
    made(await world.service.refund(STAFF, a_refund(paid)))
    card = world.records.cards[CARD_NUMBER]
    assert (card.overlay, card.expires_on) == (None, IN_DATE)
