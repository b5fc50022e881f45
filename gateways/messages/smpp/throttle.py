"""Sending more slowly when the short-message centre says that it is too much."""

import time
from collections.abc import Callable

from aiosmpplib import AbstractThrottleHandler


class Throttle(AbstractThrottleHandler):
    """Sends nothing for some seconds after each answer that says so."""

    def __init__(self, seconds: float, when_begun: Callable[[], None]) -> None:
        self._seconds = seconds
        self._when_begun = when_begun
        self._until = 0.0

    async def throttled(self) -> None:
        """Begin the pause, or begin it anew."""
        if time.monotonic() >= self._until:  # what was under way together is told together, and counts once
            self._when_begun()
        self._until = time.monotonic() + self._seconds

    async def not_throttled(self) -> None:
        """Do nothing: answers to what was sent before the pause do not end it."""

    async def allow_request(self) -> bool:
        """Tell whether sending is right now."""
        return time.monotonic() >= self._until

    async def throttle_delay(self) -> float:
        """Tell the seconds that are left."""
        return max(0.0, self._until - time.monotonic())
