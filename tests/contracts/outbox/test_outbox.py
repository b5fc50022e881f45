"""The exam of the outbox: what is due leaves under a lease, one command of a card at a time (K-CARD, G-MSG)."""

import asyncio
from datetime import timedelta

from domain.renewals.renewal import ActivationStatus
from gateways.ids import new_id
from tests.builders.cards import a_card
from tests.contracts.exam import Memory
from tests.contracts.written import NOW, a_kept_card, a_payer, recorded

LEASE = timedelta(minutes=1)
OVER = timedelta()
"""A lease, or a wait, that is over at once."""


async def two_of_one_card(memory: Memory) -> list[object]:
    payer = await a_payer(memory)
    first = await recorded(memory, payer, await a_kept_card(memory))
    second = await recorded(memory, payer, first.card)
    return [first.activation_id, second.activation_id]


async def claimed(memory: Memory, lease: timedelta = LEASE, most: int = 9) -> list[object]:
    return [due.id for due in await memory.outbox.claim_activations(lease, most)]


async def test_what_is_claimed_is_claimed_by_nobody_else_until_its_lease_is_over(memory: Memory) -> None:
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    assert await claimed(memory, OVER) == [record.activation_id]
    assert await claimed(memory, LEASE) == [record.activation_id]
    assert await claimed(memory) == []
    (message,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    (again,) = await memory.outbox.claim_messages(NOW, LEASE, 9)
    assert (message.attempts, again.attempts, again.message) == (1, 2, message.message)
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []


async def test_of_one_card_only_the_oldest_unanswered_command_leaves(memory: Memory) -> None:
    """K-CARD."""
    first, second = await two_of_one_card(memory)
    (due,) = await memory.outbox.claim_activations(LEASE, 9)
    assert due.id == first
    assert await claimed(memory) == []
    await memory.outbox.postpone_activation(due, LEASE, "down")
    assert await claimed(memory) == []
    await memory.outbox.postpone_activation(due, OVER, "down")
    assert await claimed(memory) == [first]
    await memory.outbox.acknowledged(due, NOW)
    assert await claimed(memory) == [second]


async def test_a_command_tells_of_the_card_as_it_is_when_it_leaves(memory: Memory) -> None:
    """K-CARD."""
    await two_of_one_card(memory)
    (due,) = await memory.outbox.claim_activations(LEASE, 9)
    assert len(due.card.log.entries) == 2


async def test_an_answered_command_stays_answered(memory: Memory) -> None:
    """K-CARD: a late word from one whose lease was over changes nothing."""
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (due,) = await memory.outbox.claim_activations(OVER, 9)
    await memory.outbox.acknowledged(due, NOW)
    await memory.outbox.rejected(due, NOW, "late")
    await memory.outbox.postpone_activation(due, OVER, "late")
    assert await claimed(memory) == []
    async with memory.works() as work:
        known, renewal = await work.cards.lock(due.card.number), await work.renewals.find(record.renewal.ref)
    assert known is not None
    assert renewal is not None
    assert renewal.activation is ActivationStatus.ACKNOWLEDGED
    assert not known.unacknowledged


async def test_who_lost_the_lease_of_a_message_puts_it_back_no_more(memory: Memory) -> None:
    """G-MSG: it is another's by now."""
    await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (lost,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    (held,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    await memory.outbox.postpone_message(lost, LEASE, "late")
    (again,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    assert again.message == held.message


async def test_no_more_is_claimed_than_was_asked_for(memory: Memory) -> None:
    payer = await a_payer(memory)
    for number in ("22222222221", "22222222222", "22222222223"):
        await recorded(memory, payer, await a_kept_card(memory, a_card(number=number, card_id=new_id())))
    assert [len(await claimed(memory, most=2)) for _ in range(3)] == [2, 1, 0]
    assert [len(await memory.outbox.claim_messages(NOW, LEASE, 2)) for _ in range(3)] == [2, 1, 0]


async def test_many_workers_claim_each_thing_once(memory: Memory) -> None:
    payer = await a_payer(memory)
    for index in range(5):
        await recorded(memory, payer, await a_kept_card(memory, a_card(number=f"2222222222{index}", card_id=new_id())))
    shares = await asyncio.gather(*(claimed(memory, most=2) for _ in range(4)))
    ids = [each for share in shares for each in share] + await claimed(memory)
    assert len(ids) == len(set(ids)) == 5
