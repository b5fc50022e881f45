"""Where claims begin in their index: what has left before lies there, dead, until a vacuum may take it away.

Every claim would walk over it, over a million at the end of a sweep's messages, where a backup keeps the vacuum from
its work.
"""

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from persistence.connections.pool import Row

LOOK_EVERY = 2.0
"""Seconds after which a claim begins at the very beginning: what a late commit or a lock had hidden is found there."""

Place = TypeVar("Place")


class ClaimCursor(Generic[Place]):
    """Begins where the last full claim did, and at the very beginning where that brings too little."""

    def __init__(self, beginning: Place, first_of: Callable[[Sequence[Row]], Place]) -> None:
        self._beginning = beginning
        self._first_of = first_of
        self._begin = beginning
        self._looked_at = 0.0

    async def claim(self, most: int, claim: Callable[[int, Place], Awaitable[list[Row]]]) -> list[Row]:
        """Claim so many at most, whatever is due."""
        if time.monotonic() - self._looked_at >= LOOK_EVERY:
            self._begin = self._beginning
        begin = self._begin
        rows = [*await claim(most, begin)]
        if len(rows) < most and begin != self._beginning:
            rows += await claim(most - len(rows), self._beginning)
        if begin == self._beginning or len(rows) < most:
            self._looked_at = time.monotonic()
        self._begin = self._first_of(rows) if rows and len(rows) >= most else self._beginning
        return rows
