"""A database of its own for every test that asks, copied from one that is migrated once a session."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg

from persistence.connections.stores import Store, named_store
from persistence.embedded import EmbeddedPostgres
from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster

OUTSIDE_SERVER = "GIAHAN_TEST_DATABASE_URL"
POOLER = "GIAHAN_TEST_POOLER"
"""The mode of a PgBouncer through which tests connect as the application; as the owner they connect without it."""

FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "256MB"}
MEMORY = Path("/dev/shm")  # noqa: S108 - what is made in it has a name nobody knows
PLENTY = 2 * 1024**3  # bytes
SOMEBODY_WAITS = """
SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')
"""
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Database:
    """The two ways into one database: the application takes its role `giahan_app` on by itself.

    Where nothing else is said it is of the store that the environment names, as everything that children open is.
    """

    owner_url: str
    app_url: str
    store: Store = field(default_factory=named_store)


@contextmanager
def a_server() -> Iterator[str]:
    """Name the server of this session: the one from outside if there is one, otherwise ours, gone afterwards."""
    if outside := os.environ.get(OUTSIDE_SERVER):
        yield outside
        return
    with a_home() as home, EmbeddedPostgres(home, options=FAST) as url:
        yield url


@contextmanager
def a_home() -> Iterator[Path]:
    """Make a folder PostgreSQL's account may pass through, and remove all that was kept for it."""
    home = Path(tempfile.mkdtemp(prefix="giahan-test-", dir=_in_memory())).resolve()
    home.chmod(0o711)
    try:
        yield home
    finally:
        data = find_place(home).data
        if running_postmaster(data):  # its holders were killed, or a test has failed half-way
            with EmbeddedPostgres(home):
                pass
        for folder in {data.parent, home}:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def a_template(server: str) -> Iterator[str]:
    """Migrate a database and load the catalogue into it, then close it to everybody, so that it can be copied."""
    # Only here, so that tests without a database do without what these need.
    from persistence.catalogue.loader import load_catalogue  # noqa: PLC0415
    from persistence.schema.migrate import migrate  # noqa: PLC0415

    with a_database(server) as template:
        migrate(url_of(server, template))
        load_catalogue(url_of(server, template))
        wait_for(_execute(server, f'ALTER DATABASE "{template}" WITH ALLOW_CONNECTIONS false'))
        yield template


@contextmanager
def a_database(server: str, template: str = "template0") -> Iterator[str]:
    """Name a new database, gone afterwards whoever is still connected to it."""
    name = f"giahan_test_{uuid4().hex}"
    wait_for(_execute(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}" ENCODING utf8'))
    try:
        yield name
    finally:
        wait_for(_execute(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


def url_of(server: str, name: str) -> str:
    """Name a database of a server."""
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def wait_for(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Run one coroutine on a loop of its own, leaving the loop of the session's tests alone."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _in_memory() -> Path | None:
    """Prefer memory where there is plenty: a database is some 300 files, made there in a tenth of the time."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > PLENTY else None
