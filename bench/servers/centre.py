"""A short-message centre that costs next to nothing: it answers by the numbers of the headers and reads no further."""

import asyncio
import struct
from typing import cast

from bench.servers.peers import serve

HEADER = struct.Struct("!IIII")
RESPONSE = 0x80000000
SUBMIT_SM = 0x00000004
UNBIND = 0x00000006
BINDS = frozenset({0x00000001, 0x00000002, 0x00000009})


class Centre(asyncio.Protocol):
    """One connection: every request is answered with yes, in the order they came."""

    def __init__(self) -> None:
        self._unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Answer what is whole."""
        unread, answers, at = self._unread + data, bytearray(), 0
        while len(unread) - at >= HEADER.size:
            length, command, _, sequence = HEADER.unpack_from(unread, at)
            if len(unread) - at < length:
                break
            at += length
            if not command & RESPONSE:
                body = b"id\x00" if command == SUBMIT_SM else b"centre\x00" if command in BINDS else b""
                answers += HEADER.pack(HEADER.size + len(body), command | RESPONSE, 0, sequence) + body
        self._unread = unread[at:]
        self._transport.write(answers)


if __name__ == "__main__":
    serve(Centre)
