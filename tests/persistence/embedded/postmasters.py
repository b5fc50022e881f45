"""A running embedded PostgreSQL: its process, the death of it, and waiting for its return."""

import os
import signal
import time
from pathlib import Path

import asyncpg

from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster
from tests.persistence.embedded.questions import ask

PATIENCE = 60  # seconds until waiting is called for ever


def server_of(home: Path) -> int | None:
    """Tell the number of the server's process, where one runs."""
    server = running_postmaster(find_place(home).data)
    return server.pid if server else None


def kill(home: Path) -> None:
    """Kill the server, and wait until its process is gone."""
    number = server_of(home)
    assert number is not None
    os.kill(number, signal.SIGKILL)
    while server_of(home) == number:
        pass


def answers(url: str) -> bool:
    """Wait until a server answers."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return bool(ask(url, "SELECT 1"))
        except (OSError, asyncpg.PostgresError):
            continue
    return False
