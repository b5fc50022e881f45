"""How today's sweeps stand, for dashboards."""

from api.operations.metrics import SWEEP, SWEEP_END, SWEEP_RATE, SWEEP_REFUSALS
from api.wiring import Giahan
from domain.sweeps.sweep import Sweep, SweepKind


async def observe_sweeps(giahan: Giahan) -> None:
    """Set the gauges of today's sweeps; they stay as they were while the database cannot be asked."""
    now = giahan.clock.now()
    if (found := await giahan.sweep_figures.at(now)) is None:
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
