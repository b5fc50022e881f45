"""A real PgBouncer in front of the test's database, where the machine has one."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.databases import Database

PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
needs_pgbouncer = pytest.mark.skipif(PROGRAM is None, reason="pgbouncer is not installed here")

SETTINGS = """
[databases]
* = host={host} port={port} user={user}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = 40
max_client_conn = 500
"""
PATIENCE = 30.0


@contextmanager
def a_pooler(server: str, mode: str) -> Iterator[str]:
    """Name a server of PostgreSQL, behind a pooler of a mode: whoever asks for a database of it gets it."""
    assert PROGRAM is not None
    listen = _free_port()
    url = urlsplit(server)
    query = parse_qs(url.query)
    host, port = query.get("host", [url.hostname])[0], query.get("port", [url.port or 5432])[0]
    told = SETTINGS.format(host=host, port=port, user=url.username, listen=listen, mode=mode)
    with tempfile.TemporaryDirectory() as folder:
        file = _written(Path(folder), told)
        words = [PROGRAM, "-q", *(["-u", _owner(str(host))] if os.geteuid() == 0 else []), str(file)]
        process = subprocess.Popen(words)  # noqa: S603 - the program that was found
        try:
            _await_listening(listen, process)
            yield url._replace(netloc=f"postgres@127.0.0.1:{listen}", query="sslmode=disable").geturl()
        finally:
            process.terminate()
            process.wait()


@contextmanager
def a_pgbouncer(database: Database, mode: str) -> Iterator[Database]:
    """Name the same database, behind a pooler of a mode."""
    with a_pooler(database.owner_url, mode) as through:
        yield Database(
            owner_url=database.owner_url,
            app_url=urlsplit(through)._replace(path=urlsplit(database.app_url).path).geturl(),
        )


def _written(folder: Path, told: str) -> Path:
    """Write the settings where another user may read them."""
    folder.chmod(0o755)
    file = folder / "pgbouncer.ini"
    file.write_text(told)
    return file


def _owner(host: str) -> str:
    """Name who may enter the socket's folder."""
    return pwd.getpwuid(Path(host).stat().st_uid).pw_name if host.startswith("/") else "nobody"


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _await_listening(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = monotonic() + PATIENCE
    while monotonic() < until and process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=PATIENCE):
            return
        sleep(0.01)
    raise TimeoutError("the pooler does not listen")
