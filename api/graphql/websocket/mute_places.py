"""Places of WebSockets that have not said who they are: few of one address, and a newcomer takes the oldest one's."""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

MOST_MUTE = 20


class MutePlaces:
    """The mute connections of one process, by address, the oldest first.

    Nobody is refused for them: who says its first word at once is not kept out by neighbours who say nothing.
    """

    def __init__(self) -> None:
        self._of: dict[str, deque[asyncio.Timeout]] = {}

    @contextmanager
    def place(self, address: str, patience: asyncio.Timeout) -> Iterator[None]:
        """Keep a place meanwhile; where there is none left, the patience with the oldest of the address ends now."""
        mute = self._of.setdefault(address, deque())
        if len(mute) >= MOST_MUTE:
            mute.popleft().reschedule(asyncio.get_running_loop().time())
        mute.append(patience)
        try:
            yield
        finally:
            if patience in mute:
                mute.remove(patience)
            if not mute and self._of.get(address) is mute:
                del self._of[address]
