"""Uvicorn's protocol of WebSockets within limits: it has a place, and messages of few pieces."""

import asyncio
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from api.guarding.places import address_of_peer

if TYPE_CHECKING:
    from api.guarding.doorway import Doorway

MOST_PIECES = 100
"""Pieces of one message: empty ones add nothing to its length, and would fill the memory."""


class GuardedSocket(WebSocketsSansIOProtocol):
    """One connection."""

    def __init__(self, doorway: "Doorway", **given: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(**given)
        self._doorway = doorway
        self._placed = False
        self._stuck_since: float | None = None
        self._ends_since: float | None = None
        self.address = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the place that the request had."""
        super().connection_made(transport)
        self.address = address_of_peer(self.client)
        self._placed = self._doorway.places.take(self) is None
        self._doorway.watch(self)
        if not self._placed:
            self._doorway.ended("no place", self.address)
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give the place up."""
        if self._placed:
            self._placed = False
            self._doorway.places.leave(self)
        self._doorway.unwatch(self)
        super().connection_lost(exc)

    def look(self, now: float) -> None:
        """End what takes nothing that it is sent, or does not end."""
        if self.transport.is_closing():
            self._ends_since = self._ends_since or now
            if now - self._ends_since > self._doorway.patience.end:
                self.transport.abort()
        elif self._stuck_since is not None and now - self._stuck_since > self._doorway.patience.answer:
            self._doorway.ended("answer not taken", self.address)
            self.transport.abort()

    def make_room(self) -> None:
        """End at once."""
        self._placed = False
        self.transport.abort()

    def pause_writing(self) -> None:
        """Note since when the other side takes nothing."""
        self._stuck_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """Go on."""
        self._stuck_since = None
        super().resume_writing()

    def handle_cont(self, event: Frame) -> None:
        """Hear a further piece of a message."""
        if len(self.frames) < MOST_PIECES:
            super().handle_cont(event)
            return
        self.conn.fail(1009, "too many pieces")
        self.handle_parser_exception()
