"""A server and databases to try on, gone afterwards."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg

from persistence.embedded import EmbeddedPostgres
from persistence.embedded.place import find_place

OUTSIDE_SERVER = "GIAHAN_TEST_DATABASE_URL"

IN_HASTE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@contextmanager
def a_server() -> Iterator[str]:
    """Name the server of `GIAHAN_TEST_DATABASE_URL` if there is one, otherwise one of our own."""
    if outside := os.environ.get(OUTSIDE_SERVER):
        yield outside
        return
    home = Path(tempfile.mkdtemp(prefix="giahan-drift-")).resolve()
    home.chmod(0o711)  # PostgreSQL's own account passes through
    try:
        with EmbeddedPostgres(home, options=IN_HASTE) as url:
            yield url
    finally:
        for folder in {find_place(home).data.parent, home}:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def a_database(server: str) -> Iterator[str]:
    """Give the URL of a new, empty database."""
    name = f"giahan_drift_{uuid4().hex}"
    asyncio.run(execute(server, f'CREATE DATABASE "{name}" TEMPLATE template0 ENCODING utf8'))
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        asyncio.run(execute(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


async def execute(url: str, *statements: str) -> None:
    """Run statements, each by itself."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
