"""The worker's loop: messages, activations and offers leave, closed periods of the ledger are summed up."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from api.metrics import DELIVERED
from api.wiring import Giahan
from api.worker.housekeeping import close_ledger, forget_requests
from api.worker.sweeps import run_sweeps

PAUSE = 0.5
PAUSE_AFTER_FAULT = 5.0
log = structlog.get_logger()


async def run_worker(giahan: Giahan) -> None:
    """Work until cancelled; each kind of work goes on whatever becomes of the others."""
    await asyncio.gather(
        _deliver("messages", giahan.deliver_messages),
        _deliver("activations", giahan.deliver_activations),
        _deliver("offers", giahan.advances.make_offers),
        run_sweeps(giahan),
        close_ledger(giahan),
        forget_requests(giahan),
    )


async def _deliver(what: str, deliver: Callable[[], Awaitable[int]]) -> None:
    """Deliver batch after batch, and look again a moment after there was nothing."""
    while True:
        try:
            due = await deliver()
        except Exception:
            log.exception("delivery failed", what=what)
            await asyncio.sleep(PAUSE_AFTER_FAULT)
            continue
        DELIVERED.labels(what).inc(due)
        if due == 0:
            await asyncio.sleep(PAUSE)
