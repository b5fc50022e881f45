"""Migrating the schema: forward only, as the role that owns it; and letting the application's login work in it."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from persistence.connections.pool import APPLICATION_ROLE
from persistence.connections.readiness import revision_of
from persistence.connections.servers import connect
from persistence.schema.revision import HEAD

__all__ = ["HEAD", "admit", "configuration", "engine_for", "migrate", "served_by"]

IS_ADMITTED = "SELECT pg_has_role(session_user, $1, 'MEMBER')"

NOTE = """
WITH gone AS (DELETE FROM served_revision WHERE revision <> ALL ($1::text[]))
INSERT INTO served_revision SELECT unnest($1::text[]), version_num FROM alembic_version
    ON CONFLICT (revision) DO UPDATE SET schema_revision = excluded.schema_revision
"""

LONGEST_WAIT = "SET lock_timeout = '700ms'"
"""For a lock, while a migration waits for which everybody else waits behind it."""

TRIES, PAUSE = 200, 0.5  # a minute and a half and more; seconds

ADMIT = "SELECT format('GRANT %I TO %I', $1::text, $2::text)"


def migrate(url: str) -> None:
    """Bring a database to the newest revision, and note which programs it serves; may be run again at will.

    One that others work with goes a revision at a time, each in a transaction of its own: no lock is held from one to
    the next, and none is waited for so long that those who work wait behind it.
    """
    configured = configuration(url)
    scripts = ScriptDirectory.from_config(configured)
    for revision in steps_from(scripts, asyncio.run(revision_of(url))):
        _upgrade(configured, revision)
        asyncio.run(_note(url, served_by(scripts, revision)))


def steps_from(scripts: ScriptDirectory, revision: str | None) -> list[str]:
    """List the revisions to go to: all that come after one, or the newest at once where there is nothing yet."""
    known = [script.revision for script in scripts.walk_revisions()]
    later = known[: known.index(revision)] if revision in known else []
    return later[::-1] or [known[0]]


def served_by(scripts: ScriptDirectory, newest: str = "head") -> list[str]:
    """List the revisions whose programs may work with the newest schema: back to the last one that took something away.

    A migration that only adds what programs of before can do without says `serves_those_before = True`.
    """
    served: list[str] = []
    for script in scripts.walk_revisions("base", newest):
        served.append(script.revision)
        if not getattr(script.module, "serves_those_before", False):
            break
    return served


def admit(owner_url: str, url: str) -> None:
    """Let the role that the application connects as work as the application's own role; may be run again at will."""
    asyncio.run(_admit(owner_url, url))


def configuration(url: str) -> Config:
    """Configure Alembic for a database."""
    config = Config()
    scripts = Path(__file__).parents[1] / "migrations"
    config.set_main_option("script_location", str(scripts))
    config.set_main_option("version_locations", str(scripts / "versions"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("recursive_version_locations", "true")
    config.attributes["url"] = url
    return config


def engine_for(url: str) -> AsyncEngine:
    """Let SQLAlchemy connect as everybody else does: `sslmode` and its like are asyncpg's to read."""

    async def connected() -> "asyncpg.Connection[asyncpg.Record]":
        return await connect(url)

    return create_async_engine("postgresql+asyncpg://", poolclass=NullPool, async_creator=connected)


def _upgrade(configured: Config, revision: str) -> None:
    """Go to a revision, and try again where somebody holds a lock: meanwhile those behind us have had their turn."""
    for tries_left in reversed(range(TRIES)):
        try:
            command.upgrade(configured, revision)
        except DBAPIError as error:
            if not (tries_left and isinstance(getattr(error.orig, "__cause__", None), asyncpg.LockNotAvailableError)):
                raise
            time.sleep(PAUSE)
        else:
            return


async def _note(url: str, served: list[str]) -> None:
    connection = await connect(url)
    try:
        with suppress(asyncpg.UndefinedTableError):  # before there was such a list, a program served its own schema
            await connection.execute(NOTE, served)
    finally:
        await connection.close()


async def _admit(owner_url: str, url: str) -> None:
    connection = await connect(url)
    try:
        login = await connection.fetchval("SELECT session_user")
        admitted = await connection.fetchval(IS_ADMITTED, APPLICATION_ROLE)
    finally:
        await connection.close()
    if not admitted:
        await _as_owner(owner_url, login)


async def _as_owner(owner_url: str, login: str) -> None:
    connection = await connect(owner_url)
    try:
        await connection.execute(await connection.fetchval(ADMIT, APPLICATION_ROLE, login))
    finally:
        await connection.close()
