"""The exam of messages that wait to leave: not before their hour, and once (G-MSG)."""

from dataclasses import replace
from datetime import timedelta

from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import NOW, a_kept_card, a_key, a_message, a_payer, a_record, recorded, seen

LEASE = timedelta(minutes=1)
OVER = timedelta()


async def test_no_message_is_claimed_before_its_hour(memory: Memory) -> None:
    """G-MSG."""
    payer, card = await a_payer(memory), await a_kept_card(memory)
    at_eight = NOW + timedelta(hours=3)
    async with memory.works() as work:
        record = replace(a_record(payer, card), message=a_message(MSISDN, not_before=at_eight))
        await work.renewals.record(a_key(), record, await seen(work, record))
        await work.commit()
    assert await memory.outbox.claim_messages(at_eight - timedelta(microseconds=1), LEASE, 9) == []
    (due,) = await memory.outbox.claim_messages(at_eight, LEASE, 9)
    assert due.message == record.message


async def test_a_message_that_left_or_never_will_is_claimed_no_more(memory: Memory) -> None:
    payer, card = await a_payer(memory), await a_kept_card(memory)
    for _ in range(2):
        await recorded(memory, payer, card)
    sent, dropped = await memory.outbox.claim_messages(NOW, OVER, 9)
    await memory.outbox.sent(sent, NOW)
    await memory.outbox.dropped(dropped, "no such number " * 100)
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []


async def test_a_postponed_message_waits(memory: Memory) -> None:
    await recorded(memory, await a_payer(memory), await a_kept_card(memory))
    (due,) = await memory.outbox.claim_messages(NOW, OVER, 9)
    await memory.outbox.postpone_message(due, LEASE, "down")
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []
    await memory.outbox.postpone_message(due, OVER, "down")
    assert len(await memory.outbox.claim_messages(NOW, LEASE, 9)) == 1


async def test_a_receipt_tells_what_became_of_a_message(memory: Memory) -> None:
    """Once: one that reached its phone, one that never will, and one that nobody sent."""
    payer, card = await a_payer(memory), await a_kept_card(memory)
    for _ in range(2):
        await recorded(memory, payer, card)
    one, other = await memory.outbox.claim_messages(NOW, OVER, 9)
    assert not await memory.outbox.receipt(MSISDN, "id-1", NOW, None)
    await memory.outbox.sent(one, NOW, "id-1")
    await memory.outbox.sent(other, NOW, "id-2")
    assert await memory.outbox.receipt(MSISDN, "id-1", NOW, None)
    assert await memory.outbox.receipt(MSISDN, "id-1", NOW, "late and wrong")
    assert await memory.outbox.receipt(MSISDN, "id-2", NOW, "UNDELIV 027")
    assert not await memory.outbox.receipt("84900000000", "id-2", NOW, None)
    assert await memory.outbox.claim_messages(NOW, LEASE, 9) == []
