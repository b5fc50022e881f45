"""Everything at the same time: nobody waits for ever, nothing is lost (G-LIMITS, G-EFFECTIVE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.usecases.publish_price import PriceCommand
from domain.usecases.refund_renewal import RefundCommand
from domain.usecases.top_up import TopUpCommand
from domain.usecases.upsert_decoder_card import CardUpsert
from domain.usecases.upsert_subscriber import SubscriberReport
from gateways.ids import new_id
from tests.databases import Database
from tests.persistence.house import House, a_house
from tests.usecases.asking import BEFORE_HEAVY, by, in_date, made, on_record, renewal, rules

PAYERS = ("84900000001", "84900000002")
CARDS = ("22222222221", "22222222222")
LINE, PACKAGE = ProductLine.MYK, "TIEN_LOI"
PATIENCE = 60  # seconds until waiting is called for ever


async def two_of_each(house: House) -> None:
    for payer in PAYERS:
        await on_record(house.service, payer)
    for card in CARDS:
        await in_date(house.service, card, line=LINE, package=PACKAGE)


def crossing(index: int) -> tuple[str, str]:
    """Pair two payers and two cards every way there is."""
    return PAYERS[index % 2], CARDS[index // 2 % 2]


async def renew(house: House, name: str) -> list[int]:
    """Renew many times, crossing payers and cards, and give what was charged."""
    pairs = enumerate(crossing(index) for index in range(24))
    renewals = (
        house.service.renew(by(f"{name} {index}"), renewal(PACKAGE, Term.P1W, payer=payer, card=card))
        for index, (payer, card) in pairs
    )
    return [made(each).price for each in await asyncio.gather(*renewals)]


async def give_back(house: House) -> None:
    """Pay and give back, again and again."""
    for index in range(6):
        payer, card = crossing(index)
        paid = made(await house.service.renew(by(f"slip {index}"), renewal(PACKAGE, Term.P1W, payer=payer, card=card)))
        refund = RefundCommand(renewal=paid.ref, reason="mistake")
        made(await house.service.refund(by(f"refund {index}"), refund))


async def keep_records(house: House) -> None:
    for index in range(12):
        payer, card = crossing(index)
        made(await house.service.upsert_subscriber(SubscriberReport(msisdn=payer, province=f"{index}")))
        made(await house.service.upsert_card(CardUpsert(number=card, product_line=LINE)))


async def top_up(house: House) -> None:
    top_ups = (
        house.service.top_up(by(f"top-up {index}"), TopUpCommand(msisdn=PAYERS[index % 2], amount=1))
        for index in range(24)
    )
    for answer in await asyncio.gather(*top_ups):
        made(answer)


async def deliver(house: House) -> None:
    for _ in range(12):
        await house.service.deliver_activations()
        await house.service.deliver_messages()


async def publish(house: House, price: int) -> None:
    key = PriceKey(LINE, PACKAGE, 0, Term.P1W)
    span = Span(valid_from=BEFORE_HEAVY, valid_to=None, source="circular")
    command = PriceCommand(key=key, timing=Timing.ANY, price=price, span=span)
    made(await house.service.publish_price(by(f"price {price}"), command))


async def test_opposite_orders_and_everything_beside_them_never_block_each_other(house: House) -> None:
    """Cards before payers, everywhere: a deadlock, or waiting too long, would be an error here."""
    await two_of_each(house)
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(
            renew(house, "one"), give_back(house), keep_records(house), top_up(house), deliver(house)
        )  # fmt: skip
    paid = await house.ask("SELECT count(*) FROM renewal WHERE status = 'SUCCEEDED'")
    given_back = await house.ask("SELECT count(*) FROM renewal WHERE status = 'REFUNDED'")
    assert (paid, given_back) == (24, 6)
    balances = await house.ask("SELECT sum(main_balance)::bigint FROM subscriber")
    assert balances == 2 * 50_000_000 + 24 - 24 * 32_480


async def test_activations_that_are_rejected_while_renewing_are_all_due_back(house: House) -> None:
    """K-REFUND: each rejected period leaves the card, and the paid ones stay."""
    await two_of_each(house)
    await house.reject(CARDS[0])
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(renew(house, "one"), deliver(house))
        while await house.service.deliver_activations():
            await house.service.deliver_messages()
    assert await house.ask("SELECT count(*) FROM renewal WHERE status = 'REFUND_DUE'") == 12
    assert await house.ask("SELECT count(*) FROM renewal WHERE status = 'SUCCEEDED'") == 12
    assert await house.ask("SELECT count(*) FROM activation WHERE state NOT IN ('ACKNOWLEDGED', 'REJECTED')") == 0


async def test_a_price_published_while_renewing_is_charged_from_then_on(house: House) -> None:
    """G-EFFECTIVE: whoever asks after it was published pays it."""
    await two_of_each(house)
    async with asyncio.timeout(PATIENCE):
        charged, _ = await asyncio.gather(renew(house, "one"), publish(house, 30_000))
        assert set(charged) <= {29_000, 30_000}
        assert set(await renew(house, "two")) == {30_000}


async def test_publishing_while_every_connection_renews_blocks_nobody(database: Database) -> None:
    """Reading the new catalogue needs no second connection while a unit of work holds one."""
    async with a_house(database, most=1) as house, a_house(database, most=1) as publisher, asyncio.timeout(PATIENCE):
        await two_of_each(house)
        assert set(await renew(house, "one")) == {29_000}
        await publish(publisher, 30_000)
        assert set(await renew(house, "two")) == {30_000}
        await asyncio.gather(*(publish(house, price) for price in (31_000, 32_000)))
        house.clock.pass_by(timedelta(seconds=1))
        assert await house.violations() == []


async def test_who_waited_for_a_number_that_began_anew_finds_the_new_subscriber(house: House) -> None:
    """K-KNOWN: neither a renewal nor a top-up says that a number on record is unknown."""
    await two_of_each(house)
    msisdn = PAYERS[0]
    made(await house.service.upsert_subscriber(SubscriberReport(msisdn=msisdn, status=LineStatus.TERMINATED)))
    async with asyncio.timeout(PATIENCE), house.service.renew.works() as work:
        ended = await work.subscribers.lock(msisdn)
        assert ended is not None
        waiting = (
            asyncio.create_task(house.service.renew(by("r"), renewal(PACKAGE, Term.P1W, payer=msisdn, card=CARDS[0]))),
            asyncio.create_task(house.service.top_up(by("t"), TopUpCommand(msisdn=msisdn, amount=1))),
        )
        while await house.ask("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") < len(waiting):
            pass
        await work.subscribers.succeed(ended, replace(ended, id=new_id(), status=LineStatus.ACTIVE))
        await work.commit()
    renewed, topped_up = await asyncio.gather(*waiting)
    assert rules(renewed) == {Rule.K_BALANCE}
    made(topped_up)
