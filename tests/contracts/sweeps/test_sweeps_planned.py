"""The exam of sweeps: what is told of a day before anything is done (K-AUTO-CHARGE)."""

from collections.abc import Sequence

from domain.ports.sweeps.due_cards import DueFacts
from domain.sweeps.sweep import Sweep
from tests.contracts.exam import Memory
from tests.contracts.sweeps.registered_day import CHARGE, a_day, due_by, numbers
from tests.contracts.written import DAY


async def told(memory: Memory, most: int) -> Sequence[DueFacts]:
    return [facts async for facts in memory.sweeps.unlocked(due_by(), DAY, most)]


async def test_whoever_pays_for_several_is_named(memory: Memory) -> None:
    """G-LIMITS: such a payer's cards are decided on one after the other."""
    day = await a_day(memory, count=2)
    assert await memory.sweeps.sharing(due_by()) == {day.payer.id}


async def test_a_payer_of_one_card_shares_with_nobody(memory: Memory) -> None:
    await a_day(memory, count=1)
    assert await memory.sweeps.sharing(due_by()) == frozenset()


async def test_a_plan_reads_everything_and_changes_nothing(memory: Memory) -> None:
    day = await a_day(memory)
    chunks = await told(memory, 2)
    assert [len(facts.cards) for facts in chunks] == [2, 1]
    assert set.union(*(numbers(facts.cards) for facts in chunks)) == {card.number for card in day.cards}
    assert await day.sweep() == Sweep(day=CHARGE, remaining=3)
