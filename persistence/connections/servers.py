"""The servers that a URL names: each is asked for a while, and the one that answered last is asked first."""

import os
import socket
from collections.abc import Iterator
from typing import Any, Literal
from urllib.parse import parse_qs, unquote, urlsplit

import asyncpg

PATIENCE = 3.0
"""Seconds for one of several servers to let somebody in: one that is cut off must leave time for the next."""

ALONE = 10.0
"""Seconds for the only server there is."""

SILENCE = 10_000
"""Milliseconds after which a server that acknowledges nothing counts as lost, where the machine can tell."""

Attributes = Literal["any", "read-write", "prefer-standby"]
Hosts = tuple[tuple[str, int | None], ...]


class Servers:
    """Connects to the first server that is what is wanted: by default one that takes changes.

    A server that was primary and has come back as a standby, or that a name still leads to, is passed over.
    """

    def __init__(self, url: str, attributes: Attributes = "read-write") -> None:
        self._url = url
        self._hosts = hosts_of(url)
        self._answered = 0
        said = "target_session_attrs" in parse_qs(urlsplit(url).query) or "PGTARGETSESSIONATTRS" in os.environ
        self._wanted: dict[str, Any] = {} if said else {"target_session_attrs": attributes}

    async def connect(self, **told: Any) -> "asyncpg.Connection[asyncpg.Record]":  # noqa: ANN401 - asyncpg's own words
        """Connect.

        Raises:
            OSError: none was reached, or TimeoutError: in time.
            TargetServerAttributeNotMatched: those that were reached are not what is wanted.
        """
        if len(self._hosts) < 2:  # noqa: PLR2004 - there is no other to ask
            alone: dict[str, Any] = {"dsn": self._url, "timeout": ALONE}
            return watched(await asyncpg.connect(**alone | self._wanted | told))
        failed: BaseException | None = None
        for place, (host, port) in self._in_turn():
            try:
                where: dict[str, Any] = {"dsn": self._url, "host": host, "port": port, "timeout": PATIENCE}
                connection: asyncpg.Connection[asyncpg.Record] = await asyncpg.connect(**where | self._wanted | told)
            except (OSError, asyncpg.CannotConnectNowError, asyncpg.InternalClientError) as error:
                failed = error
            else:
                self._answered = place
                return watched(connection)
        raise failed or AssertionError

    async def opened(self, *_: object, **told: Any) -> "asyncpg.Connection[asyncpg.Record]":  # noqa: ANN401 - as above
        """Connect for a pool, which tells the URL once more."""
        return await self.connect(**told)

    def _in_turn(self) -> Iterator[tuple[int, tuple[str, int | None]]]:
        for step in range(len(self._hosts)):
            place = (self._answered + step) % len(self._hosts)
            yield place, self._hosts[place]


async def connect(url: str, **told: Any) -> "asyncpg.Connection[asyncpg.Record]":  # noqa: ANN401 - asyncpg's own words
    """Connect once, to the server that takes changes."""
    return await Servers(url).connect(**told)


def hosts_of(url: str) -> Hosts:
    """List the hosts that a URL names before its path, each with its port; those of a query are left to asyncpg."""
    named = urlsplit(url).netloc.rpartition("@")[2]
    return tuple(_host(each) for each in named.split(",")) if "," in named else ()


def watched(connection: "asyncpg.Connection[asyncpg.Record]") -> "asyncpg.Connection[asyncpg.Record]":
    """Have the machine notice a server that has gone without a word; asyncpg has no setting for it."""
    transport = connection._transport  # type: ignore[attr-defined]  # noqa: SLF001
    line = transport.get_extra_info("socket")
    if line is not None and line.family in (socket.AF_INET, socket.AF_INET6):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, SILENCE)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, SILENCE // 2000)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, SILENCE // 5000)
    return connection


def _host(named: str) -> tuple[str, int | None]:
    if named.startswith("["):
        name, _, port = named[1:].partition("]")
        port = port.removeprefix(":")
    else:
        name, _, port = named.partition(":")
    return unquote(name), int(port) if port else None
