"""The exam of voucher sales: what is decided on, and what a voucher buys, all of it or nothing (O-VOUCHER)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.online.contact import Contact
from domain.online.guesses import Guesses, GuessKind
from domain.ports.online.sales import SaleAsked
from domain.ports.repositories.keys import KeyTakenError, Outcome
from domain.ports.repositories.renewals import FactsMovedError
from domain.renewals.renewal import ActivationStatus
from domain.vouchers.voucher import VoucherStatus
from tests.builders.cards import CARD_NUMBER
from tests.contracts.exam import Memory
from tests.contracts.online.written import CLIENT, HASHES, SUBJECTS, a_batch, a_sale, found, sale_seen, sold
from tests.contracts.written import NOW, a_kept_card, a_key, card_now

LOCKED_UNTIL = NOW + timedelta(hours=1)
BINH = Contact(name="Binh", phone="84901234567", email=None)


async def test_what_is_not_on_record_is_nobody_and_nothing(memory: Memory) -> None:
    seen = await sale_seen(memory)
    assert (seen.card, seen.contact, seen.locks, seen.voucher, seen.outcome) == (None, None, (), None, None)


async def test_card_contact_voucher_and_revision_are_read_together(memory: Memory) -> None:
    batch, card = await a_batch(memory), await a_kept_card(memory)
    async with memory.works() as work:
        await work.online.tell_contact(CARD_NUMBER, BINH)
        await work.commit()
    seen = await sale_seen(memory)
    assert (seen.card, seen.contact) == (card, BINH)
    assert seen.voucher is not None
    assert (seen.voucher.serial, seen.voucher.batch, seen.voucher.state) == (1, batch, VoucherStatus.ACTIVE)
    assert seen.revision == (await memory.catalogues.current()).revision


async def test_whoever_guesses_too_often_is_locked_out_and_that_is_read(memory: Memory) -> None:
    """O-IDENTIFY: nobody else counts for the same client and card meanwhile."""
    async with memory.works() as work:
        held = await work.online.lock_guesses(GuessKind.CONTACT, SUBJECTS)
        assert [(each.subject, each.at) for each in held] == [(subject, ()) for subject in SUBJECTS]
        locked = Guesses(kind=GuessKind.CONTACT, subject=CLIENT, locked_until=LOCKED_UNTIL)
        await work.online.keep_guesses([locked])
        await work.commit()
    assert (await sale_seen(memory)).locks == (locked,)
    async with memory.works() as work:
        assert (await work.online.guessed(NOW))[GuessKind.CONTACT] > 0
        await work.online.forget_guesses(LOCKED_UNTIL)
        await work.commit()
    assert (await sale_seen(memory)).locks == (locked,)


async def test_a_voucher_buys_a_renewal_with_all_that_it_causes(memory: Memory) -> None:
    await a_batch(memory)
    card = await a_kept_card(memory)
    seen = await sale_seen(memory)
    assert seen.voucher is not None
    sale = a_sale(card, seen.voucher)
    await sold(memory, a_key(), sale, seen)
    assert await found(memory, sale.renewal.ref) == replace(sale.renewal, activation=ActivationStatus.QUEUED)
    assert await card_now(memory, CARD_NUMBER) == sale.card
    now = await sale_seen(memory)
    assert now.voucher is not None
    assert (now.voucher.state, now.voucher.renewal) == (VoucherStatus.SPENT, sale.renewal.ref)
    async with memory.works() as work:
        asked = SaleAsked(card_number=CARD_NUMBER, subjects=SUBJECTS, key=a_key())
        assert (await work.online.read(asked)).outcome == Outcome("RenewCommand", "f", sale.renewal.ref, ())
        assert sale.mail is not None
        assert await work.online.lock_mail(sale.mail.ref) == sale.mail
    (due,) = await memory.outbox.claim_activations(timedelta(minutes=1), 10)
    assert (due.id, due.card.number) == (sale.activation_id, CARD_NUMBER)


async def test_a_voucher_is_spent_once(memory: Memory) -> None:
    """O-VOUCHER: whoever saw it active before somebody else spent it decides anew, and nothing is written."""
    await a_batch(memory)
    card = await a_kept_card(memory)
    seen = await sale_seen(memory)
    assert seen.voucher is not None
    first, second = a_sale(card, seen.voucher), a_sale(card, seen.voucher)
    await sold(memory, a_key("first"), first, seen)
    again = replace(await sale_seen(memory), voucher=seen.voucher)
    with pytest.raises(FactsMovedError):
        await sold(memory, a_key("second"), second, again)
    async with memory.works() as work:
        assert await work.renewals.find(second.renewal.ref) is None
        assert await work.keys.find(a_key("second")) is None


async def test_a_key_that_has_an_outcome_spends_no_voucher(memory: Memory) -> None:
    """G-ONCE."""
    await a_batch(memory)
    card = await a_kept_card(memory)
    seen = await sale_seen(memory)
    assert seen.voucher is not None
    async with memory.works() as work:
        await work.keys.settle(a_key(), None)
        await work.commit()
    with pytest.raises(KeyTakenError):
        await sold(memory, a_key(), a_sale(card, seen.voucher), seen)
    now = (await sale_seen(memory)).voucher
    assert now is not None
    assert now.state is VoucherStatus.ACTIVE
    assert await card_now(memory, CARD_NUMBER) == card


async def test_a_sale_on_a_card_that_has_moved_writes_nothing(real: Memory) -> None:
    """G-LIMITS: PostgreSQL alone, for the stand-in lets nobody in meanwhile."""
    await a_batch(real)
    card = await a_kept_card(real)
    seen = await sale_seen(real)
    assert seen.voucher is not None
    async with real.works() as work:
        await work.cards.update(replace(card, observed_at=NOW))
        await work.commit()
    with pytest.raises(FactsMovedError):
        await sold(real, a_key(), a_sale(card, seen.voucher), seen)
    now = (await sale_seen(real, HASHES[0])).voucher
    assert now is not None
    assert now.state is VoucherStatus.ACTIVE
