"""Loads for a server: requests in a file, sent by a process of their own."""

from collections.abc import Iterable
from pathlib import Path

from bench.load.hammer import SEPARATOR
from bench.load.team import rate_of
from bench.servers.serving import Served


def requests_file(folder: Path, name: str, requests: Iterable[bytes]) -> Path:
    """Keep requests for later."""
    file = folder / f"{name}.requests"
    file.write_bytes(SEPARATOR.join(requests))
    return file


def answers(served: Served, file: Path, connections: int, seconds: float, *, wanted: str, again: bool = False) -> float:
    """Measure answers a second, each of which holds what is wanted; the requests once, or again and again."""
    return rate_of("bench.load.hammer", (served.port, file, wanted, connections, seconds, int(again)))
