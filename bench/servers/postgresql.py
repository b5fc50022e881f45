"""The PostgreSQL of every measurement: one server on the disk, with the settings that lose nothing."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from persistence.catalogue.loader import load_catalogue
from persistence.embedded import EmbeddedPostgres
from persistence.embedded.place import find_place
from persistence.schema.migrate import migrate

ON_DISK = Path(os.environ.get("GIAHAN_BENCH_FOLDER", "/var/tmp"))  # noqa: S108 - what is made in it has a name of its own


TEMPLATE = "giahan_template"


@contextmanager
def a_folder() -> Iterator[Path]:
    """Make a folder on the disk, and remove it with all that was kept for it."""
    folder = Path(tempfile.mkdtemp(prefix="giahan-bench-", dir=ON_DISK)).resolve()
    folder.chmod(0o711)  # PostgreSQL's account passes through
    try:
        yield folder
    finally:
        for kept in {find_place(folder).data.parent, folder}:
            shutil.rmtree(kept, ignore_errors=True)


@contextmanager
def a_server() -> Iterator[str]:
    """Run a server with the settings that Giahan always runs it with."""
    with a_folder() as home, EmbeddedPostgres(home) as url:
        yield url


def new_database(server: str, name: str) -> str:
    """Make an empty database and name it."""
    execute(server, f'CREATE DATABASE "{name}"')
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def new_giahan(server: str, name: str) -> str:
    """Make a database with our tables and the catalogue, and name it: a copy of the server's first one."""
    execute(server, f'CREATE DATABASE "{name}" TEMPLATE "{_template(server)}"')
    return urlsplit(server)._replace(path=f"/{name}").geturl()


@cache
def _template(server: str) -> str:
    """Make the database that the others of a server are copied from."""
    prepare(new_database(server, TEMPLATE))
    return TEMPLATE


def prepare(url: str) -> None:
    """Fill an empty database with our tables and the catalogue."""
    migrate(url)
    load_catalogue(url)


def execute(url: str, *statements: str) -> None:
    """Execute statements as the owner."""
    asyncio.run(_execute(url, statements))


async def _execute(url: str, statements: tuple[str, ...]) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
