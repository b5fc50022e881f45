"""The exam of decoder cards: one a number, its log whole, and whether an answer is owed (K-CARD, K-STACK)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.months import Term
from domain.subscribers.decoder_card import CardStatus, DecoderCard, KnownCard
from gateways.ids import new_id
from tests.builders.cards import CARD_NUMBER, a_card, a_period
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW, a_kept_card, a_payer, an_account, card_now, recorded


async def add(memory: Memory, card: DecoderCard) -> bool:
    async with memory.works() as work:
        added = await work.cards.add(card)
        await work.commit()
    return added


async def locked(memory: Memory, number: str = CARD_NUMBER) -> KnownCard | None:
    async with memory.works() as work:
        return await work.cards.lock(number)


async def test_an_unknown_number_is_no_card(memory: Memory) -> None:
    assert await locked(memory) is None


async def test_a_number_is_added_once(memory: Memory) -> None:
    one, other = a_card(card_id=new_id()), a_card(card_id=new_id(), package="TIEN_LOI")
    assert await add(memory, one)
    assert not await add(memory, other)
    assert await locked(memory) == KnownCard(one, unacknowledged=False)


async def test_of_many_at_once_one_adds_the_number(memory: Memory) -> None:
    added = await asyncio.gather(*(add(memory, a_card(card_id=new_id())) for _ in range(5)))
    assert sorted(added) == [False] * 4 + [True]


async def test_a_card_comes_back_with_its_whole_log_and_its_overlay(memory: Memory) -> None:
    """K-STACK, K-ADDON."""
    card = await a_kept_card(memory)
    changed = (
        replace(card, status=CardStatus.LOCKED, package="TIEN_LOI", extra_rooms=2, observed_at=NOW)
        .renewed(a_period(Term.P1W, DAY))
        .renewed(a_period(Term.P12M, DAY, package="TIEN_LOI", extra_rooms=1))
        .lifted(new_id(), DAY)
    )
    async with memory.works() as work:
        await work.cards.update(changed)
        await work.commit()
    assert await card_now(memory, CARD_NUMBER) == changed


async def test_an_account_nothing_was_bought_for_has_no_expiry(memory: Memory) -> None:
    account = await a_kept_card(memory, an_account())
    assert await card_now(memory, account.number) == account
    assert account.expires_on is None


async def test_a_card_is_unacknowledged_until_every_command_is_answered(memory: Memory) -> None:
    """K-CARD."""
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    assert await locked(memory) == KnownCard(record.card, unacknowledged=True)
    (due,) = await memory.outbox.claim_activations(timedelta(minutes=1), 5)
    assert await locked(memory) == KnownCard(record.card, unacknowledged=True)
    await memory.outbox.acknowledged(due, NOW)
    assert await locked(memory) == KnownCard(record.card, unacknowledged=False)
