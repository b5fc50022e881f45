"""The exam of units of work: all of it or nothing, and nobody sees half."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from domain.ports.work import Work
from tests.builders.cards import a_card
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import a_kept_card, a_key, a_payer, a_record, card_now, payer_now, seen, top_up, topped_up


async def test_what_is_committed_is_there(memory: Memory) -> None:
    card = await a_kept_card(memory)
    assert await card_now(memory, card.number) == card


async def test_leaving_without_commit_leaves_no_trace(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    async with memory.works() as work:
        record = a_record(payer, card)
        await work.renewals.record(a_key(), record, await seen(work, record))
        await work.subscribers.update(replace(payer, province="Hue"))
        await work.cards.add(a_card(number="22222222222"))
        await top_up(work, topped_up(payer, 5))
    preview = await memory.facts.read(card.number, MSISDN, date(2000, 1, 1))
    assert (preview.card, preview.payer, preview.spending) == (card, payer, ())
    assert (await memory.facts.read("22222222222", None, date(2000, 1, 1))).card is None
    async with memory.works() as work:
        assert await work.keys.find(a_key()) is None


class FaultError(Exception):
    """Something nobody expected."""


async def test_a_fault_leaves_no_trace_and_is_not_hidden(memory: Memory) -> None:
    payer = await a_payer(memory)
    with pytest.raises(FaultError):
        await failing(memory.works(), payer.msisdn)
    assert await payer_now(memory, MSISDN) == payer


async def failing(work: Work, msisdn: str) -> None:
    async with work:
        payer = await work.subscribers.lock(msisdn)
        assert payer is not None
        await top_up(work, topped_up(payer, 5))
        raise FaultError


async def test_a_unit_of_work_reads_what_it_wrote(memory: Memory) -> None:
    payer = await a_payer(memory, balance=10)
    async with memory.works() as work:
        await work.subscribers.update(replace(payer, province="Hue"))
        assert await work.subscribers.lock(MSISDN) == replace(payer, province="Hue")


async def test_nobody_sees_what_is_not_committed(memory: Memory) -> None:
    payer = await a_payer(memory, balance=10)
    async with memory.works() as work:
        await work.subscribers.update(replace(payer, province="Hue"))
        assert await payer_now(memory, MSISDN) == payer
        await work.commit()
    assert await payer_now(memory, MSISDN) == replace(payer, province="Hue")


async def test_what_is_locked_is_not_changed_by_two_at_once(memory: Memory) -> None:
    payer = await a_payer(memory, balance=10)
    await asyncio.gather(*(doubling(memory) for _ in range(6)))
    assert (await payer_now(memory, payer.msisdn)).main_balance == 10 * 2**6


async def doubling(memory: Memory) -> None:
    async with memory.works() as work:
        payer = await work.subscribers.lock(MSISDN)
        assert payer is not None
        await asyncio.sleep(0)
        await top_up(work, topped_up(payer, payer.main_balance))
        await work.commit()
