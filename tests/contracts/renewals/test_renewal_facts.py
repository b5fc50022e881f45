"""The exam of the facts that a renewal is decided on: of one instant, and only while they hold (G-LIMITS)."""

from dataclasses import replace

import pytest

from domain.ports.repositories.keys import Outcome
from domain.ports.repositories.renewals import FactsMovedError, Parties
from domain.renewals.facts import Spent
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import (
    DAY,
    a_kept_card,
    a_key,
    a_payer,
    a_record,
    payer_now,
    seen,
    top_up,
    topped_up,
)


async def parties(memory: Memory, card: str = CARD_NUMBER, payer: str = MSISDN) -> Parties:
    async with memory.works() as work:
        return await work.renewals.read(card, payer, DAY, a_key())


async def test_what_is_not_on_record_is_nobody_and_nothing(memory: Memory) -> None:
    found = await parties(memory)
    assert (found.card, found.payer, found.outcome) == (None, None, None)


async def test_a_card_or_a_payer_may_be_on_record_alone(memory: Memory) -> None:
    card = await a_kept_card(memory)
    assert (await parties(memory)).card == card
    payer = await a_payer(memory)
    found = await parties(memory, card="22222222222")
    assert (found.card, found.payer) == (None, payer)


async def test_card_payer_payments_outcome_and_revision_are_read_together(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    record = a_record(payer, card)
    async with memory.works() as work:
        await work.renewals.record(a_key(), record, await seen(work, record))
        await work.commit()
    found = await parties(memory)
    assert (found.card, found.payer) == (record.card, replace(payer, main_balance=804_000))
    assert found.spending == (Spent(DAY, 196_000, card.id),)
    assert found.outcome == Outcome("RenewCommand", "f", record.renewal.ref)
    assert found.revision == (await memory.catalogues.current()).revision


@pytest.mark.parametrize("moved", ["card", "payer"])
async def test_nothing_is_recorded_on_a_card_or_a_payer_that_has_changed_since(real: Memory, moved: str) -> None:
    """G-LIMITS, G-ONCE."""
    payer, card = await a_payer(real), await a_kept_card(real)
    record = a_record(payer, card)
    async with real.works() as work:
        facts = await seen(work, record)
        async with real.works() as other:
            if moved == "card":
                await other.cards.update(card)
            else:
                await top_up(other, topped_up(payer, 5))
            await other.commit()
        await work.renewals.record(a_key(), record, facts)
        with pytest.raises(FactsMovedError):
            await work.commit()
    assert (await parties(real)).outcome is None
    assert (await payer_now(real, MSISDN)).main_balance == payer.main_balance + (0 if moved == "card" else 5)
