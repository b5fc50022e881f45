"""The exam of renewals: facts as they are once locked, and everything a renewal writes at once (G-LEDGER, G-ONCE)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.ports.repositories.keys import KeyTakenError, Outcome
from domain.ports.repositories.renewals import FactsMovedError
from domain.ports.repositories.top_ups import TopUpRecord
from domain.ports.work import Work
from domain.refusal import bad_input
from domain.renewals.facts import Spent
from domain.renewals.renewal import ActivationStatus, RefusedAttempt
from domain.renewals.request import RenewalRequest
from gateways.ids import new_id
from tests.builders.cards import CARD_NUMBER
from tests.builders.renewals import a_request
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import (
    DAY,
    NOW,
    a_kept_card,
    a_key,
    a_payer,
    card_now,
    payer_now,
    recorded,
    top_up,
    topped_up,
)

LONG_AGO = date(2000, 1, 1)


def an_attempt(request: RenewalRequest | None = None) -> RefusedAttempt:
    refusals = (bad_input("package", "unknown_package", value="x"),)
    return RefusedAttempt(id=new_id(), at=NOW, request=request or a_request(), refusals=refusals)


async def refused(memory: Memory) -> None:
    async with memory.works() as work:
        await work.renewals.refuse(a_key(), an_attempt())
        await work.commit()


async def test_a_renewal_comes_back_as_it_was_recorded(memory: Memory) -> None:
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    async with memory.works() as work:
        assert await work.renewals.find(record.renewal.ref) == record.renewal
        assert await work.renewals.lock_renewal(record.renewal.ref) == (record.renewal, record.card)
        assert await work.renewals.find(record.renewal.ref._replace(id=new_id())) is None
        assert await work.renewals.lock_renewal(record.renewal.ref._replace(id=new_id())) is None


async def test_recording_moves_the_balance_and_counts_as_spent(memory: Memory) -> None:
    """G-LEDGER, K-MAX-MONTH."""
    payer, card = await a_payer(memory), await a_kept_card(memory)
    await recorded(memory, payer, card)
    assert (await payer_now(memory, MSISDN)).main_balance == 1_000_000 - 196_000
    spent = (Spent(DAY, 196_000, card.id),)
    assert (await memory.facts.read(CARD_NUMBER, MSISDN, DAY)).spending == spent
    assert (await memory.facts.read(CARD_NUMBER, MSISDN, DAY + timedelta(days=1))).spending == ()


async def test_recording_queues_a_message_and_an_activation(memory: Memory) -> None:
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (message,) = await memory.outbox.claim_messages(NOW, timedelta(minutes=1), 5)
    (activation,) = await memory.outbox.claim_activations(timedelta(minutes=1), 5)
    assert message.message == record.message
    assert (activation.id, activation.renewal_id, activation.card) == (
        record.activation_id,
        record.renewal.id,
        record.card,
    )


async def test_a_key_that_has_an_outcome_records_nothing_more(memory: Memory) -> None:
    """G-ONCE."""
    payer, card = await a_payer(memory), await a_kept_card(memory)
    await refused(memory)
    with pytest.raises(KeyTakenError):
        await recorded(memory, payer, card, a_key())
    with pytest.raises(KeyTakenError):
        await refused(memory)
    assert await payer_now(memory, MSISDN) == payer


async def test_a_main_balance_never_goes_below_zero(memory: Memory) -> None:
    """G-LEDGER, K-BALANCE."""
    payer, card = await a_payer(memory, balance=195_999), await a_kept_card(memory)
    with pytest.raises(memory.guards):
        await recorded(memory, payer, card)
    assert (await payer_now(memory, MSISDN), await card_now(memory, CARD_NUMBER)) == (payer, card)


async def test_a_transfer_needs_a_subscriber_on_record(memory: Memory) -> None:
    """G-LEDGER."""
    payer = await a_payer(memory)
    with pytest.raises((*memory.guards, FactsMovedError)):
        await credit(memory.works(), topped_up(replace(payer, id=new_id()), 5))


async def credit(work: Work, record: TopUpRecord) -> None:
    async with work:
        await top_up(work, record)
        await work.commit()


async def test_a_refused_attempt_is_the_outcome_of_its_key(memory: Memory) -> None:
    """G-ONCE."""
    attempt = an_attempt(replace(a_request(payer_msisdn=None), card_number="x" * 64, extra_rooms=2**31 - 1))
    async with memory.works() as work:
        await work.renewals.refuse(a_key(), attempt)
        await work.commit()
    async with memory.works() as work:
        assert await work.keys.find(a_key()) == Outcome("RenewCommand", "f", None, attempt.refusals)


async def test_the_activation_of_a_renewal_is_told_with_it(memory: Memory) -> None:
    record = await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (due,) = await memory.outbox.claim_activations(timedelta(minutes=1), 5)
    states = []
    for answer in (None, memory.outbox.acknowledged(due, NOW)):
        if answer is not None:
            await answer
        async with memory.works() as work:
            found = await work.renewals.find(record.renewal.ref)
        states.append(found and found.activation)
    assert states == [ActivationStatus.SENT, ActivationStatus.ACKNOWLEDGED]
