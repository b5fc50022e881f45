"""The exam of sweeps: what is due, with all that rules decide on (K-AUTO-CHARGE, K-CARD)."""

from dataclasses import replace
from datetime import timedelta

from domain.renewals.renewal import RenewalStatus
from domain.subscribers.decoder_card import DecoderCard
from tests.contracts.exam import Memory
from tests.contracts.sweeps.registered_day import ALL, LATER, NUMBERS, a_day, due_by, numbers
from tests.contracts.written import DAY, NOW, payer_now


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


async def test_what_was_given_back_is_no_payment_of_the_payer(memory: Memory) -> None:
    """K-REFUND, G-LIMITS."""
    day = await a_day(memory)
    record = (await day.charged(day.cards[0])).record
    due = replace(record.renewal, status=RenewalStatus.REFUND_DUE, settled_at=LATER)
    async with memory.works() as work:
        await work.renewals.take_back(due, record.card.without(due.id), rejected=record.activation_id)
        await work.commit()
    async for turn in day.turns():
        async with turn.chunk() as chunk:
            facts = await chunk.due(due_by(), (), DAY, ALL)
            assert [spent for each in facts.spending.values() for spent in each] == []


async def test_a_chunk_takes_no_more_than_it_is_asked_for(memory: Memory) -> None:
    day = await a_day(memory)
    async for turn in day.turns():
        async with turn.chunk() as chunk:
            assert len((await chunk.due(due_by(), (), DAY, 1)).cards) <= 1


async def test_cards_of_other_days_are_not_due(memory: Memory) -> None:
    day = await a_day(memory, expires_on=DAY + timedelta(days=1))
    assert numbers(await day.due()) == set()


async def test_what_was_observed_too_long_ago_is_stale_and_not_due(memory: Memory) -> None:
    """K-CARD: it is due as soon as it was asked for."""
    day = await a_day(memory)
    due = due_by(now=LATER, fresh_since=NOW + timedelta(minutes=1))
    stale, fresh = set(), set()
    told = False
    async for turn in day.turns():
        stale |= {each.known.card.number for each in await turn.stale(due, ALL)}
        assert len(await turn.stale(due, 1)) <= 1
        async with turn.chunk() as chunk:
            facts = await chunk.due(due, (day.cards[2].id,), DAY, ALL)
            fresh |= numbers(facts.cards)
            told = told or facts.stale
    assert stale == {card.number for card in day.cards}
    assert fresh == {day.cards[2].number}
    assert told


async def test_what_was_put_off_waits(memory: Memory) -> None:
    """K-CARD: the television company did not answer for it."""
    day = await a_day(memory)
    first = next(due.registration for due in await day.due() if due.card.number == NUMBERS[0])
    async for turn in day.turns():
        await turn.put_off([first], LATER)
    assert numbers(await day.due()) == set(NUMBERS[1:3])
    assert numbers(await day.due(due_by(now=LATER))) == set(NUMBERS[:3])
