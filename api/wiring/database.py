"""The database before anything is served: embedded where none is set, migrated, with its catalogue and demo data."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

from api.settings import Settings
from api.wiring.assembly import assembled
from api.wiring.troubles import WrongSchemaError
from gateways.decoders.sandbox import SandboxCardSystem
from persistence.catalogue.loader import load_catalogue
from persistence.connections.application_role import ApplicationRoleError, make_role, require_rights
from persistence.connections.pool import open_pool
from persistence.connections.readiness import is_served, revision_of
from persistence.connections.stores import Store, connections_of
from persistence.schema.revision import HEAD

__all__ = [
    "BUILD",
    "HEAD",
    "VERSION",
    "ApplicationRoleError",
    "database_of",
    "insist_on_schema",
    "make_role_here",
    "migrate_here",
    "owner_url",
    "prepare",
    "violations_of",
]

VERSION = version("giahan")
BUILD = f"{VERSION}+{HEAD}"
"""Which build this is: the version, and the revision of its schema."""


VERSION = version("giahan")
BUILD = f"{VERSION}+{HEAD}"
"""Which build this is: the version, and the revision of its schema."""


@contextmanager
def database_of(settings: Settings) -> Iterator[str]:
    """Give the URL of the application's database, and keep the embedded one running meanwhile."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    from persistence.embedded import EmbeddedPostgres, kept_alive  # noqa: PLC0415 - loaded only where it is used

    postgres = EmbeddedPostgres(settings.home.absolute())
    with postgres as url, kept_alive(postgres):
        yield url


def owner_url(settings: Settings, database_url: str) -> str:
    """Give the URL of the role that owns the schema: the application's own where no other is set."""
    return settings.migration_url.get_secret_value() if settings.migration_url else database_url


def prepare(settings: Settings, database_url: str, *, demo: bool) -> None:
    """Migrate and load what is missing; may be done again at will."""
    owner = owner_url(settings, database_url)
    if not asyncio.run(is_served(owner)):
        _migrate_apart()
    load_catalogue(owner)
    if demo:
        asyncio.run(_load_demo(settings, database_url))


def insist_on_schema(database_url: str, *, changing: bool = True) -> None:
    """See that the database can be worked with, before anybody is told so; a standby will do for who changes nothing.

    Raises:
        WrongSchemaError: it is at another revision, which does not serve this version.
        UnsafeConnectionError: role and time limits do not hold over connections to it.
    """
    if not asyncio.run(is_served(database_url)):
        found = asyncio.run(revision_of(database_url))
        raise WrongSchemaError(f"at revision {found}" if found else "empty")
    asyncio.run(_open_once(database_url, changing=changing))


def migrate_here(settings: Settings, database_url: str) -> None:
    """Bring the schema to the newest revision, and let in the role that the application connects as."""
    from persistence.schema.migrate import admit, migrate  # noqa: PLC0415 - Alembic is loaded only where it is used

    owner = owner_url(settings, database_url)
    asyncio.run(make_role(owner))
    migrate(owner)
    asyncio.run(require_rights(owner))
    admit(owner, database_url)


def make_role_here(settings: Settings, database_url: str) -> None:
    """Make the application's role and nothing else, before a dump is restored."""
    asyncio.run(make_role(owner_url(settings, database_url)))


def violations_of(database_url: str, store: str = Store.PLAIN) -> list[str]:
    """List what breaks an invariant of the database, ten of a kind at most."""
    return asyncio.run(_violations_of(database_url, Store(store)))


async def _violations_of(database_url: str, store: Store) -> list[str]:
    from persistence.invariants import violations  # noqa: PLC0415 - loaded only where it is used

    async with (
        await open_pool(database_url, most=1, at="any", kind=connections_of(store)) as pool,
        pool.acquire() as connection,
    ):
        return await violations(connection)


async def _open_once(database_url: str, *, changing: bool) -> None:
    await (await open_pool(database_url, most=1, at="read-write" if changing else "any")).close()


def _migrate_apart() -> None:
    """Migrate in a process of its own, so that a server does not carry Alembic along."""
    subprocess.run([sys.executable, "-m", "api.cli.main", "migrate"], check=True)


async def _load_demo(settings: Settings, database_url: str) -> None:
    from api.demo import load_demo  # noqa: PLC0415 - loaded only where it is used

    async with assembled(settings, database_url) as giahan:
        await load_demo(giahan, SandboxCardSystem(giahan.pool).reject_activations)
