"""The worker's loop: messages, activations, webhooks and offers leave, closed periods of the ledger are summed up."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from api.operations.metrics import DELIVERED
from api.wiring import Giahan
from api.wiring.troubles import WrongSchemaError
from api.worker.beating import beat
from api.worker.dialogues import forget_dialogues, run_dialogues
from api.worker.housekeeping import close_ledger, forget_guesses, forget_requests, forget_trials, forget_webhooks
from api.worker.sweeps import run_promotions, run_sweeps
from api.worker.watching import watch_schema
from api.worker.webhooks import run_webhooks

MANY = 3
"""Batches of messages and activations under way: while one waits for its last answers the next leaves."""

LAST_WORDS = 5.0
"""Seconds in which a batch under way may end when the worker stops: an answer nobody hears makes a message go twice."""

PAUSE = 0.5
PAUSE_AFTER_FAULT = 5.0
log = structlog.get_logger()


async def run_worker(giahan: Giahan) -> None:
    """Work until cancelled; each kind of work goes on whatever becomes of the others.

    Raises:
        WrongSchemaError: the schema was migrated to one that does not serve this version.
    """
    await giahan.readiness.checks()
    _insist(giahan)
    works = (
        *(_deliver("messages", giahan.deliver_messages) for _ in range(MANY)),
        *(_deliver("activations", giahan.deliver_activations) for _ in range(MANY)),
        run_webhooks(giahan.webhooks.deliver),
        _deliver("offers", giahan.advances.make_offers),
        _deliver("payments", giahan.payments.ask),
        _deliver("mails", giahan.mails.deliver),
        _deliver("trials", giahan.support.run_trials),
        run_dialogues(giahan),
        forget_dialogues(giahan),
        _deliver("lapsed requests", giahan.promotions.lapse_requests),
        run_sweeps(giahan),
        run_promotions(giahan),
        close_ledger(giahan),
        forget_requests(giahan),
        forget_webhooks(giahan),
        forget_guesses(giahan),
        forget_trials(giahan),
        beat(giahan),
        watch_schema(giahan),
        _end_where_moved(giahan),
    )
    async with asyncio.TaskGroup() as group:  # told to stop, it waits until all have stopped
        for work in works:
            group.create_task(work)


def _insist(giahan: Giahan) -> None:
    if giahan.readiness.fitness.moved:
        raise WrongSchemaError("past this version")


async def _end_where_moved(giahan: Giahan) -> None:
    while True:
        _insist(giahan)
        await asyncio.sleep(PAUSE)


async def _deliver(what: str, deliver: Callable[[], Awaitable[int]]) -> None:
    """Deliver batch after batch, and look again a moment after there was nothing."""
    while True:
        try:
            due = await _to_its_end(deliver)
        except Exception:
            log.exception("delivery failed", what=what)
            await asyncio.sleep(PAUSE_AFTER_FAULT)
            continue
        DELIVERED.labels(what).inc(due)
        if due == 0:
            await asyncio.sleep(PAUSE)


async def _to_its_end(deliver: Callable[[], Awaitable[int]]) -> int:
    """Deliver a batch; told to stop meanwhile, wait a moment for its end."""
    batch = asyncio.ensure_future(deliver())
    try:
        return await asyncio.shield(batch)
    except asyncio.CancelledError:
        await asyncio.wait([batch], timeout=LAST_WORDS)
        batch.cancel()
        raise
