"""When the operator knew what it tells: its clock may go ahead of ours, but not by more than a day (G-INPUT)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.refusal import Refusal, bad_input

AHEAD = timedelta(days=1)


def observed_too_late(observed_at: datetime | None, now: datetime) -> Iterator[Refusal]:
    """Refuse what was observed in the future: every later report would be older than it, and change nothing."""
    if observed_at is not None and observed_at - now > AHEAD:
        yield bad_input("observedAt", "from_future")
