"""Uvicorn's protocol of HTTP within limits: bytes and headers before they are whole, and requests sent ahead."""

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httptools

from api.guarding.timed_protocol import BODY, HEAD, OVER, TimedHttp

if TYPE_CHECKING:
    from api.guarding.doorway import Doorway

LARGEST_HEAD = 32 * 1024
"""Bytes that may come before a head is whole, or between two pieces of a body: extensions of chunks, trailers."""

LARGEST_TARGET = 16 * 1024
MOST_HEADERS = 100
"""Headers of a request, trailers among them."""

LARGEST_SENT = 1024 * 1024
"""Bytes of a body as it is sent: a body in pieces of one byte is sent six times as large."""

MOST_AHEAD = 16
"""Requests that may be sent ahead; what comes after is not read, and the last answer says that the connection ends."""

PIECE = 8 * 1024
"""Bytes that are parsed at a time: so many may escape a limit."""


class GuardedHttp(TimedHttp):
    """One connection."""

    def __init__(self, doorway: "Doorway", **given: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(doorway, **given)
        self._piece = self._sent = self._fields = 0
        self._wrong: HTTPStatus | None = None

    def data_received(self, data: bytes) -> None:
        """Read what came, a piece at a time, and stop at the first that is too much."""
        if self._phase is OVER:
            return
        self._unset_keepalive_if_required()
        for begin in range(0, len(data), PIECE):
            self._read(data[begin : begin + PIECE])
            if self._phase is OVER or self._upgraded or self.transport.is_closing():
                return

    # What the parser tells.

    def on_message_begin(self) -> None:
        """Begin a request."""
        if len(self.pipeline) >= MOST_AHEAD:
            self._wrong = HTTPStatus.TOO_MANY_REQUESTS
            raise _TooMuchError
        self._unheard, self._sent, self._fields = min(self._unheard, self._piece), 0, 0
        self._enter(HEAD)
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """Hear a piece of the target."""
        super().on_url(url)
        self._insist(len(self.url) <= LARGEST_TARGET, HTTPStatus.REQUEST_URI_TOO_LONG)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Hear a header; a trailer is counted like one, and nobody is told of it."""
        self._fields += 1
        self._insist(self._fields <= MOST_HEADERS, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if self._phase is HEAD:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Begin the body."""
        self._enter(BODY)
        self._unheard = 0
        if self._placed:
            self._doorway.places.works(self)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Hear a piece of the body."""
        self._unheard = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Await the next."""
        super().on_message_complete()
        self._unheard = 0
        self._enter(HEAD)

    def _read(self, piece: bytes) -> None:
        self._piece = len(piece)
        self._unheard += len(piece)
        if self._phase is BODY:
            self._sent += len(piece)
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserUpgrade:
            if self._should_upgrade():
                self.handle_websocket_upgrade()
                return
        except httptools.HttpParserError:
            self._give_up(self._wrong or HTTPStatus.BAD_REQUEST, "too much" if self._wrong else "not HTTP")
            return
        if self._unheard > LARGEST_HEAD:
            self._give_up(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "too much")
        elif self._sent > LARGEST_SENT:
            self._give_up(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too much")

    def _insist(self, right: bool, status: HTTPStatus) -> None:  # noqa: FBT001 - it reads as a sentence
        if not right:
            self._wrong = status
            raise _TooMuchError


class _TooMuchError(Exception):
    """Ends the parser, which tells us that it has ended."""
