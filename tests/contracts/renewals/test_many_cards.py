"""The exam of many cards at once: locked, told and written like one by one (K-CARD)."""

from dataclasses import replace

from domain.months import Term
from domain.subscribers.decoder_card import CardStatus, DecoderCard, KnownCard
from gateways.ids import new_id
from tests.builders.cards import a_card, a_period
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW, a_kept_card, a_payer, card_now, recorded

NUMBERS = [f"222222222{index:02}" for index in range(5)]
NOBODYS = "99999999999"


async def some(memory: Memory) -> list[DecoderCard]:
    return [await a_kept_card(memory, a_card(number=number, card_id=new_id())) for number in NUMBERS]


async def test_those_on_record_are_told_by_their_numbers(memory: Memory) -> None:
    cards = await some(memory)
    async with memory.works() as work:
        known = await work.cards.lock_many([NUMBERS[3], NOBODYS, NUMBERS[0], NUMBERS[3]])
    assert dict(known) == {card.number: KnownCard(card, unacknowledged=False) for card in (cards[0], cards[3])}


async def test_of_no_numbers_nothing_is_told(memory: Memory) -> None:
    async with memory.works() as work:
        assert dict(await work.cards.lock_many([])) == {}
        await work.cards.update_many([])
        await work.commit()


async def test_each_tells_whether_an_answer_is_owed(memory: Memory) -> None:
    """K-CARD: what we commanded and was not answered says more than our copy."""
    first, second, *_ = await some(memory)
    record = await recorded(memory, await a_payer(memory), first)
    async with memory.works() as work:
        known = await work.cards.lock_many(NUMBERS[:2])
    assert dict(known) == {
        first.number: KnownCard(record.card, unacknowledged=True),
        second.number: KnownCard(second, unacknowledged=False),
    }


async def test_each_is_written_with_its_whole_log_and_no_other_is(memory: Memory) -> None:
    """K-STACK, K-ADDON."""
    cards = await some(memory)
    locked = replace(cards[1], status=CardStatus.LOCKED, package=None, observed_at=NOW)
    longer = replace(cards[2], extra_rooms=2, observed_at=NOW).renewed(a_period(Term.P3M, DAY)).lifted(new_id(), DAY)
    async with memory.works() as work:
        await work.cards.lock_many(NUMBERS)
        await work.cards.update_many([longer, locked])
        await work.commit()
    assert [await card_now(memory, number) for number in NUMBERS] == [cards[0], locked, longer, *cards[3:]]


async def test_what_is_not_committed_was_never_written(memory: Memory) -> None:
    cards = await some(memory)
    async with memory.works() as work:
        await work.cards.update_many([replace(card, status=CardStatus.PIRACY) for card in cards])
    assert [await card_now(memory, number) for number in NUMBERS] == cards
