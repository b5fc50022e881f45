"""How today's sweeps stand, for dashboards."""

from api.operations.metrics import SWEEP, SWEEP_END, SWEEP_RATE, SWEEP_REFUSALS
from api.wiring import Giahan, database_is_away
from domain.months import local_day
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import Sweep, SweepKind

TELLING = (SweepKind.PROMOTION_NOTIFY, SweepKind.PROMOTION_WELCOME)
"""Whom these still concern is asked of every message that was sent: too much for every scrape."""


async def observe_sweeps(giahan: Giahan) -> None:
    """Set the gauges of today's sweeps; they stay as they were while the database cannot be asked."""
    now = giahan.clock.now()
    try:
        catalogue = await giahan.catalogues.current()
        days = [sweep_day(catalogue, kind, local_day(now)) for kind in SweepKind if kind not in TELLING]
        found = [await giahan.auto_renewals.sweeps.find(day) for day in days if day is not None]
    except Exception as error:
        if not database_is_away(error):
            raise
        return
    for gauge in (SWEEP, SWEEP_REFUSALS, SWEEP_RATE, SWEEP_END):
        gauge.clear()
    for sweep in found:
        _observe(sweep)
        if (rate := sweep.rate(now)) is not None:
            SWEEP_RATE.labels(sweep.day.kind).set(rate)
        if (end := sweep.estimated_end(now)) is not None:
            SWEEP_END.labels(sweep.day.kind).set(end.timestamp())


def _observe(sweep: Sweep) -> None:
    states = {
        "due": sweep.due,
        "succeeded": sweep.tally.succeeded,
        "refused": sweep.tally.refused,
        "remaining": sweep.remaining,
    }
    for state, cards in states.items():
        SWEEP.labels(sweep.day.kind, state).set(cards)
    if sweep.day.kind is SweepKind.CHARGE:
        for rule, attempts in sweep.tally.refusals.items():
            SWEEP_REFUSALS.labels(rule).set(attempts)
