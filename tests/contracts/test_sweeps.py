"""The exam of sweeps: what is due, what is written, what staff have said (K-AUTO-CHARGE, K-AUTO-REMIND)."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import timedelta

import pytest

from domain.ports.due_cards import DueCard, DueFacts
from domain.ports.sweeps import SweepPausedError
from domain.refusal import Rule
from domain.subscribers.decoder_card import DecoderCard
from domain.sweeps.sweep import Control, Sweep, SweepKind, Tally
from tests.contracts.exam import Memory
from tests.contracts.sweeping import ALL, CHARGE, LATER, NUMBERS, REMIND, a_day, due_by
from tests.contracts.written import DAY, NOW, card_now, payer_now


def numbers(due: Iterable[DueCard]) -> set[str]:
    return {each.card.number for each in due}


async def test_what_is_due_comes_with_its_payer_and_what_it_paid(memory: Memory) -> None:
    """G-LIMITS."""
    day = await a_day(memory)
    await day.charged(day.cards[0])
    payer = await payer_now(memory, day.payer.msisdn)
    cards: dict[str, DecoderCard] = {}
    async for turn in day.turns():
        async with turn.chunk() as chunk:
            facts = await chunk.due(due_by(), (), DAY, ALL)
            cards |= {due.card.number: due.card for due in facts.cards if due.msisdn == payer.msisdn}
            assert dict(facts.payers) == ({payer.id: payer} if facts.cards else {})
            assert [spent.total for each in facts.spending.values() for spent in each] == [196_000] * bool(facts.cards)
    assert cards == {card.number: card for card in day.cards[1:]}


async def test_a_chunk_takes_no_more_than_it_is_asked_for(memory: Memory) -> None:
    day = await a_day(memory)
    async for turn in day.turns():
        async with turn.chunk() as chunk:
            assert len((await chunk.due(due_by(), (), DAY, 1)).cards) <= 1


async def test_cards_of_other_days_are_not_due(memory: Memory) -> None:
    day = await a_day(memory, expires_on=DAY + timedelta(days=1))
    assert numbers(await day.due()) == set()


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


async def test_what_was_observed_too_long_ago_is_stale_and_not_due(memory: Memory) -> None:
    """K-CARD: it is due as soon as it was asked for."""
    day = await a_day(memory)
    due = due_by(now=LATER, fresh_since=NOW + timedelta(minutes=1))
    stale, fresh = set(), set()
    async for turn in day.turns():
        stale |= {each.known.card.number for each in await turn.stale(due, ALL)}
        assert len(await turn.stale(due, 1)) <= 1
        async with turn.chunk() as chunk:
            fresh |= numbers((await chunk.due(due, (day.cards[2].id,), DAY, ALL)).cards)
    assert stale == {card.number for card in day.cards}
    assert fresh == {day.cards[2].number}


async def test_what_was_put_off_waits(memory: Memory) -> None:
    """K-CARD: the television company did not answer for it."""
    day = await a_day(memory)
    first = next(due.registration for due in await day.due() if due.card.number == NUMBERS[0])
    async for turn in day.turns():
        await turn.put_off([first], LATER)
    assert numbers(await day.due()) == set(NUMBERS[1:3])
    assert numbers(await day.due(due_by(now=LATER))) == set(NUMBERS[:3])


async def test_each_is_reminded_once(memory: Memory) -> None:
    """K-AUTO-REMIND."""
    day = await a_day(memory)
    assert await day.reminded() == set(NUMBERS[:3])
    assert await day.reminded() == set()
    assert (await day.sweep(REMIND)).tally == Tally(succeeded=3)
    assert len(await memory.outbox.claim_messages(NOW, timedelta(minutes=1), ALL)) == 3


async def test_a_sweep_that_staff_have_halted_takes_nothing(memory: Memory) -> None:
    day = await a_day(memory)
    halted = Control(paused_by="staff", paused_at=NOW, pause_reason="a wrong price")
    await day.said(halted)
    with pytest.raises(SweepPausedError):
        await day.due()
    assert (await day.sweep()).control == halted
    await day.said(Control())
    assert len(await day.due()) == 3


async def test_a_sweep_with_a_cap_charges_no_more_than_that(memory: Memory) -> None:
    day = await a_day(memory)
    await day.said(Control(most=2))
    with suppress(SweepPausedError):  # raised where a further turn comes after the cap is reached
        await day.decided(day.charge)
    assert (await day.sweep()).tally.succeeded == 2
    with pytest.raises(SweepPausedError):
        await day.due()


async def test_a_sweep_is_finished_when_every_card_has_an_outcome(memory: Memory) -> None:
    day = await a_day(memory, count=2)
    await day.charged(day.cards[0])
    assert not await memory.sweeps.finish(CHARGE, LATER)
    assert await memory.sweeps.finished(SweepKind.CHARGE, DAY) == frozenset()
    await day.refused(day.cards[1])
    assert await memory.sweeps.finish(CHARGE, LATER)
    assert await memory.sweeps.finished(SweepKind.CHARGE, DAY) == {DAY}
    assert await memory.sweeps.finished(SweepKind.REMIND, DAY) == frozenset()
    sweep = await day.sweep()
    assert (sweep.started_at, sweep.finished_at, sweep.remaining) == (NOW, LATER, 0)


async def test_whoever_pays_for_several_is_named(memory: Memory) -> None:
    """G-LIMITS: such a payer's cards are decided on one after the other."""
    day = await a_day(memory, count=2)
    assert await memory.sweeps.sharing(due_by()) == {day.payer.id}


async def test_a_payer_of_one_card_shares_with_nobody(memory: Memory) -> None:
    await a_day(memory, count=1)
    assert await memory.sweeps.sharing(due_by()) == frozenset()


async def told(memory: Memory, most: int) -> Sequence[DueFacts]:
    return [facts async for facts in memory.sweeps.unlocked(due_by(), DAY, most)]


async def test_a_plan_reads_everything_and_changes_nothing(memory: Memory) -> None:
    day = await a_day(memory)
    chunks = await told(memory, 2)
    assert [len(facts.cards) for facts in chunks] == [2, 1]
    assert set.union(*(numbers(facts.cards) for facts in chunks)) == {card.number for card in day.cards}
    assert await day.sweep() == Sweep(day=CHARGE, remaining=3)
