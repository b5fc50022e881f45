"""When a delivery is tried again: as the Standard Webhooks suggest, twelve attempts over five days."""

from datetime import timedelta

WAITS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
    timedelta(hours=24),
    timedelta(hours=24),
)
JITTER = 0.1
"""By which part of it a wait is made longer at most, so that what failed together does not come back together."""


def wait_after(attempts: int, chance: float) -> timedelta | None:
    """Tell how long to wait after so many attempts, or None where it was the last; `chance` is from 0 to 1."""
    return WAITS[attempts - 1] * (1 + JITTER * chance) if attempts <= len(WAITS) else None
