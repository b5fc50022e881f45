"""Migrating the schema: forward only, as the role that owns it; and letting the application's login work in it."""

import asyncio
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from persistence.connections.pool import APPLICATION_ROLE
from persistence.schema.revision import HEAD

__all__ = ["HEAD", "admit", "configuration", "engine_for", "migrate"]

IS_ADMITTED = "SELECT pg_has_role(session_user, $1, 'MEMBER')"

ADMIT = "SELECT format('GRANT %I TO %I', $1::text, $2::text)"


def migrate(url: str) -> None:
    """Bring a database to the newest revision; may be run again at will."""
    command.upgrade(configuration(url), "head")


def admit(owner_url: str, url: str) -> None:
    """Let the role that the application connects as work as the application's own role; may be run again at will."""
    asyncio.run(_admit(owner_url, url))


def configuration(url: str) -> Config:
    """Configure Alembic for a database."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    config.attributes["url"] = url
    return config


def engine_for(url: str) -> AsyncEngine:
    """Let SQLAlchemy connect as everybody else does: `sslmode` and its like are asyncpg's to read."""

    async def connect() -> "asyncpg.Connection[asyncpg.Record]":
        return await asyncpg.connect(url)

    return create_async_engine("postgresql+asyncpg://", poolclass=NullPool, async_creator=connect)


async def _admit(owner_url: str, url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        login = await connection.fetchval("SELECT session_user")
        admitted = await connection.fetchval(IS_ADMITTED, APPLICATION_ROLE)
    finally:
        await connection.close()
    if not admitted:
        await _as_owner(owner_url, login)


async def _as_owner(owner_url: str, login: str) -> None:
    connection = await asyncpg.connect(owner_url)
    try:
        await connection.execute(await connection.fetchval(ADMIT, APPLICATION_ROLE, login))
    finally:
        await connection.close()
