"""The doorway of a process: how many connections there are, and how long each may take to say what it wants."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import Any

import structlog

from api.guarding.places import Places, affordable
from api.operations.metrics import CONNECTIONS, CONNECTIONS_ENDED
from api.settings import Settings

GLANCE = 0.5
"""Seconds between two looks at all connections: one timer for all costs a request nothing."""

TELL_EVERY = 5.0
"""Seconds between two lines of the log, whatever there is to be told."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds: for a head to be whole, for the body after it, for a client to take its answer, and after the end."""

    head: float = 10.0
    body: float = 20.0
    answer: float = 30.0
    end: float = 2.0


class Doorway:
    """Makes the protocols of connections, and looks after them."""

    def __init__(self, settings: Settings) -> None:
        self.patience = Patience(head=settings.head_seconds, body=settings.body_seconds)
        self._most = settings.connections
        self._of_address = settings.connections_per_address
        self._proxies = settings.trusted_proxies
        self._watched: set[Any] = set()
        self._ended: Counter[tuple[str, str]] = Counter()
        self._told_at = 0.0
        self._places: Places | None = None

    @property
    def places(self) -> Places:
        """Give the places of this process, which are counted with its first connection."""
        if self._places is None:
            self._places = Places(affordable(self._most), self._of_address, self._proxies)
            if self._places.most < self._most:
                log.warning("fewer connections than set: file descriptors are short", connections=self._places.most)
        return self._places

    def http(self, **given: Any) -> asyncio.Protocol:  # noqa: ANN401 - as uvicorn gives it
        """Make the protocol of a connection."""
        from api.guarding.http_protocol import GuardedHttp  # noqa: PLC0415 - uvicorn is loaded only where it serves

        return GuardedHttp(self, **given)

    def sockets(self, **given: Any) -> asyncio.Protocol:  # noqa: ANN401
        """Make the protocol of a connection that has become a WebSocket."""
        from api.guarding.socket_protocol import GuardedSocket  # noqa: PLC0415

        return GuardedSocket(self, **given)

    def watch(self, connection: Any) -> None:  # noqa: ANN401 - either protocol
        """Look after a connection from now on."""
        if not self._watched:
            asyncio.get_running_loop().call_later(GLANCE, self._look)
        self._watched.add(connection)
        CONNECTIONS.set(self.places.open)

    def unwatch(self, connection: Any) -> None:  # noqa: ANN401
        """Look after it no longer."""
        self._watched.discard(connection)
        CONNECTIONS.set(self.places.open)

    def ended(self, why: str, address: str) -> None:
        """Count a connection that was ended or refused, and tell of it with the next line."""
        CONNECTIONS_ENDED.labels(why).inc()
        self._ended[why, address] += 1
        self._tell()

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        for each in tuple(self._watched):
            each.look(loop.time())
        self._tell()
        if self._watched or self._ended:
            loop.call_later(GLANCE, self._look)

    def _tell(self) -> None:
        now = asyncio.get_running_loop().time()
        if not self._ended or now - self._told_at < TELL_EVERY:
            return
        self._told_at = now
        (why, address), _ = self._ended.most_common(1)[0]
        log.warning(
            "connections ended or refused by us",
            many=self._ended.total(), mostly=why, address=address, open=self.places.open, most=self.places.most,
        )  # fmt: skip
        self._ended.clear()
