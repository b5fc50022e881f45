"""The exam of facts for previews: everything at one instant, nothing locked."""

from datetime import date

from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, a_kept_card, a_payer, recorded

LONG_AGO = date(2000, 1, 1)


async def test_what_is_not_on_record_is_nobody_and_nothing(memory: Memory) -> None:
    preview = await memory.facts.read(CARD_NUMBER, MSISDN, LONG_AGO)
    assert (preview.card, preview.payer, preview.spending) == (None, None, ())
    assert preview.revision == (await memory.catalogues.current()).revision


async def test_a_preview_may_do_without_a_payer(memory: Memory) -> None:
    card = await a_kept_card(memory)
    await a_payer(memory)
    preview = await memory.facts.read(CARD_NUMBER, None, LONG_AGO)
    assert (preview.card, preview.payer) == (card, None)


async def test_every_payment_since_the_day_is_read(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    for _ in range(3):
        await recorded(memory, payer, card)
    assert len((await memory.facts.read(CARD_NUMBER, MSISDN, DAY)).spending) == 3


async def test_facts_are_read_while_somebody_holds_the_locks(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    async with memory.works() as work:
        await work.cards.lock(card.number)
        await work.subscribers.lock(payer.msisdn)
        preview = await memory.facts.read(CARD_NUMBER, MSISDN, LONG_AGO)
    assert (preview.card, preview.payer) == (card, payer)
