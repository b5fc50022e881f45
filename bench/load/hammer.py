"""Requests over kept connections, prepared beforehand, so that sending them costs next to nothing; in a team."""

import asyncio
import sys
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import cast

from api.operations.runtime import run
from bench.load.team import wait_for_the_others

SEPARATOR = b"\n\0\n"
"""Between two requests in their file."""


class Hammer(asyncio.Protocol):
    """One connection: the next request leaves when the last one is answered."""

    def __init__(self, requests: Iterator[bytes], wanted: bytes) -> None:
        self.answered = 0
        self.finished: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._requests = requests
        self._wanted = wanted
        self._received = bytearray()
        self._until = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        self._transport = cast("asyncio.Transport", transport)

    def begin(self, until: float) -> None:
        """Send the first request."""
        self._until = until
        self._send()

    def data_received(self, data: bytes) -> None:
        """Take an answer, and send the next request."""
        self._received += data
        head, found, body = self._received.partition(b"\r\n\r\n")
        if not found or len(body) < _length(head):
            return
        if not head.startswith(b"HTTP/1.1 200 ") or self._wanted not in body:
            self.finished.set_exception(RuntimeError(bytes(self._received).decode()))
            return
        self._received.clear()
        self.answered += 1
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up."""
        if not self.finished.done():
            self.finished.set_exception(exc or ConnectionError("the server hung up"))

    def _send(self) -> None:
        request = next(self._requests, None) if time.perf_counter() < self._until else None
        if request is None:
            self.finished.set_result(None)
            self._transport.close()
        else:
            self._transport.write(request)


def _length(head: bytearray) -> int:
    start = head.lower().index(b"content-length:") + len(b"content-length:")
    return int(head[start:].split(b"\r\n", 1)[0])


async def _rate(port: int, requests: Iterator[bytes], wanted: bytes, connections: int, seconds: float) -> float:
    loop = asyncio.get_running_loop()
    opened = [
        await loop.create_connection(lambda: Hammer(requests, wanted), "127.0.0.1", port) for _ in range(connections)
    ]
    hammers = [hammer for _, hammer in opened]
    wait_for_the_others()
    began = time.perf_counter()
    for hammer in hammers:
        hammer.begin(began + seconds)
    await asyncio.gather(*(hammer.finished for hammer in hammers))
    return sum(hammer.answered for hammer in hammers) / (time.perf_counter() - began)


def main() -> None:
    """Print answers a second; words: port, file, what answers hold, connections, seconds, whether again."""
    port, file, wanted, connections, seconds, again = sys.argv[1:]
    kept = Path(file).read_bytes().split(SEPARATOR)
    requests = cycle(kept) if int(again) else iter(kept)
    print(run(_rate(int(port), requests, wanted.encode(), int(connections), float(seconds))))


if __name__ == "__main__":
    main()
