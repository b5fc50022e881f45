"""The exam of sweeps: what became of cards is written whole, and once (K-AUTO-CHARGE, K-AUTO-REMIND)."""

from datetime import timedelta

from domain.refusal import Rule
from domain.sweeps.sweep import Tally
from tests.contracts.exam import Memory
from tests.contracts.sweeps.registered_day import ALL, LATER, NUMBERS, REMIND, a_day, due_by, numbers
from tests.contracts.written import NOW, card_now, payer_now


async def test_a_card_that_was_charged_is_not_due_again(memory: Memory) -> None:
    """K-AUTO-CHARGE: its period, its money and the tally are written together."""
    day = await a_day(memory)
    outcome = await day.charged(day.cards[1])
    assert numbers(await day.due()) == {day.cards[0].number, day.cards[2].number}
    assert (await card_now(memory, day.cards[1].number)).expires_on == outcome.record.card.expires_on
    assert (await payer_now(memory, day.payer.msisdn)).main_balance == 1_000_000 - 196_000
    sweep = await day.sweep()
    assert (sweep.tally, sweep.remaining) == (Tally(succeeded=1), 2)


async def test_what_was_refused_is_due_again_at_a_further_attempt(memory: Memory) -> None:
    """K-AUTO-CHARGE."""
    day = await a_day(memory)
    await day.refused(day.cards[0])
    assert numbers(await day.due()) == {card.number for card in day.cards[1:]}
    again = await day.due(due_by(attempts=2, now=LATER))
    assert {due.card.number for due in again if due.refused_before} == {day.cards[0].number}
    assert (await day.sweep()).tally.refused == 1
    assert (await day.sweep()).tally.refusals == {Rule.G_INPUT: 1}


async def test_a_chunk_that_is_not_committed_leaves_no_trace(memory: Memory) -> None:
    """G-ONCE."""
    day = await a_day(memory)
    assert len(await day.decided(day.charge, commit=False)) == 3
    assert numbers(await day.due()) == {card.number for card in day.cards}
    assert (await payer_now(memory, day.payer.msisdn)).main_balance == 1_000_000
    assert (await day.sweep()).tally == Tally()


async def test_each_is_reminded_once(memory: Memory) -> None:
    """K-AUTO-REMIND."""
    day = await a_day(memory)
    assert await day.reminded() == set(NUMBERS[:3])
    assert await day.reminded() == set()
    assert (await day.sweep(REMIND)).tally == Tally(succeeded=3)
    assert len(await memory.outbox.claim_messages(NOW, timedelta(minutes=1), ALL)) == 3
