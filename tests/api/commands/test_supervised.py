"""Processes of a real server that are killed come back, the worker too, and the log says so."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.cli.processes import DIVIDES
from tests.api.support.strangers import ROOT, SECRET
from tests.databases import Database

LONG = 60


def lines_until(server: "subprocess.Popen[str]", event: str, many: int = 1) -> list[dict[str, object]]:
    """Read the log until something was said so many times."""
    found: list[dict[str, object]] = []
    assert server.stderr is not None
    until = time.monotonic() + LONG
    while len(found) < many:
        assert time.monotonic() < until
        line = server.stderr.readline()
        assert line, "the server has ended"
        said = json.loads(line) if line.startswith("{") else {"event": line}
        if event in str(said["event"]):
            found.append(said)
    return found


@pytest.mark.skipif(not DIVIDES, reason="children are found by Linux")
def test_the_worker_and_a_server_that_are_killed_come_back(database: Database) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    ours = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_SECRET": SECRET, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "api.cli.main", "serve", "--port", "0", "--workers", "2", "--no-demo"]
    server = subprocess.Popen(  # noqa: S603 - our own program
        command, env=kept | ours, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        lines_until(server, "startup complete", 2)
        spawned = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
        ours_of = [int(pid) for pid in spawned if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        assert len(ours_of) == 4
        for pid in ours_of:
            os.kill(pid, signal.SIGKILL)
        again = lines_until(server, "a process was started again", 4)
        assert {line["name"] for line in again} == {"worker", "sandbox", "server 1", "server 2"}
    finally:
        server.terminate()
        server.communicate(timeout=LONG)
