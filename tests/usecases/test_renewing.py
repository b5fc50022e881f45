"""Renewing from the main balance: one decision writes everything, once for each key (G-ONCE, G-LEDGER)."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.months import Term
from domain.ports.card_system import CardSystemUnavailableError
from domain.refusal import Rule
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from domain.usecases.once import Settled
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.asking import IN_DATE, TODAY, by, in_date, made, on_record, renewal, rules

NOBODY = "84909999999"


async def test_a_renewal_writes_everything_it_causes(world: World) -> None:
    """K-STACK, K-FEE, G-LEDGER, G-MSG."""
    renewed = made(await world.service.renew(by(), renewal()))
    records = world.records
    assert (renewed.price, renewed.fee, renewed.status) == (175_000, 21_000, RenewalStatus.SUCCEEDED)
    assert (renewed.expires_on_before, renewed.expires_on_after) == (IN_DATE, date(2024, 5, 20))
    assert records.cards[CARD_NUMBER].expires_on == date(2024, 5, 20)
    payer = records.subscriber_of(MSISDN)
    assert payer is not None
    assert payer.main_balance == 50_000_000 - 196_000
    assert [(each.paid_on, each.total, each.withdrawn) for each in records.payments.values()] == [
        (TODAY, 196_000, False)
    ]
    (message,) = records.messages.values()
    assert (message.message.key, message.message.to) == ("kplus.renewed", MSISDN)
    assert "20/05/2024" in message.message.text
    (activation,) = records.activations.values()
    assert (activation.renewal_id, activation.state) == (renewed.id, ActivationStatus.QUEUED)


async def test_the_price_is_owed_and_the_fee_is_earned(world: World) -> None:
    """K-NOINVOICE, G-LEDGER: the price is the television company's, the fee is the operator's revenue."""
    renewed = made(await world.service.renew(by(), renewal()))
    moves = [each.transfer for each in world.records.transfers if each.transfer.cause_id == renewed.id]
    assert [(move.debit, move.credit, move.amount, move.reason) for move in moves] == [
        (Account.MAIN_BALANCES, Account.OWED_TO_TELEVISION, 175_000, Reason.PACKAGE_PRICE),
        (Account.MAIN_BALANCES, Account.FEE_REVENUE, 21_000, Reason.SERVICE_FEE),
    ]


async def test_the_same_key_gives_the_same_renewal(world: World) -> None:
    """G-ONCE."""
    first = await world.service.renew(by(), renewal())
    world.clock.turn_to(date(2025, 1, 1))
    again = await world.service.renew(by(), renewal())
    assert again == replace(first, replayed=True)
    assert len(world.records.renewals) == 1


async def test_the_same_key_gives_the_same_refusal_even_when_nothing_refuses_any_more(world: World) -> None:
    """G-ONCE."""
    command = renewal(payer=NOBODY)
    refused = await world.service.renew(by(), command)
    await on_record(world.service, NOBODY)
    assert await world.service.renew(by(), command) == Settled(None, refused.refusals, replayed=True)
    assert rules(refused) == {Rule.K_PREPAID}
    made(await world.service.renew(by("another key"), command))


async def test_the_same_key_with_other_input_is_refused_and_changes_nothing(world: World) -> None:
    """G-ONCE."""
    made(await world.service.renew(by(), renewal()))
    before = world.records
    other = await world.service.renew(by(), renewal(term=Term.P3M))
    assert (rules(other), other.replayed) == ({Rule.G_ONCE}, False)
    assert world.records == before


async def test_a_key_belongs_to_the_one_who_sends_it(world: World) -> None:
    """G-ONCE."""
    made(await world.service.renew(by(principal="app"), renewal()))
    made(await world.service.renew(by(principal="shop"), renewal()))
    assert len(world.records.renewals) == 2


@pytest.mark.parametrize("key", ["", "  ", "x" * 201, "line\nbreak"])
async def test_a_key_that_is_no_key_is_refused_and_remembered_nowhere(world: World, key: str) -> None:
    """G-INPUT."""
    settled = await world.service.renew(by(key), renewal())
    assert [(refusal.rule, refusal.field) for refusal in settled.refusals] == [(Rule.G_INPUT, "idempotencyKey")]
    assert world.records.keys.keys() == {("app", f"top-up {MSISDN}")}


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


async def test_an_add_on_lifts_the_card_and_leaves_its_expiry_alone(world: World) -> None:
    """K-ADDON."""
    renewed = made(await world.service.renew(by(), renewal("HBO_ADD_ON")))
    card = world.records.cards[CARD_NUMBER]
    assert (renewed.price, renewed.expires_on_after, card.expires_on) == (79_000, IN_DATE, IN_DATE)
    assert card.package_on(TODAY) == "COMBO_TRON_VEN_HBO"
    assert (card.package_on(date(2024, 4, 14)), card.package_on(date(2024, 4, 15))) == (
        "COMBO_TRON_VEN_HBO",
        "TRON_VEN",
    )
    assert card.log.entries == ()


async def test_no_message_leaves_in_the_night(empty: World) -> None:
    """G-MSG: it is queued at once, to leave from 08:00."""
    world = empty
    world.clock.turn_to(TODAY, time(3))
    await on_record(world.service)
    await in_date(world.service)
    made(await world.service.renew(by(), renewal()))
    (kept,) = world.records.messages.values()
    world.clock.turn_to(TODAY, time(8))
    assert kept.message.not_before == world.clock.now()


async def test_an_expired_card_pays_the_price_of_expired_cards_and_starts_today(world: World) -> None:
    """K-TIMING, K-FROM."""
    await in_date(world.service, "22222222222", package="TIEN_LOI", expires_on=date(2024, 3, 14))
    renewed = made(await world.service.renew(by(), renewal("TIEN_LOI", card="22222222222")))
    assert (renewed.price, renewed.expires_on_after) == (89_000, date(2024, 4, 14))
