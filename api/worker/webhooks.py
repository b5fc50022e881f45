"""The worker's webhooks: each leaves by itself, and none waits for the slowest of others."""

import asyncio

import structlog

from api.operations.metrics import DELIVERED
from domain.ports.outbox.webhook_outbox import DueDelivery
from domain.usecases.delivery.deliver_webhooks import DeliverWebhooks

PAUSE = 0.5
"""Seconds after which to look again where nothing was due and nothing has ended."""

GATHER = 0.01
"""Seconds in which others may end too: so that a look at the database is not for one place each."""

PAUSE_AFTER_FAULT = 5.0
LAST_WORDS = 5.0
"""Seconds in which what is under way may end when the worker stops."""

log = structlog.get_logger()


async def run_webhooks(webhooks: DeliverWebhooks) -> None:
    """Deliver until cancelled."""
    under_way: set[asyncio.Task[None]] = set()
    try:
        while True:
            try:
                due = await webhooks.claim()
            except Exception:
                log.exception("delivery failed", what="webhooks")
                await asyncio.sleep(PAUSE_AFTER_FAULT)
                continue
            DELIVERED.labels("webhooks").inc(len(due))
            for each in due:
                task = asyncio.create_task(_deliver(webhooks, each))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
            await _until_it_is_time(under_way)
    finally:
        await _ended(under_way)


async def _deliver(webhooks: DeliverWebhooks, due: DueDelivery) -> None:
    try:
        await webhooks.deliver(due)
    except Exception:
        log.exception("delivery failed", what="webhooks")


async def _until_it_is_time(under_way: set["asyncio.Task[None]"]) -> None:
    """Wait for a place to be free, or for more to be due."""
    if under_way:
        await asyncio.wait(under_way, timeout=PAUSE, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(GATHER)
    else:
        await asyncio.sleep(PAUSE)


async def _ended(under_way: set["asyncio.Task[None]"]) -> None:
    ending = tuple(under_way)
    if ending:
        await asyncio.wait(ending, timeout=LAST_WORDS)
    for task in ending:
        task.cancel()
    await asyncio.gather(*ending, return_exceptions=True)
