"""The worker's sweeps: woken by the second, they run when the policies say so."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from api.operations.metrics import SWEPT
from api.wiring import Giahan
from domain.refusal import Rule
from domain.sweeps.sweep import SweepDay, Tally

LOOK_EVERY = 1.0
PAUSE_AFTER_FAULT = 5.0
log = structlog.get_logger()
RunDue = Callable[[Callable[[SweepDay, Tally], None]], Awaitable[object]]


async def run_sweeps(giahan: Giahan) -> None:
    """Run what is due of cards until cancelled; after a fault what is due is still due."""
    await _run(giahan.auto_renewals.run_due)


async def run_promotions(giahan: Giahan) -> None:
    """Run what is due of promotions until cancelled, likewise."""
    await _run(giahan.promotions.run_due)


async def _run(run_due: RunDue) -> None:
    while True:
        try:
            await run_due(count)
        except Exception:
            log.exception("a sweep failed")
            await asyncio.sleep(PAUSE_AFTER_FAULT)
        await asyncio.sleep(LOOK_EVERY)


def count(day: SweepDay, tally: Tally) -> None:
    """Count cards for Prometheus; what was missed stands in the log."""
    SWEPT.labels(day.kind, "succeeded").inc(tally.succeeded)
    SWEPT.labels(day.kind, "refused").inc(max(tally.refused, 0))
    if missed := tally.refusals.get(Rule.K_AUTO_CHARGE):
        log.warning("charges were missed for more than seven days", day=day.on.isoformat(), cards=missed)
