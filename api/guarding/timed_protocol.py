"""Uvicorn's protocol of HTTP in a place and within time: until all is asked, and the answer taken."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from api.guarding.places import address_of_peer

if TYPE_CHECKING:
    from api.guarding.doorway import Doorway

HEAD, BODY, OVER = "head", "body", "over"


class TimedHttp(HttpToolsProtocol):
    """One connection; `OVER` it is read no more, and ends once the other side has heard of it."""

    def __init__(self, doorway: "Doorway", **given: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(**given)
        self._doorway = doorway
        self._placed = False
        self._phase, self._since = HEAD, 0.0
        self._stuck_since: float | None = None
        self._unheard = 0
        self._upgraded = False
        self.address = ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a place, or be refused."""
        super().connection_made(transport)
        self.address, self._since = address_of_peer(self.client), self.loop.time()
        if (none_of := self._doorway.places.take(self)) is not None:
            self._phase = OVER
            status = HTTPStatus.TOO_MANY_REQUESTS if none_of == "address" else HTTPStatus.SERVICE_UNAVAILABLE
            self._doorway.ended(f"no place of the {none_of}", self.address)
            transport.write(_refusal(status))
            transport.close()
            return
        self._placed = True
        self._doorway.places.waits(self)
        self._doorway.watch(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Give the place up."""
        self._leave()
        self._doorway.unwatch(self)
        super().connection_lost(exc)

    def look(self, now: float) -> None:
        """End what takes too long; while we ourselves do not read, no time passes."""
        patience, waited = self._doorway.patience, now - self._since
        if self._phase is OVER or self.transport.is_closing():
            if self._phase is not OVER or (not self.transport.is_closing() and self._answers()):
                self._phase, self._since = OVER, now
            elif waited > patience.end:
                self.transport.abort()
            return
        if self._stuck_since is not None and now - self._stuck_since > patience.answer:
            self._doorway.ended("answer not taken", self.address)
            self.transport.abort()
        elif self.flow.read_paused or self._idles():
            self._since = now
        elif self._phase is HEAD and waited > patience.head:
            self._give_up(HTTPStatus.REQUEST_TIMEOUT, "head not whole in time", silent=not self._unheard)
        elif self._phase is BODY and waited > patience.body:
            self._give_up(HTTPStatus.REQUEST_TIMEOUT, "body not whole in time")

    def make_room(self) -> None:
        """End at once: somebody else needs the place."""
        self._placed, self._phase = False, OVER
        self._doorway.ended("longest without a request", self.address)
        self.transport.abort()

    def pause_writing(self) -> None:
        """Note since when the other side takes nothing."""
        self._stuck_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """Go on."""
        self._stuck_since = None
        super().resume_writing()

    def handle_websocket_upgrade(self) -> None:
        """Hand the place over."""
        self._upgraded = True
        self._leave()
        self._doorway.unwatch(self)
        super().handle_websocket_upgrade()

    def on_response_complete(self) -> None:
        """Note that the connection waits, where nothing else is to be answered."""
        super().on_response_complete()
        if self._placed and not self.pipeline:
            self._doorway.places.waits(self)

    def _idles(self) -> bool:
        """Tell whether it is uvicorn's time-out of kept connections that counts, or an answer is being made."""
        if self._phase is not HEAD or self._unheard:
            return False
        return self.timeout_keep_alive_task is not None or self._answers()

    def _answers(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete and not self.cycle.disconnected

    def _give_up(self, status: HTTPStatus, why: str, *, silent: bool = False) -> None:
        """Read no more, say why where nobody else is answered, and end."""
        between, cycle = self._phase is HEAD, self.cycle
        self._phase, self._since = OVER, self.loop.time()
        self._doorway.ended(why, self.address)
        if cycle is not None and self._answers() and (between or self.pipeline):
            cycle.keep_alive = False  # what was whole is answered, and the last answer says that it is the last
            return
        if not silent and (between or cycle is None or not cycle.response_started):
            self.transport.write(_refusal(status))
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        if silent or not self.transport.can_write_eof():
            self.transport.close()
        else:
            self.transport.write_eof()  # what is under way to us is still taken, so that the other side reads why

    def _enter(self, phase: str) -> None:
        self._phase, self._since = phase, self.loop.time()

    def _leave(self) -> None:
        if self._placed:
            self._placed = False
            self._doorway.places.leave(self)


def _refusal(status: HTTPStatus) -> bytes:
    said = status.phrase.encode()
    head = b"content-type: text/plain; charset=utf-8\r\ncontent-length: %d\r\nconnection: close\r\n\r\n" % len(said)
    return STATUS_LINE[status] + head + said
