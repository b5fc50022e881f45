"""The exam of the facts that a renewal is decided on: as they are once locked (G-LIMITS)."""

from dataclasses import replace

from domain.ports.keys import Outcome
from domain.ports.renewals import Parties
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import (
    a_kept_card,
    a_key,
    a_payer,
    a_record,
)


async def parties(memory: Memory, card: str = CARD_NUMBER, payer: str = MSISDN) -> Parties:
    async with memory.works() as work:
        return await work.renewals.lock(card, payer, a_key())


async def test_what_is_not_on_record_is_nobody_and_nothing(memory: Memory) -> None:
    found = await parties(memory)
    assert (found.card, found.payer, found.outcome) == (None, None, None)


async def test_a_card_or_a_payer_may_be_on_record_alone(memory: Memory) -> None:
    card = await a_kept_card(memory)
    assert (await parties(memory)).card == card
    payer = await a_payer(memory)
    found = await parties(memory, card="22222222222")
    assert (found.card, found.payer) == (None, payer)


async def test_the_lock_reads_card_payer_outcome_and_revision(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    record = a_record(payer, card, a_key())
    async with memory.works() as work:
        await work.renewals.record(record)
        await work.commit()
    found = await parties(memory)
    assert (found.card, found.payer) == (record.card, replace(payer, main_balance=804_000))
    assert found.outcome == Outcome("RenewCommand", "f", record.renewal.ref)
    assert found.revision == (await memory.catalogues.current()).revision
