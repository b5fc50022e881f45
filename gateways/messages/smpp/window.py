"""How many submissions may be under way: as many as agreed, and fewer while the centre says that it is too much."""

import asyncio
from collections import deque

TAKEN_FOR_ONE_MORE = 100
"""After so many that were taken one more may be under way again, until the agreed number is."""


class Window:
    """Lets in as many as there are places, in the order they came."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._allowed = most
        self._taken = 0
        self._under_way = 0
        self._line: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Wait for a place; every one that was entered is to be left."""
        if self._under_way < self._allowed and not self._line:
            self._under_way += 1
            return
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._line.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if not place.cancelled():  # it was given at the same moment
                self.leave()
            raise

    def leave(self) -> None:
        """Leave a place to the next."""
        self._under_way -= 1
        self._let_in()

    def halve(self) -> None:
        """Allow half as many, one at least: it was too much."""
        self._allowed = max(1, self._allowed // 2)
        self._taken = 0

    def took(self) -> None:
        """Count one that was taken."""
        if self._allowed == self._most:
            return
        self._taken += 1
        if self._taken >= TAKEN_FOR_ONE_MORE:
            self._taken = 0
            self._allowed += 1
            self._let_in()

    def _let_in(self) -> None:
        while self._line and self._under_way < self._allowed:
            place = self._line.popleft()
            if not place.done():
                place.set_result(None)
                self._under_way += 1
