"""A card system that costs next to nothing: over kept connections it acknowledges every command and checks nothing."""

import asyncio
from typing import cast

import orjson

from bench.servers.peers import serve

END_OF_HEAD = b"\r\n\r\n"
LENGTH = b"content-length:"


class Television(asyncio.Protocol):
    """One connection, a request at a time."""

    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Acknowledge, as soon as the command is whole."""
        self._received += data
        head, found, body = self._received.partition(END_OF_HEAD)
        if not found or len(body) < int(head.lower().partition(LENGTH)[2].split(b"\r\n", 1)[0]):
            return
        self._received = b""
        command = orjson.loads(body)
        answer = orjson.dumps({"id": command["id"], "card": command["card"], "verdict": "ACKNOWLEDGED"})
        length = b"Content-Length: %d" % len(answer)
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + END_OF_HEAD + answer)


if __name__ == "__main__":
    serve(Television)
