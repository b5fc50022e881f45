"""The exam of many outcomes at the same time: each is recorded as its own (G-MSG, K-CARD)."""

import asyncio
from datetime import timedelta

from domain.renewals.renewal import ActivationStatus
from gateways.ids import new_id
from tests.builders.cards import a_card
from tests.contracts.exam import Memory
from tests.contracts.written import NOW, a_kept_card, a_payer, recorded

LEASE = timedelta(minutes=1)
OVER = timedelta()
CARDS = [f"222222222{index:02}" for index in range(12)]


async def many(memory: Memory) -> None:
    payer = await a_payer(memory, balance=9_000_000)
    for number in CARDS:
        await recorded(memory, payer, await a_kept_card(memory, a_card(number=number, card_id=new_id())))


async def test_of_messages_told_of_together_each_has_its_own_outcome(memory: Memory) -> None:
    await many(memory)
    due = await memory.outbox.claim_messages(NOW, LEASE, len(CARDS))
    sent, dropped, later, again = (due[start::4] for start in range(4))
    await asyncio.gather(
        *(memory.outbox.sent(each, NOW) for each in sent),
        *(memory.outbox.dropped(each, "no such number") for each in dropped),
        *(memory.outbox.postpone_message(each, LEASE, "down") for each in later),
        *(memory.outbox.postpone_message(each, OVER, "down") for each in again),
    )
    left = [await memory.outbox.claim_messages(NOW, LEASE, 9) for _ in range(3)]
    assert {each.message.id for share in left for each in share} == {each.message.id for each in again}


async def test_of_commands_told_of_together_each_has_its_own_outcome(memory: Memory) -> None:
    """K-CARD."""
    await many(memory)
    due = await memory.outbox.claim_activations(LEASE, len(CARDS))
    done, rejected, later, again = (due[start::4] for start in range(4))
    await asyncio.gather(
        *(memory.outbox.acknowledged(each, NOW) for each in done),
        *(memory.outbox.rejected(each, NOW, "\0 returned \ud800") for each in rejected),
        *(memory.outbox.postpone_activation(each, LEASE, "down") for each in later),
        *(memory.outbox.postpone_activation(each, OVER, "down") for each in again),
    )
    assert {each.id for each in await memory.outbox.claim_activations(LEASE, 99)} == {each.id for each in again}
    assert ActivationStatus.ACKNOWLEDGED is await _state(memory, done[0].card.number)


async def test_a_message_that_left_stays_so_whatever_is_said_late(memory: Memory) -> None:
    """A late word from one whose lease was over: that it left is so, that it did not is not believed."""
    await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (slow,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    (quick,) = await memory.outbox.claim_messages(NOW, LEASE, 9)
    await memory.outbox.postpone_message(slow, OVER, "late")
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []
    await memory.outbox.sent(slow, NOW)
    await memory.outbox.postpone_message(quick, OVER, "late")
    await memory.outbox.dropped(quick, "late")
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []


async def test_a_late_word_does_not_put_a_command_back_that_another_has_claimed(memory: Memory) -> None:
    """K-CARD."""
    await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (slow,) = await memory.outbox.claim_activations(OVER, 9)
    assert await memory.outbox.claim_activations(LEASE, 9)
    await memory.outbox.postpone_activation(slow, OVER, "late")
    assert await memory.outbox.claim_activations(LEASE, 9) == []


async def _state(memory: Memory, number: str) -> ActivationStatus:
    async with memory.works() as work:
        known = await work.cards.lock(number)
    assert known is not None
    return ActivationStatus.SENT if known.unacknowledged else ActivationStatus.ACKNOWLEDGED
