"""Who receives slowly, or never answers, holds up nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from api.wiring.delivering import each_to_its_end
from api.worker.webhooks import run_webhooks
from domain.ports.outside.webhook_gateway import Reply
from domain.usecases.delivery.deliver_webhooks import DeliverWebhooks
from domain.usecases.delivery.webhook_pace import OF_QUICK, PLACES
from domain.webhooks.endpoint import WebhookEndpoint
from gateways.clock import SystemClock
from tests.contracts.conftest import in_memory
from tests.contracts.exam import Memory
from tests.contracts.webhooks.hooks import a_delivery, an_endpoint, queued
from tests.fakes.store import FakeStore

LONG = 30


class Receivers:
    """Answers for every endpoint: at once, or for the slow ones never."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[str] = asyncio.Queue()
        self.hanging = 0

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:  # noqa: ARG002 - the port
        if "slow" in url:
            self.hanging += 1
            await asyncio.Event().wait()
        await self.heard.put(headers["webhook-id"])
        return Reply(status=204, excerpt="")


@asynccontextmanager
async def at_work(memory: Memory, receivers: Receivers) -> AsyncIterator[None]:
    """Deliver meanwhile, as a worker does."""
    webhooks = DeliverWebhooks(
        post=memory.post,
        gateway=receivers,
        secret_of=lambda _endpoint, _version: b"a secret",
        watch=SystemClock(timedelta()),
        chance=lambda: 0.5,
        together=each_to_its_end,
    )
    working = asyncio.create_task(run_webhooks(webhooks))
    try:
        yield
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def an_endpoint_of(memory: Memory, owner: str) -> WebhookEndpoint:
    """Add an endpoint whose address bears its owner's name."""
    endpoint = replace(await an_endpoint(memory, owner), url=f"https://{owner.partition(':')[2]}.example/")
    async with memory.works() as work:
        await work.webhooks.update(endpoint)
        await work.commit()
    return endpoint


async def told(memory: Memory, receivers: Receivers, endpoint: WebhookEndpoint, many: int) -> None:
    """Queue some, and wait until each was heard of."""
    await queued(memory, *(a_delivery(endpoint, f"{number:011}") for number in range(many)))
    for _ in range(many):
        await asyncio.wait_for(receivers.heard.get(), LONG)


async def test_who_never_answers_keeps_one_place_and_nobody_waits_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("api.worker.webhooks.LAST_WORDS", 0)
    memory, receivers = in_memory(FakeStore()), Receivers()
    quick = await an_endpoint_of(memory, "partner:quick")
    async with at_work(memory, receivers):
        await told(memory, receivers, quick, 1)
        for number in range(PLACES + 10):
            slow = await an_endpoint_of(memory, f"partner:slow-{number}")
            await queued(memory, *(a_delivery(slow, f"{each:011}") for each in range(3)))
        await told(memory, receivers, quick, 3 * OF_QUICK)
        while receivers.hanging < PLACES:
            await told(memory, receivers, quick, 1)
        await told(memory, receivers, quick, OF_QUICK)
    assert receivers.hanging == PLACES


async def test_a_new_endpoint_is_told_while_forty_others_never_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.worker.webhooks.LAST_WORDS", 0)
    memory, receivers = in_memory(FakeStore()), Receivers()
    for number in range(40):
        slow = await an_endpoint_of(memory, f"partner:slow-{number}")
        await queued(memory, *(a_delivery(slow, f"{each:011}") for each in range(10)))
    new = await an_endpoint_of(memory, "partner:new")
    async with at_work(memory, receivers):
        await told(memory, receivers, new, 3 * OF_QUICK)
    assert receivers.hanging == 40
