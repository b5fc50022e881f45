"""The exam of registrations: one active of a card, found by number, card and id, as they were written (K-AUTO-ONE)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from domain.buckets import Ref, bucket_of
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import LineStatus, Subscriber
from gateways.ids import new_id
from tests.contracts.exam import Memory
from tests.contracts.written import NOW, a_kept_card, a_message, a_payer

LATER = NOW + timedelta(minutes=5)


def a_registration(card: DecoderCard, subscriber: Subscriber, *, until: datetime = LATER) -> AutoRenewal:
    """Make a registration that awaits confirmation."""
    return AutoRenewal(
        id=new_id(),
        card_id=card.id,
        card_number=card.number,
        subscriber_id=subscriber.id,
        msisdn=subscriber.msisdn,
        channel=Channel.USSD,
        status=AutoRenewalStatus.AWAITING_CONFIRMATION,
        requested_by="ussd",
        requested_at=NOW,
        confirm_until=until,
    )


async def kept(memory: Memory, registration: AutoRenewal) -> AutoRenewal:
    async with memory.works() as work:
        await work.auto_renewals.add(registration)
        await work.commit()
    return registration


async def written(memory: Memory, registration: AutoRenewal) -> AutoRenewal:
    async with memory.works() as work:
        await work.auto_renewals.update(registration)
        await work.commit()
    return registration


async def found(memory: Memory, ref: Ref) -> AutoRenewal | None:
    async with memory.works() as work:
        return await work.auto_renewals.find(ref)


async def active_of(memory: Memory, card: DecoderCard) -> AutoRenewal | None:
    async with memory.works() as work:
        return await work.auto_renewals.active(Ref(bucket_of(card.number), card.id))


async def pending_of(memory: Memory, msisdn: str, now: datetime = NOW) -> AutoRenewal | None:
    async with memory.works() as work:
        return await work.auto_renewals.newest_pending(msisdn, now)


async def both(memory: Memory) -> tuple[DecoderCard, Subscriber]:
    return await a_kept_card(memory), await a_payer(memory)


async def test_a_registration_comes_back_as_it_was_written(memory: Memory) -> None:
    registration = await kept(memory, a_registration(*await both(memory)))
    assert await found(memory, registration.ref) == registration
    ended = await written(memory, registration.confirmed(NOW).cancelled(LATER, "staff"))
    assert await found(memory, registration.ref) == ended
    assert await found(memory, Ref(registration.ref.bucket, new_id())) is None


async def test_only_an_active_one_occupies_its_card(memory: Memory) -> None:
    """K-AUTO-ONE, K-AUTO-CONFIRM."""
    card, subscriber = await both(memory)
    registration = await kept(memory, a_registration(card, subscriber))
    assert await active_of(memory, card) is None
    active = await written(memory, registration.confirmed(NOW))
    assert await active_of(memory, card) == active
    await written(memory, active.cancelled(LATER, "app"))
    assert await active_of(memory, card) is None


async def test_a_card_is_never_occupied_twice(memory: Memory) -> None:
    """K-AUTO-ONE: not even by a mistake of ours."""
    card, subscriber = await both(memory)
    await kept(memory, a_registration(card, subscriber).confirmed(NOW))
    other = await kept(memory, a_registration(card, subscriber))
    with pytest.raises(memory.guards):
        await written(memory, other.confirmed(NOW))
    with pytest.raises(memory.guards):
        await kept(memory, a_registration(card, subscriber).confirmed(NOW))


async def test_the_newest_that_awaits_is_found_until_it_lapses(memory: Memory) -> None:
    """K-AUTO-CONFIRM."""
    card, subscriber = await both(memory)
    older = await kept(memory, a_registration(card, subscriber, until=LATER + timedelta(minutes=1)))
    newer = await kept(memory, a_registration(card, subscriber))
    assert await pending_of(memory, subscriber.msisdn) == newer
    assert await pending_of(memory, subscriber.msisdn, LATER) == older
    assert await pending_of(memory, subscriber.msisdn, LATER + timedelta(minutes=1)) is None
    assert await pending_of(memory, "84909999999") is None


async def test_what_was_confirmed_or_cancelled_awaits_no_longer(memory: Memory) -> None:
    """K-AUTO-CONFIRM."""
    card, subscriber = await both(memory)
    for ended in ("confirmed", "cancelled"):
        registration = await kept(memory, a_registration(card, subscriber))
        again = registration.cancelled(NOW, "app") if ended == "cancelled" else registration.confirmed(NOW)
        await written(memory, again)
        assert await pending_of(memory, subscriber.msisdn) is None


@pytest.mark.parametrize("gone", ["terminated", "given to another"])
async def test_whoever_registered_is_present_until_the_number_is_gone(memory: Memory, gone: str) -> None:
    """K-KNOWN."""
    card, subscriber = await both(memory)
    registration = await kept(memory, a_registration(card, subscriber))
    async with memory.works() as work:
        assert await work.auto_renewals.is_present(registration)
        if gone == "terminated":
            await work.subscribers.update(replace(subscriber, status=LineStatus.TERMINATED))
        else:
            another = replace(subscriber, id=new_id(), main_balance=0)
            await work.subscribers.succeed(subscriber, another)
        await work.commit()
    async with memory.works() as work:
        assert not await work.auto_renewals.is_present(registration)


async def test_a_message_that_tells_of_one_waits_to_leave(memory: Memory) -> None:
    message = a_message("84900000001")
    async with memory.works() as work:
        await work.auto_renewals.tell(message)
        await work.commit()
    (due,) = await memory.outbox.claim_messages(NOW, timedelta(minutes=1), 5)
    assert due.message == message
