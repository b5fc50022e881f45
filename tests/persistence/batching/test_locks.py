"""Everything at the same time: nobody waits for ever, nothing is lost (G-LIMITS, G-EFFECTIVE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.months import Term
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.customers.top_up_main_balance import TopUpCommand
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
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import by, made, renewal, rules

PATIENCE = 60  # seconds until waiting is called for ever


async def test_opposite_orders_and_everything_beside_them_never_block_each_other(installed: Installation) -> None:
    """Cards before payers, everywhere: a deadlock, or waiting too long, would be an error here."""
    await two_of_each(installed)
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(
            renew(installed, "one"),
            give_back(installed),
            keep_records(installed),
            top_up(installed),
            deliver(installed),
        )
    paid = await installed.ask("SELECT count(*) FROM renewal WHERE status = 'SUCCEEDED'")
    given_back = await installed.ask("SELECT count(*) FROM renewal WHERE status = 'REFUNDED'")
    assert (paid, given_back) == (24, 6)
    balances = await installed.ask("SELECT sum(main_balance)::bigint FROM subscriber")
    assert balances == 2 * 50_000_000 + 24 - 24 * 32_480


async def test_activations_that_are_rejected_while_renewing_are_all_due_back(installed: Installation) -> None:
    """K-REFUND: each rejected period leaves the card, and the paid ones stay."""
    await two_of_each(installed)
    await installed.reject(CARDS[0])
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(renew(installed, "one"), deliver(installed))
        while await installed.service.deliver_activations():
            await installed.service.deliver_messages()
    assert await installed.ask("SELECT count(*) FROM renewal WHERE status = 'REFUND_DUE'") == 12
    assert await installed.ask("SELECT count(*) FROM renewal WHERE status = 'SUCCEEDED'") == 12
    assert await installed.ask("SELECT count(*) FROM activation WHERE state NOT IN ('ACKNOWLEDGED', 'REJECTED')") == 0


async def test_a_price_published_while_renewing_is_charged_from_then_on(installed: Installation) -> None:
    """G-EFFECTIVE: whoever asks after it was published pays it."""
    await two_of_each(installed)
    async with asyncio.timeout(PATIENCE):
        charged, _ = await asyncio.gather(renew(installed, "one"), publish(installed, 30_000))
        assert set(charged) <= {29_000, 30_000}
        assert set(await renew(installed, "two")) == {30_000}


async def test_publishing_while_every_connection_renews_blocks_nobody(database: Database) -> None:
    """Reading the new catalogue needs no second connection while a unit of work holds one."""
    async with (
        an_installation(database, most=1) as installed,
        an_installation(database, most=1) as publisher,
        asyncio.timeout(PATIENCE),
    ):
        await two_of_each(installed)
        assert set(await renew(installed, "one")) == {29_000}
        await publish(publisher, 30_000)
        assert set(await renew(installed, "two")) == {30_000}
        await asyncio.gather(*(publish(installed, price) for price in (31_000, 32_000)))
        installed.clock.pass_by(timedelta(seconds=1))
        assert await installed.violations() == []


async def test_who_asks_while_a_number_begins_anew_finds_the_one_or_the_other(installed: Installation) -> None:
    """K-KNOWN: neither a top-up nor a renewal waits, and neither says that a number on record is unknown."""
    await two_of_each(installed)
    msisdn = PAYERS[0]
    made(await installed.service.upsert_subscriber(SubscriberReport(msisdn=msisdn, status=LineStatus.TERMINATED)))
    asked, money = renewal(PACKAGE, Term.P1W, payer=msisdn, card=CARDS[0]), TopUpCommand(msisdn=msisdn, amount=1)
    async with asyncio.timeout(PATIENCE), installed.service.renew.works() as work:
        ended = await work.subscribers.lock(msisdn)
        assert ended is not None
        before = await installed.service.top_up(by("t before"), money)
        assert [refusal.says.key for refusal in before.refusals] == ["input.terminated"]
        assert Rule.K_ACTIVE in rules(await installed.service.renew(by("before"), asked))
        await work.subscribers.succeed(ended, replace(ended, id=new_id(), status=LineStatus.ACTIVE))
        await work.commit()
    made(await installed.service.top_up(by("t after"), money))
    assert rules(await installed.service.renew(by("after"), asked)) == {Rule.K_BALANCE}
