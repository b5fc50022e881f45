"""A real server of one process, and strangers who connect to it and say what they like."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[3]
SECRET = "the secret of a test: thirty-two characters or more"
LONG = 60


@dataclass(frozen=True, slots=True)
class Server:
    """A server that serves."""

    process: "subprocess.Popen[bytes]"
    port: int
    log: IO[bytes]

    def logged(self) -> str:
        return Path(self.log.name).read_text()

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=LONG)

    def told(self, sent: bytes) -> bytes:
        """Say something over a connection of its own, and hear all that comes until it is closed."""
        with self.connect() as connection:
            with suppress(OSError):  # it may be closed before all was said
                connection.sendall(sent)
            return heard(connection)


def heard(connection: socket.socket) -> bytes:
    """Hear all that comes until the connection is closed."""
    answer = b""
    with suppress(ConnectionResetError):
        while piece := connection.recv(65536):
            answer += piece
    return answer


@contextmanager
def a_server(url: str, **surroundings: str) -> Iterator[Server]:
    """Serve, and give the server once it listens."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    ours = {"GIAHAN_DATABASE_URL": url, "GIAHAN_SECRET": SECRET, "PYTHONPATH": str(ROOT)}
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    command = [sys.executable, "-m", "api.cli.main", "serve", "--port", str(port), "--no-demo", "--no-worker"]
    with tempfile.NamedTemporaryFile() as log:
        process = subprocess.Popen(command, env=kept | ours | surroundings, stdout=log, stderr=log)  # noqa: S603 - ours
        try:
            _await(process, port)
            yield Server(process, port, log)
        finally:
            process.terminate()
            process.wait(LONG)


def _await(process: "subprocess.Popen[bytes]", port: int) -> None:
    until = time.monotonic() + LONG
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=LONG).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server did not start")
