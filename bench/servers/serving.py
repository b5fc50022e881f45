"""Servers in processes of their own, each on a free port, stopped when they are no longer needed."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path

from api.identity import Role, TokenIssuer

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a secret of nobody's, long enough for the benchmark"  # noqa: S105 - it guards nothing
PATIENCE = 60.0
_GLANCE = 0.02
LAST_WORDS = 4000
"""Letters of its log that are shown of a server that failed."""


@dataclass(frozen=True, slots=True)
class Served:
    """A server that answers."""

    port: int
    process: "subprocess.Popen[bytes]"

    def answer(self, path: str, body: bytes | None = None, token: str = "") -> tuple[int, bytes]:
        """Ask one thing."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            headers = {"Content-Type": "application/json", "Accept": "application/json"}
            if token:
                headers["Authorization"] = f"Bearer {token}"
            connection.request("POST" if body is not None else "GET", path, body, headers)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()


def a_token() -> str:
    """Issue a token that lets in everywhere."""
    return TokenIssuer(SECRET).issue(Role.ADMIN)


@contextmanager
def giahan_server(url: str, *words: str, **settings: str) -> Iterator[Served]:
    """Run Giahan's own server over a database."""
    environment = {"GIAHAN_DATABASE_URL": url, "GIAHAN_SECRET": SECRET} | settings
    port = free_port()
    command = (sys.executable, "-m", "api.cli.main", "serve", "--no-demo", "--port", str(port), *words)
    with a_process(command, port, environment, ready="/health/ready") as served:
        yield served


@contextmanager
def server_by_hand(url: str) -> Iterator[Served]:
    """Run the endpoints written by hand over a database."""
    port = free_port()
    command = (sys.executable, "-m", "bench.servers.by_hand", str(port))
    with a_process(command, port, {"GIAHAN_DATABASE_URL": url}, ready="/") as served:
        yield served


@contextmanager
def a_process(command: Sequence[str], port: int, environment: Mapping[str, str], *, ready: str) -> Iterator[Served]:
    """Run a server until it is no longer needed; it is ready when a path is answered, with whatever but a fault."""
    with tempfile.TemporaryFile() as log:  # a line a request, as a server writes it
        process = subprocess.Popen(  # noqa: S603 - words of ours
            command, cwd=ROOT, env=os.environ | environment, stdout=log, stderr=log, start_new_session=True
        )
        try:
            served = Served(port, process)
            _wait_until_ready(served, ready)
            yield served
        except RuntimeError:
            log.seek(0)
            sys.stderr.write(log.read().decode()[-LAST_WORDS:])
            raise
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
            process.wait(PATIENCE)


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait_until_ready(served: Served, path: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if served.process.poll() is not None:
            break
        try:
            if served.answer(path)[0] < HTTPStatus.INTERNAL_SERVER_ERROR:
                return
        except OSError:
            pass
        time.sleep(_GLANCE)
    msg = f"no answer from {path} on port {served.port}"
    raise RuntimeError(msg)
