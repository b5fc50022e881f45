"""A real PgBouncer in front of the test's database, where the machine has one."""

import asyncio
import os
import pwd
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.databases import Database

PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
needs_pgbouncer = pytest.mark.skipif(PROGRAM is None, reason="pgbouncer is not installed here")

SETTINGS = """
[databases]
* = host={host} port={port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = 40
"""


@asynccontextmanager
async def a_pgbouncer(database: Database, mode: str) -> AsyncIterator[Database]:
    """Name the same database, behind a pooler of a mode."""
    assert PROGRAM is not None
    listen = _free_port()
    url = urlsplit(database.app_url)
    query = parse_qs(url.query)
    host, port = query.get("host", [url.hostname])[0], query.get("port", [url.port or 5432])[0]
    told = SETTINGS.format(host=host, port=port, listen=listen, mode=mode).replace(
        "* =", f"{url.path[1:]} = user={url.username}"
    )
    with tempfile.TemporaryDirectory() as folder:
        file = _written(Path(folder), told)
        words = [PROGRAM, "-q", *(["-u", _owner(str(host))] if os.geteuid() == 0 else []), str(file)]
        process = await asyncio.create_subprocess_exec(*words)
        try:
            await _listens(listen)
            through = url._replace(netloc=f"postgres@127.0.0.1:{listen}", query="sslmode=disable").geturl()
            yield Database(owner_url=database.owner_url, app_url=through)
        finally:
            process.terminate()
            await process.wait()


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


async def _listens(port: int) -> None:
    async with asyncio.timeout(30):
        while True:
            with suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
