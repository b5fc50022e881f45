"""The exam of webhooks: queued with their cause, the oldest of a card first, under a lease, bounded by endpoint."""

from dataclasses import replace

from domain.webhooks.delivery import DeliveryState
from domain.webhooks.endpoint import SwitchedOff
from domain.webhooks.event import EventType
from tests.contracts.exam import Memory
from tests.contracts.webhooks.hooks import (
    LEASE,
    MANY,
    NOW,
    OVER,
    a_delivery,
    an_endpoint,
    claimed,
    found,
    queued,
    state,
    taken,
    tried,
)


async def test_an_endpoint_is_kept_as_it_was_added_and_changed(memory: Memory) -> None:
    endpoint = await an_endpoint(memory, "partner:shop")
    changed = replace(endpoint, url="https://other.example/", version=2, previous_until=NOW, off=SwitchedOff.ASKED)
    assert await found(memory, endpoint) == endpoint
    async with memory.works() as work:
        assert (await work.webhooks.count("partner:shop"), await work.webhooks.count(None)) == (1, 0)
        assert await work.webhooks.lock(endpoint.id) == endpoint
        await work.webhooks.update(changed)
        await work.commit()
    assert await found(memory, endpoint) == changed


async def test_the_catalogue_tells_who_listens_and_moves_on_when_that_changes(memory: Memory) -> None:
    before = await memory.catalogues.current()
    endpoint = await an_endpoint(memory, "partner:shop")
    after = await memory.catalogues.current()
    assert before.listeners == ()
    assert after.revision > before.revision
    assert [(each.endpoint_id, each.owner, each.types) for each in after.listeners] == [
        (endpoint.id, "partner:shop", frozenset({EventType.RENEWAL_SUCCEEDED}))
    ]
    async with memory.works() as work:
        await work.webhooks.update(endpoint.switched(on=False))
        await work.commit()
    assert (await memory.catalogues.current()).listeners == ()


async def test_what_was_not_committed_is_never_delivered(memory: Memory) -> None:
    delivery = a_delivery(await an_endpoint(memory))
    await queued(memory, delivery, commits=False)
    assert await claimed(memory) == []
    await queued(memory, delivery)
    assert await claimed(memory) == [delivery.id]


async def test_what_is_claimed_is_claimed_by_nobody_else_until_its_lease_is_over(memory: Memory) -> None:
    delivery = a_delivery(await an_endpoint(memory))
    await queued(memory, delivery)
    assert await claimed(memory, OVER) == [delivery.id]
    (again,) = await memory.post.claim(LEASE, MANY, MANY)
    assert (again.delivery.message_id, again.delivery.attempts, again.tries) == (delivery.message_id, 2, 2)
    assert await claimed(memory) == []


async def test_of_one_card_the_oldest_goes_first_and_other_cards_are_not_held_up(memory: Memory) -> None:
    endpoint = await an_endpoint(memory)
    first, second, other = a_delivery(endpoint), a_delivery(endpoint), a_delivery(endpoint, "310000000001")
    await queued(memory, first, second, other)
    due = {each.delivery.id: each for each in await memory.post.claim(LEASE, MANY, MANY)}
    assert set(due) == {first.id, other.id}
    await memory.post.failed(due[first.id], tried(due[first.id], "status 500"), LEASE, None)
    await memory.post.delivered(due[other.id], tried(due[other.id]))
    assert await claimed(memory) == []
    assert await state(memory, other) is DeliveryState.DELIVERED


async def test_the_next_of_a_card_goes_when_the_first_is_taken_or_given_up(memory: Memory) -> None:
    endpoint = await an_endpoint(memory)
    first, second, third = (a_delivery(endpoint) for _ in range(3))
    await queued(memory, first, second, third)
    due = await taken(memory)
    await memory.post.delivered(due, tried(due))
    due = await taken(memory)
    assert due.delivery.id == second.id
    await memory.post.failed(due, tried(due, "status 500"), None, None)
    assert await state(memory, second) is DeliveryState.FAILED
    assert await claimed(memory) == [third.id]


async def test_one_endpoint_never_has_more_under_way_than_it_may(memory: Memory) -> None:
    dead, alive = await an_endpoint(memory), await an_endpoint(memory)
    await queued(memory, *(a_delivery(dead, f"{card:011}") for card in range(5)))
    assert len(await claimed(memory, of_one=2)) == 2
    assert await claimed(memory, of_one=2) == []
    delivery = a_delivery(alive)
    await queued(memory, delivery)
    assert await claimed(memory, of_one=2) == [delivery.id]


async def test_a_late_word_that_an_attempt_failed_changes_nothing_and_that_it_arrived_does(memory: Memory) -> None:
    delivery = a_delivery(await an_endpoint(memory))
    await queued(memory, delivery)
    (late,) = await memory.post.claim(OVER, MANY, MANY)
    (later,) = await memory.post.claim(LEASE, MANY, MANY)
    await memory.post.failed(late, tried(late, "too late"), None, None)
    assert await state(memory, delivery) is DeliveryState.QUEUED
    await memory.post.delivered(late, tried(late))
    await memory.post.failed(later, tried(later, "status 500"), None, None)
    assert await state(memory, delivery) is DeliveryState.DELIVERED
