"""The exam of webhooks that fail: endpoints go off and on again, what failed is sent again on demand."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.webhooks.endpoint import SwitchedOff
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
    taken,
    tried,
)


async def test_an_endpoint_that_is_gone_or_off_is_sent_nothing_until_it_is_on_again(memory: Memory) -> None:
    endpoint = await an_endpoint(memory)
    first, second = a_delivery(endpoint), a_delivery(endpoint)
    await queued(memory, first, second)
    due = await taken(memory)
    await memory.post.failed(due, tried(due, "status 410"), OVER, SwitchedOff.GONE)
    gone = await found(memory, endpoint)
    assert gone is not None
    assert gone.off is SwitchedOff.GONE
    assert await claimed(memory) == []
    async with memory.works() as work:
        await work.webhooks.update(gone.switched(on=True))
        await work.commit()
    assert await claimed(memory) == [first.id]


async def test_an_endpoint_that_took_nothing_for_five_days_is_switched_off_and_one_success_forgets(
    memory: Memory,
) -> None:
    endpoint = await an_endpoint(memory)
    await queued(memory, *(a_delivery(endpoint, f"{card:011}") for card in range(4)))
    first, second, third, fourth = await memory.post.claim(LEASE, MANY, MANY)
    await memory.post.failed(first, tried(first, "status 500"), LEASE, None)
    failing = await found(memory, endpoint)
    assert failing is not None
    assert (failing.failing_since is None, failing.off) == (False, None)
    await memory.post.delivered(second, tried(second))
    assert await found(memory, endpoint) == endpoint
    for due, days in ((third, 4), (fourth, 6)):
        async with memory.works() as work:
            since = datetime.now(UTC) - timedelta(days=days)
            await work.webhooks.update(replace(endpoint, failing_since=since))
            await work.commit()
        await memory.post.failed(due, tried(due, "status 500"), LEASE, None)
        off = await found(memory, endpoint)
        assert off is not None
        assert off.off is (SwitchedOff.FAILING if days == 6 else None)


async def test_what_was_queued_before_an_instant_is_forgotten_with_its_attempts(memory: Memory) -> None:
    delivery = a_delivery(await an_endpoint(memory))
    await queued(memory, delivery)
    due = await taken(memory)
    await memory.post.delivered(due, tried(due))
    now = datetime.now(UTC)
    assert await memory.post.forget(now - LEASE, MANY) == 0
    assert await memory.post.forget(now + LEASE, MANY) == 1
    async with memory.works() as work:
        assert await work.webhooks.find_delivery(delivery.ref) is None


async def test_what_failed_is_delivered_again_on_demand_from_the_beginning_of_its_schedule(memory: Memory) -> None:
    endpoint = await an_endpoint(memory)
    delivery = a_delivery(endpoint)
    await queued(memory, delivery)
    due = await taken(memory)
    await memory.post.failed(due, tried(due, "status 500"), None, None)
    async with memory.works() as work:
        assert await work.webhooks.failed_again(endpoint.id, NOW + LEASE) == 0
        assert await work.webhooks.failed_again(endpoint.id, NOW) == 1
        await work.commit()
    due = await taken(memory)
    assert (due.delivery.attempts, due.tries) == (2, 1)
    await memory.post.delivered(due, tried(due))
    async with memory.works() as work:
        await work.webhooks.again(delivery.ref)
        await work.commit()
    assert (await taken(memory)).delivery.message_id == delivery.message_id
