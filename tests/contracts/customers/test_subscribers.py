"""The exam of subscribers: one present line a number, and a balance that only transfers move (K-KNOWN, G-LEDGER)."""

import asyncio
from dataclasses import replace

from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment, Subscriber
from gateways.ids import new_id
from tests.builders.subscribers import MSISDN, a_subscriber
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW, a_payer, payer_now


async def add(memory: Memory, subscriber: Subscriber) -> bool:
    async with memory.works() as work:
        added = await work.subscribers.add(subscriber)
        await work.commit()
    return added


async def test_an_unknown_number_is_nobody(memory: Memory) -> None:
    async with memory.works() as work:
        assert await work.subscribers.lock(MSISDN) is None


async def test_a_number_is_added_once(memory: Memory) -> None:
    one, other = a_subscriber(main_balance=0), a_subscriber(main_balance=0, operator=Operator.VIETTEL)
    assert await add(memory, one)
    assert not await add(memory, other)
    assert await payer_now(memory, MSISDN) == one


async def test_of_many_at_once_one_adds_the_number(memory: Memory) -> None:
    added = await asyncio.gather(*(add(memory, a_subscriber()) for _ in range(5)))
    assert sorted(added) == [False] * 4 + [True]


async def test_a_subscriber_begins_with_nothing_whatever_is_said(memory: Memory) -> None:
    """G-LEDGER."""
    await add(memory, a_subscriber(main_balance=5_000))
    assert (await payer_now(memory, MSISDN)).main_balance == 0


async def test_an_update_writes_everything_but_the_balance(memory: Memory) -> None:
    """G-LEDGER."""
    payer = await a_payer(memory)
    changed = replace(
        payer,
        operator=Operator.OTHER,
        billing=Billing.POSTPAID,
        segment=Segment.ENTERPRISE,
        status=LineStatus.BARRED_ONE_WAY,
        activated_on=DAY,
        province="Thừa Thiên Huế",
        billing_cycle_day=21,
        basic_usage_30_days=7,
        basic_usage_as_of=None,
        flagged_for_abuse=True,
        valid_until=DAY,
        average_monthly_top_up=5,
        other_advance_debt=6,
        observed_at=NOW,
    )
    async with memory.works() as work:
        await work.subscribers.update(replace(changed, main_balance=7))
        await work.commit()
    assert await payer_now(memory, MSISDN) == changed


async def test_a_successor_takes_the_number_and_nothing_else(memory: Memory) -> None:
    """K-KNOWN."""
    ended, new = await a_payer(memory), replace(a_subscriber(main_balance=0), id=new_id())
    async with memory.works() as work:
        await work.subscribers.succeed(ended, new)
        await work.commit()
    assert await payer_now(memory, MSISDN) == new
    async with memory.works() as work:
        assert await work.subscribers.lock(MSISDN) == new
        assert not await work.subscribers.add(a_subscriber())
