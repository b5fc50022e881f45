"""The exam of taking renewals back and giving their money back, once (K-REFUND)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.ledger.transfer import refund_transfers
from domain.messages.message import Message
from domain.ports.repositories.renewals import Refund, RenewalRecord
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from gateways.ids import new_id
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import (
    DAY,
    NOW,
    a_kept_card,
    a_key,
    a_message,
    a_payer,
    card_now,
    payer_now,
    recorded,
)

LATER = NOW + timedelta(hours=1)


async def a_renewal(memory: Memory) -> RenewalRecord:
    return await recorded(memory, await a_payer(memory), await a_kept_card(memory))


async def found(memory: Memory, renewal: Renewal) -> Renewal:
    async with memory.works() as work:
        kept = await work.renewals.find(renewal.ref)
    assert kept is not None
    return kept


async def give_back(memory: Memory, renewal: Renewal) -> Renewal:
    refunded = replace(renewal, status=RenewalStatus.REFUNDED, settled_at=LATER)
    refund = Refund(id=new_id(), by="staff", at=LATER, reason="mistake")
    async with memory.works() as work:
        await work.renewals.refund(refunded, refund_transfers(renewal), refund)
        await work.commit()
    return refunded


async def test_what_is_taken_back_leaves_the_card_and_counts_no_more(memory: Memory) -> None:
    record = await a_renewal(memory)
    due = replace(record.renewal, status=RenewalStatus.REFUND_DUE, settled_at=LATER)
    async with memory.works() as work:
        await work.renewals.take_back(due, record.card.without(due.id), rejected=record.activation_id)
        await work.commit()
    assert await found(memory, due) == replace(due, activation=ActivationStatus.REJECTED)
    assert await card_now(memory, CARD_NUMBER) == record.card.without(due.id)
    assert (await memory.facts.read(CARD_NUMBER, MSISDN, DAY)).spending == ()
    async with memory.works() as work:
        assert (await work.renewals.read(CARD_NUMBER, MSISDN, DAY, a_key("another"))).spending == ()
    assert await memory.outbox.claim_activations(timedelta(minutes=1), 5) == []


async def test_a_mistake_taken_back_is_told_to_the_card_system_after_what_it_withdraws(memory: Memory) -> None:
    record, command = await a_renewal(memory), new_id()
    refunded = replace(record.renewal, status=RenewalStatus.REFUNDED, settled_at=LATER)
    async with memory.works() as work:
        await work.renewals.take_back(refunded, record.card.without(refunded.id), command=command)
        await work.commit()
    (first,) = await memory.outbox.claim_activations(timedelta(minutes=1), 5)
    assert (first.id, first.withdraws) == (record.activation_id, False)
    await memory.outbox.acknowledged(first, LATER)
    (second,) = await memory.outbox.claim_activations(timedelta(minutes=1), 5)
    assert (second.id, second.withdraws, second.renewal_id) == (command, True, refunded.id)
    assert second.card == record.card.without(refunded.id)
    assert (await found(memory, refunded)).activation is ActivationStatus.ACKNOWLEDGED


async def test_money_given_back_is_on_the_main_balance(memory: Memory) -> None:
    """G-LEDGER."""
    record = await a_renewal(memory)
    refunded = await give_back(memory, record.renewal)
    assert await found(memory, refunded) == refunded
    assert (await payer_now(memory, MSISDN)).main_balance == 1_000_000


async def test_money_is_given_back_once(memory: Memory) -> None:
    """K-REFUND."""
    record = await a_renewal(memory)
    await give_back(memory, record.renewal)
    with pytest.raises(memory.guards):
        await give_back(memory, record.renewal)
    assert (await payer_now(memory, MSISDN)).main_balance == 1_000_000


async def test_what_the_payer_is_told_waits_with_what_it_tells_of(memory: Memory) -> None:
    """G-MSG, K-REFUND."""
    record = await a_renewal(memory)
    told = await take_back_and_refund(memory, record)
    due = await memory.outbox.claim_messages(NOW, timedelta(minutes=1), 9)
    assert {each.message for each in due} == {record.message, *told}


async def test_whoever_has_the_number_by_now_is_not_told_of_what_its_former_holder_paid(memory: Memory) -> None:
    """K-KNOWN, K-REFUND."""
    record = await a_renewal(memory)
    ended = await payer_now(memory, MSISDN)
    async with memory.works() as work:
        await work.subscribers.succeed(ended, replace(ended, id=new_id(), main_balance=0))
        await work.commit()
    await take_back_and_refund(memory, record)
    (only,) = await memory.outbox.claim_messages(NOW, timedelta(minutes=1), 9)
    assert only.message == record.message


async def take_back_and_refund(memory: Memory, record: RenewalRecord) -> tuple[Message, Message]:
    """Take a renewal back and give its money back, with a message for each."""
    taken, back = a_message(MSISDN), a_message(MSISDN)
    refunded = replace(record.renewal, status=RenewalStatus.REFUNDED, settled_at=LATER)
    refund = Refund(id=new_id(), by="staff", at=LATER, reason="mistake")
    async with memory.works() as work:
        await work.renewals.take_back(refunded, record.card.without(refunded.id), command=new_id(), message=taken)
        await work.renewals.refund(refunded, refund_transfers(record.renewal), refund, message=back)
        await work.commit()
    return taken, back
