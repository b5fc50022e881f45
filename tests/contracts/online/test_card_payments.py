"""The exam of payments by card: begun, asked for, and money taken on what was seen, or not at all (O-PENDING)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.payments.payment import CardPayment, PaymentOutcome
from domain.ports.online.payments import PaymentSeen
from domain.ports.repositories.keys import KeyTakenError
from domain.ports.repositories.renewals import FactsMovedError
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from tests.contracts.exam import Memory
from tests.contracts.online.written import LATER, a_payment, begun, bought, found, taken, took
from tests.contracts.written import NOW, a_kept_card, card_now

LEASE = timedelta(minutes=1)


async def started(memory: Memory) -> tuple[Renewal, CardPayment]:
    """Begin a payment."""
    renewal = bought(await a_kept_card(memory), PaymentMethod.DOMESTIC_DEBIT)
    await begun(memory, renewal)
    return renewal, a_payment(renewal)


async def seen_now(memory: Memory, renewal: Renewal) -> PaymentSeen:
    async with memory.works() as work:
        seen = await work.payments.read(renewal.ref)
    assert seen is not None
    return seen


async def test_a_start_comes_back_with_its_renewal_and_card(memory: Memory) -> None:
    renewal, payment = await started(memory)
    seen = await seen_now(memory, renewal)
    assert (seen.payment, seen.renewal, seen.contact) == (payment, renewal, None)
    assert seen.card == await card_now(memory, renewal.card_number)


async def test_a_key_that_has_an_outcome_begins_nothing(memory: Memory) -> None:
    """G-ONCE."""
    renewal, _ = await started(memory)
    other = bought(await card_now(memory, renewal.card_number), PaymentMethod.DOMESTIC_DEBIT)
    with pytest.raises(KeyTakenError):
        await begun(memory, other)
    async with memory.works() as work:
        assert await work.payments.read(other.ref) is None


async def test_money_taken_renews_the_card_with_all_that_it_causes(memory: Memory) -> None:
    renewal, payment = await started(memory)
    seen = await seen_now(memory, renewal)
    record = taken(payment, renewal, seen.card)
    await took(memory, record, seen)
    now = await seen_now(memory, renewal)
    assert now.payment == record.payment
    assert (
        now.renewal == await found(memory, renewal.ref) == replace(record.renewal, activation=ActivationStatus.QUEUED)
    )
    assert now.card == record.card
    async with memory.works() as work:
        assert record.mail is not None
        assert await work.online.lock_mail(record.mail.ref) == record.mail


async def test_money_is_taken_once(memory: Memory) -> None:
    """O-PENDING: two that heard of it at the same time."""
    renewal, payment = await started(memory)
    seen = await seen_now(memory, renewal)
    await took(memory, taken(payment, renewal, seen.card), seen)
    seen = await seen_now(memory, renewal)
    with pytest.raises(FactsMovedError):
        await took(memory, taken(payment, renewal, seen.card), seen)


async def test_what_is_said_of_a_payment_that_is_open_is_written(memory: Memory) -> None:
    renewal, payment = await started(memory)
    declined = replace(payment, outcome=PaymentOutcome.DECLINED, code="51", cardholder=None, next_query_at=None)
    async with memory.works() as work:
        assert await work.payments.record_said(declined, RenewalStatus.ABANDONED, LATER)
        await work.commit()
    now = await seen_now(memory, renewal)
    assert now.payment == declined
    assert (now.renewal.status, now.renewal.settled_at) == (RenewalStatus.ABANDONED, LATER)
    async with memory.works() as work:
        assert not await work.payments.record_said(declined, RenewalStatus.ABANDONED, LATER)


async def test_a_payment_is_claimed_when_it_is_due_and_by_one(memory: Memory) -> None:
    _, payment = await started(memory)
    async with memory.works() as work:
        assert list(await work.payments.claim(NOW, LEASE, 10)) == []
        assert list(await work.payments.claim(LATER, LEASE, 10)) == [payment]
        await work.commit()
    async with memory.works() as work:
        assert list(await work.payments.claim(LATER, LEASE, 10)) == []
        assert [each.renewal for each in await work.payments.claim(LATER + LEASE, LEASE, 10)] == [payment.renewal]


async def test_a_hint_makes_a_payment_due_and_not_twice_in_a_moment(memory: Memory) -> None:
    renewal, _ = await started(memory)
    async with memory.works() as work:
        assert await work.payments.hint(renewal.ref, NOW)
        assert not await work.payments.hint(renewal.ref, NOW)
        await work.commit()
    async with memory.works() as work:
        (due,) = await work.payments.claim(NOW, LEASE, 10)
        assert due.renewal == renewal.ref
