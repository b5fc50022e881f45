"""The exam of shares: owners and endpoints take turns, and none has more under way than its share."""

from collections import Counter
from uuid import UUID

from domain.ports.outbox.webhook_outbox import Among
from domain.webhooks.endpoint import WebhookEndpoint
from tests.contracts.exam import Memory
from tests.contracts.webhooks.hooks import LEASE, MANY, a_delivery, an_endpoint, queued


async def waiting(memory: Memory, owner: str, many: int) -> WebhookEndpoint:
    """Add an endpoint for which so many deliveries wait."""
    endpoint = await an_endpoint(memory, owner)
    await queued(memory, *(a_delivery(endpoint, f"{number:011}") for number in range(many)))
    return endpoint


async def shares(
    memory: Memory, most: int = MANY, of_one: int = MANY, of_owner: int | None = None, among: Among | None = None
) -> Counter[UUID]:
    """Claim, and count by endpoint."""
    due = await memory.post.claim(LEASE, most, of_one, of_owner=of_owner, among=among or Among())
    return Counter(each.delivery.endpoint_id for each in due)


async def test_of_one_endpoint_no_more_is_under_way_than_its_share(memory: Memory) -> None:
    endpoint = await waiting(memory, "partner:one", 9)
    assert await shares(memory, of_one=4) == {endpoint.id: 4}
    assert await shares(memory, of_one=5) == {endpoint.id: 1}


async def test_of_one_owner_no_more_is_under_way_than_its_share(memory: Memory) -> None:
    first, second = [await waiting(memory, "partner:one", 5) for _ in range(2)]
    other = await waiting(memory, "partner:other", 5)
    assert await shares(memory, of_owner=4) == {first.id: 2, second.id: 2, other.id: 4}
    again = await shares(memory, of_owner=5)
    assert (again[first.id] + again[second.id], again[other.id]) == (1, 1)


async def test_where_not_all_can_leave_owners_take_turns(memory: Memory) -> None:
    many = await waiting(memory, "partner:many", 30)
    few = await waiting(memory, "partner:few", 2)
    assert await shares(memory, most=6) == {many.id: 4, few.id: 2}


async def test_only_those_are_claimed_who_are_named_or_all_others(memory: Memory) -> None:
    named, other = [await waiting(memory, f"partner:{each}", 2) for each in ("named", "other")]
    assert await shares(memory, among=Among(frozenset({named.id}), within=True)) == {named.id: 2}
    assert await shares(memory, among=Among(frozenset({named.id}))) == {other.id: 2}
