"""How long to wait before trying an outside system again: longer each time, an hour at most."""

from datetime import timedelta

FIRST = timedelta(seconds=2)
LONGEST = timedelta(hours=1)


def wait_before(attempts: int) -> timedelta:
    """Tell how long to wait after so many attempts."""
    return min(FIRST * (1 << min(attempts, 16)), LONGEST)
