"""The running server, as its `postmaster.pid` and the process table know it."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.privileges import run_as

PATIENCE: Final = 60.0  # seconds for a server to come up or go down
_GLANCE: Final = 0.05  # seconds between two looks at a file that tells nobody it has changed
_PROCESSES: Final = Path("/proc")


@dataclass(frozen=True, slots=True)
class Postmaster:
    """Name a server's process, the folder of its socket and how far it has come."""

    pid: int
    sockets: Path
    status: str


def settled_postmaster(data: Path) -> Postmaster | None:
    """Find the data folder's server once it is ready, or None if none runs.

    Raises:
        EmbeddedPostgresError: a server keeps starting or stopping.
    """
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = running_postmaster(data)
        if found is None or found.status == "ready":
            return found
        time.sleep(_GLANCE)
    message = f"the PostgreSQL of {data} is neither ready nor gone after {PATIENCE:.0f} seconds"
    raise EmbeddedPostgresError(message)


def running_postmaster(data: Path) -> Postmaster | None:
    """Find the data folder's server; a file left by one that is gone, whoever has its number today, is none."""
    found = _read(data)
    return found if found and f" {data} " in f" {_command_line(found.pid)} " else None


def clear_pid_file(data: Path) -> None:
    """Remove the file of a server that is gone.

    PostgreSQL would stumble over it if it is empty, or if another process, or one nobody has buried, has
    its number. A server still at work on the data is noticed nevertheless: its shared memory bears their name.
    """
    if running_postmaster(data) is None:
        (data / "postmaster.pid").unlink(missing_ok=True)


def _read(data: Path) -> Postmaster | None:
    """Read the file as PostgreSQL fills it: pid, data, start time, port, sockets, address, memory key, status."""
    try:
        lines = [*(data / "postmaster.pid").read_text().splitlines(), *[""] * 8]
        return Postmaster(int(lines[0]), Path(lines[4]), lines[7].strip())
    except (FileNotFoundError, ValueError):
        return None


def _command_line(pid: int) -> str:
    if not _PROCESSES.is_dir():
        return run_as(None, ["ps", "-ww", "-o", "command=", "-p", str(pid)]).stdout
    try:
        return os.fsdecode((_PROCESSES / str(pid) / "cmdline").read_bytes()).replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""
