"""A real server of several processes: over the network, by one business clock."""

import json
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import IO, Any
from urllib.request import Request, urlopen

import pytest

from api.cli.processes import DIVIDES
from api.identity import Role, TokenIssuer
from api.wiring.database import HEAD
from tests.api.requests.renewals import TOP_UP, UPSERT_SUBSCRIBER
from tests.api.support.installation import SECRET
from tests.builders.published import price_rows
from tests.databases import Database

ROOT = Path(__file__).parents[3]
CLOCK = "2022-06-24T09:00:00+07:00"
LONG = 60
MSISDN = "84901234567"
LIVES = 'giahan_request_seconds_count{path="/health/live"'


@contextmanager
def a_server(database: Database, *, demo: bool = False, **surroundings: str) -> Iterator[str]:
    """Serve with two processes, and give the address once both do."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    ours = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_CLOCK": CLOCK, "GIAHAN_SECRET": SECRET}
    port = a_free_port()
    server = subprocess.Popen(  # noqa: S603 - our own program
        [
            sys.executable,
            "-m",
            "api.cli.main",
            "serve",
            "--port",
            str(port),
            "--workers",
            "2",
            *([] if demo else ["--no-demo"]),
        ],
        env=kept | ours | surroundings | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        for _ in range(2):
            while "startup complete" not in (line := server.stderr.readline()):
                assert line, "the server has ended"
        Thread(target=_forget, args=(server.stderr,), daemon=True).start()
        await_listening(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(LONG)


def _forget(said: IO[str]) -> None:
    """Read on what a server says: a pipe that nobody empties stops whoever writes to it."""
    with said:
        deque(said, 0)


def await_listening(port: int) -> None:
    """Wait until connections are taken: a process says that its start is complete a moment before."""
    until = monotonic() + LONG
    while monotonic() < until:
        with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), timeout=LONG):
            return
        sleep(0.02)
    raise TimeoutError("nobody listens")


def a_free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


def ask(address: str, document: str, *, token: str | None = None, **variables: Any) -> Any:  # noqa: ANN401 - as it is answered
    """Ask over a connection of its own, which any process may serve."""
    headers = {
        "content-type": "application/json",
        "authorization": f"Bearer {token or TokenIssuer(SECRET).issue(Role.ADMIN)}",
    }
    body = json.dumps({"query": document, "variables": variables}).encode()
    with urlopen(Request(f"{address}/graphql", body, headers), timeout=LONG) as answer:  # noqa: S310 - our own address
        return json.load(answer)["data"]


def test_every_process_of_a_server_lives_in_the_year_it_was_told(database: Database) -> None:
    line = {"msisdn": MSISDN, "operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2020-01-01"}
    with a_server(database) as address:
        ask(address, UPSERT_SUBSCRIBER, input=line)
        tops = [
            ask(address, TOP_UP, input={"idempotencyKey": str(n), "msisdn": MSISDN, "amount": 1}) for n in range(12)
        ]
        sold = ask(address, "{ packages { code } }")["packages"]
        with urlopen(f"{address}/health/ready", timeout=LONG) as ready:  # noqa: S310 - our own address
            told = json.load(ready)
            assert told.pop("details")["build"]["schema"] == HEAD
            assert told == {"database": True, "migrations": True, "catalogue": True, "room": True}
    instants = [datetime.fromisoformat(each["topUp"]["topUp"]["at"]) for each in tops]
    assert instants == sorted(instants)
    assert datetime.fromisoformat(CLOCK) < instants[0]
    assert instants[-1].year == 2022
    on_the_day = {row.package for row in price_rows() if str(row.begins) <= "2022-06-24" < str(row.ends or "9999")}
    assert {package["code"] for package in sold} == on_the_day


def await_both(port: int) -> None:
    """Wait until each of two processes listens."""
    until = monotonic() + LONG
    while Path("/proc/net/tcp").read_text(encoding="ascii").count(f":{port:04X} 00000000:0000 0A") < 2:
        assert monotonic() < until, "they do not both listen"
        sleep(0.02)


@pytest.mark.skipif(not DIVIDES, reason="only Linux divides connections")
def test_kept_connections_are_divided_among_the_processes(database: Database) -> None:
    """A gateway keeps a few connections: were all of them one process's, the others would have nothing to do."""
    with a_server(database) as address, ExitStack() as stack:
        host = address.removeprefix("http://")
        await_both(int(host.split(":")[1]))
        kept = [stack.enter_context(closing(HTTPConnection(host, timeout=LONG))) for _ in range(24)]
        for path in ("/health/live", "/metrics"):
            for each in kept:
                each.request("GET", path)
            told = [each.getresponse().read().decode() for each in kept]
    counted = [line for each in told for line in each.splitlines() if line.startswith(LIVES)]
    assert len(counted) == len(kept)
    assert max(float(line.split()[1]) for line in counted) < len(kept)
