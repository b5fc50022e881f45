"""The public audits of GraphQL over HTTP (npm graphql-http), by Node against a real server of ours."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tests.databases import Database

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SECRET = "the secret of a test: thirty-two characters or more"
LONG = 120
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(
    NODE is None or not (HERE / "node_modules").is_dir(), reason="Node is not here, or `make audits` was never called"
)

NEED_GET = {"5A70", "6A70", "D6D5"}
NEED_INTROSPECTION = {"28B9", "2EA1"}
"""They ask for `__type` with variables."""


@contextmanager
def a_server(database: Database, profile: str, *, sandbox: int = 0) -> Iterator[str]:
    """Serve, and give the address once it answers; with demo data and the sandbox gateway where a port is named."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    ours = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_SECRET": SECRET, "GIAHAN_PROFILE": profile}
    ours |= {"GIAHAN_RATE_PER_ADDRESS_BURST": "1000"}
    with tempfile.TemporaryDirectory() as home:
        beside = {"GIAHAN_SANDBOX_PORT": str(sandbox), "GIAHAN_HOME": home}
        words = ["serve"] if sandbox else ["serve", "--no-demo", "--no-worker"]
        with serving(words, kept | ours | beside, "/health/live") as address:
            if sandbox:
                _wait_for(f"http://127.0.0.1:{sandbox}/napas/days/2026-01-01.csv")
            yield f"{address}/graphql"


@contextmanager
def serving(words: Sequence[str], surroundings: dict[str, str], answers: str, tree: Path = ROOT) -> Iterator[str]:
    """Serve as a command says, by the program of a tree, and give the address once a path answers."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    command = [sys.executable, "-m", "api.cli.main", *words, "--port", str(port)]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(  # noqa: S603 - our own program
            command, cwd=tree, env=surroundings | {"PYTHONPATH": str(tree)}, stdout=log, stderr=log
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}{answers}", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(LONG)


def _wait_for(address: str, server: "subprocess.Popen[bytes] | None" = None) -> None:
    deadline = time.monotonic() + LONG
    while time.monotonic() < deadline and (server is None or server.poll() is None):
        try:
            with urlopen(address, timeout=LONG):  # noqa: S310 - our own address
                return
        except OSError:
            time.sleep(0.05)
    pytest.fail("the server did not start")


def audited(address: str) -> dict[str, Any]:
    """Run all audits, and give their outcomes by their ids."""
    ran = subprocess.run(  # noqa: S603 - our own script
        [NODE or "node", str(HERE / "audit.mjs"), address], capture_output=True, text=True, check=True, timeout=LONG
    )
    outcomes: dict[str, Any] = json.loads(ran.stdout)
    assert len(outcomes) == 61
    return outcomes


def failed(outcomes: dict[str, Any]) -> dict[str, str]:
    return {name: f"{each['name']}: {each['reason']}" for name, each in outcomes.items() if each["status"] != "ok"}


@needs_node
def test_the_demo_profile_passes_all_audits(database: Database) -> None:
    with a_server(database, "demo") as address:
        assert failed(audited(address)) == {}


@needs_node
def test_the_production_profile_fails_just_the_audits_that_need_get_or_introspection(database: Database) -> None:
    with a_server(database, "production") as address:
        assert failed(audited(address)).keys() == NEED_GET | NEED_INTROSPECTION
