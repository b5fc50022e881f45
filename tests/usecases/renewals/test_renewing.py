"""Renewing from the main balance: one decision writes everything, once for each key (G-ONCE, G-LEDGER)."""

from datetime import date, time

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import IN_DATE, TODAY, by, in_date, made, on_record, renewal

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
