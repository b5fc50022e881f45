"""Everything at the same time: nobody waits for ever, nothing is lost (G-LIMITS, G-EFFECTIVE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.months import Term
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.customers.upsert_subscriber import SubscriberReport
from gateways.ids import new_id
from tests.databases import Database
from tests.persistence.batching.traffic import (
    CARDS,
    PACKAGE,
    PAYERS,
    deliver,
    give_back,
    keep_records,
    publish,
    renew,
    top_up,
    two_of_each,
)
from tests.persistence.installation import House, a_house
from tests.usecases.requests import by, made, renewal, rules

PATIENCE = 60  # seconds until waiting is called for ever


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


async def test_who_asks_while_a_number_begins_anew_finds_the_one_or_the_other(house: House) -> None:
    """K-KNOWN: neither a top-up nor a renewal waits, and neither says that a number on record is unknown."""
    await two_of_each(house)
    msisdn = PAYERS[0]
    made(await house.service.upsert_subscriber(SubscriberReport(msisdn=msisdn, status=LineStatus.TERMINATED)))
    asked, money = renewal(PACKAGE, Term.P1W, payer=msisdn, card=CARDS[0]), TopUpCommand(msisdn=msisdn, amount=1)
    async with asyncio.timeout(PATIENCE), house.service.renew.works() as work:
        ended = await work.subscribers.lock(msisdn)
        assert ended is not None
        before = await house.service.top_up(by("t before"), money)
        assert [refusal.says.key for refusal in before.refusals] == ["input.terminated"]
        assert Rule.K_ACTIVE in rules(await house.service.renew(by("before"), asked))
        await work.subscribers.succeed(ended, replace(ended, id=new_id(), status=LineStatus.ACTIVE))
        await work.commit()
    made(await house.service.top_up(by("t after"), money))
    assert rules(await house.service.renew(by("after"), asked)) == {Rule.K_BALANCE}
