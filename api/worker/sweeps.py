"""The worker's sweeps: woken by the second, they run when the policies say so."""

import asyncio

import structlog

from api.operations.metrics import SWEPT
from api.wiring import Giahan
from domain.refusal import Rule
from domain.sweeps.sweep import SweepDay, Tally

LOOK_EVERY = 1.0
PAUSE_AFTER_FAULT = 5.0
log = structlog.get_logger()


async def run_sweeps(giahan: Giahan) -> None:
    """Run what is due until cancelled; after a fault what is due is still due."""
    while True:
        try:
            await giahan.auto_renewals.run_due(count)
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
