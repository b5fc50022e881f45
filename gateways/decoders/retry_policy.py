"""How long and how often the card system is asked before it counts as unavailable."""

import random
from dataclasses import dataclass

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Seconds for everything, for one attempt and for its connection, and the number of attempts."""

    total: float
    attempt: float
    connect: float = 1.0
    attempts: int = 3

    def pause_after(self, attempt: int) -> float:
        """Draw the seconds to wait after an attempt (the first is 0), so that many callers do not return at once."""
        return random.uniform(0, min(LONGEST_PAUSE, FIRST_PAUSE * 2**attempt))  # noqa: S311 - no secret


LOOK_UP = RetryPolicy(total=3.0, attempt=1.5)
BULK = RetryPolicy(total=20.0, attempt=8.0)
ACTIVATION = RetryPolicy(total=10.0, attempt=4.0)
