"""Waiting between one session and the next."""

import asyncio
import random
from collections.abc import Callable

from aiosmpplib import AbstractRetryTimer

LONGEST = 30.0


class Reconnection(AbstractRetryTimer):
    """Doubles the pause up to half a minute, at random between half of it and all, until a session is bound."""

    def __init__(self, first: float, when_lost: Callable[[], None]) -> None:
        self._first = first
        self._when_lost = when_lost
        self._pause = first

    async def wait(self) -> None:
        """Wait after a session ended, or could not begin."""
        self._when_lost()
        pause, self._pause = self._pause, min(LONGEST, self._pause * 2)
        await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311 - no secret

    def reset(self) -> None:
        """Begin small again: a session is bound."""
        self._pause = self._first

    def next_delay(self) -> float:
        """Tell how long the next pause is at most."""
        return self._pause
