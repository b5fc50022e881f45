"""The exam of idempotency keys: one outcome each, word for word (G-ONCE)."""

import asyncio
from datetime import date

import pytest

from domain.buckets import Ref
from domain.circular import Circular
from domain.ports.repositories.keys import KeyTakenError, Outcome
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says, bad_input
from gateways.ids import new_id
from tests.contracts.exam import Memory
from tests.contracts.written import a_key

REFUSALS = (
    bad_input("package", "unknown_package", value='Trọn vẹn "\\\n😀'),
    Refusal(
        rule=Rule.K_HEAVY,
        says=Says("refusal.heavy_spender", date(2024, 3, 15), {"max": "500.000", "months": "2"}),
        field="payerMsisdn",
        actual="588000",
        limit="500000",
        unit=FigureUnit.VND,
        clears_on=date(2024, 6, 1),
        citation=Citation(
            rule=Rule.K_HEAVY, circular=Circular.told("s"), section="4", valid_from=date(2022, 6, 24), valid_to=None
        ),
    ),
)


async def settle(memory: Memory, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> None:
    async with memory.works() as work:
        await work.keys.settle(a_key(), subject, refusals)
        await work.commit()


async def test_a_key_never_seen_has_no_outcome(memory: Memory) -> None:
    async with memory.works() as work:
        assert await work.keys.find(a_key()) is None


async def test_an_outcome_names_what_was_made(memory: Memory) -> None:
    ref = Ref(1023, new_id())
    await settle(memory, ref)
    async with memory.works() as work:
        assert await work.keys.find(a_key(fingerprint="other")) == Outcome("RenewCommand", "f", ref)


async def test_refusals_come_back_word_for_word(memory: Memory) -> None:
    """G-ONCE, G-EXPLAIN."""
    await settle(memory, None, REFUSALS)
    async with memory.works() as work:
        assert await work.keys.find(a_key()) == Outcome("RenewCommand", "f", None, REFUSALS)


async def test_a_key_has_one_outcome_for_ever(memory: Memory) -> None:
    """G-ONCE."""
    await settle(memory, None, REFUSALS)
    with pytest.raises(KeyTakenError):
        await settle(memory, Ref(0, new_id()))
    async with memory.works() as work:
        assert await work.keys.find(a_key()) == Outcome("RenewCommand", "f", None, REFUSALS)


async def test_a_key_belongs_to_its_principal(memory: Memory) -> None:
    """G-ONCE."""
    await settle(memory, None, REFUSALS)
    async with memory.works() as work:
        assert await work.keys.find(a_key(principal="shop")) is None
        await work.keys.settle(a_key(principal="shop"), None)
        await work.commit()


async def test_of_many_at_once_one_reaches_the_outcome(memory: Memory) -> None:
    """G-ONCE."""
    refs = [Ref(0, new_id()) for _ in range(6)]
    results = await asyncio.gather(*(settle(memory, ref) for ref in refs), return_exceptions=True)
    assert sorted(type(each).__name__ for each in results) == ["KeyTakenError"] * 5 + ["NoneType"]
    async with memory.works() as work:
        outcome = await work.keys.find(a_key())
    assert outcome is not None
    assert outcome.subject == refs[results.index(None)]
