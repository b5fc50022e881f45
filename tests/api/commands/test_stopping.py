"""Whatever stops the server, nothing of it goes on; its data does."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster
from tests.databases import a_home

LONG = 60


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    with a_home() as home:
        yield home


@contextmanager
def a_server(home: Path, *options: str) -> Iterator["subprocess.Popen[str]"]:
    """Start a server, and give it once every process of it serves."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    command = [sys.executable, "-m", "api.cli.main", "serve", "--port", "0", "--no-demo", *options]
    server = subprocess.Popen(  # noqa: S603 - our own program
        command,
        env=surroundings | {"GIAHAN_HOME": str(home)},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stderr is not None
        processes = int(options[1]) if options else 1
        while processes:
            line = server.stderr.readline()
            assert line, "the server has ended"
            processes -= "startup complete" in line
        yield server
    finally:
        if server.poll() is None:
            server.kill()
        server.communicate(timeout=LONG)


@pytest.mark.parametrize(
    ("stop", "options"), [(signal.SIGTERM, ()), (signal.SIGINT, ()), (signal.SIGTERM, ("--workers", "2"))]
)
def test_a_server_that_is_told_to_stop_stops_its_postgresql(
    home: Path, stop: signal.Signals, options: tuple[str, ...]
) -> None:
    with a_server(home, *options) as server:
        assert running_postmaster(find_place(home).data) is not None
        server.send_signal(stop)
        server.communicate(timeout=LONG)
    assert running_postmaster(find_place(home).data) is None


def test_no_process_outlives_a_server_that_was_killed(home: Path) -> None:
    """Its standard error is at its end once the last process that could write to it is gone."""
    with a_server(home, "--workers", "2") as server:
        server.kill()
        server.communicate(timeout=LONG)
    with a_server(home) as server:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=LONG)
    assert running_postmaster(find_place(home).data) is None
