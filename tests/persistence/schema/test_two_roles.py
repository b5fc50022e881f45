"""On an operator's own PostgreSQL: one role owns the schema, another, that owns nothing, is what the application is."""

import asyncio
from collections.abc import Iterator
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest

from persistence.catalogue.loader import load_catalogue
from persistence.connections.pool import open_pool
from persistence.schema.migrate import admit, migrate
from tests.databases import Database, a_database, url_of, wait_for
from tests.persistence.installation import ask

REFUSED_TO_THE_APPLICATION = (
    "UPDATE transfer SET amount = 1",
    "DELETE FROM transfer",
    "TRUNCATE transfer",
    "ALTER TABLE transfer DISABLE TRIGGER ALL",
    "UPDATE subscriber SET main_balance = 1",
    "UPDATE price_version SET price = 1",
    "DELETE FROM policy_version",
    "DELETE FROM idempotency_key",
    "CREATE TABLE of_its_own ()",
)


@pytest.fixture
def two_roles(server: str, template: str) -> Iterator[Database]:
    """Give a database of an owner that is no superuser, and a login that is nothing else."""
    assert template  # whose migration has made the application's role, as another database of the server might have
    owner, login = (f"giahan_test_{what}_{uuid4().hex[:8]}" for what in ("owner", "login"))
    wait_for(ask(server, f"CREATE ROLE {owner} LOGIN CREATEROLE PASSWORD 'owns'"))
    wait_for(ask(server, f"CREATE ROLE {login} LOGIN PASSWORD 'owns nothing'"))
    wait_for(ask(server, f"GRANT giahan_app TO {owner} WITH ADMIN OPTION"))
    try:
        with a_database(server) as name:
            wait_for(ask(server, f'ALTER DATABASE "{name}" OWNER TO {owner}'))
            url = url_of(server, name)
            yield Database(owner_url=url_as(url, owner, "owns"), app_url=url_as(url, login, "owns%20nothing"))
    finally:
        for role in (login, owner):
            wait_for(ask(server, f"DROP OWNED BY {role}"))
            wait_for(ask(server, f"DROP ROLE {role}"))


def url_as(url: str, role: str, password: str) -> str:
    """Name a database as a role, in a way that only asyncpg understands in full."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    query = f"{parts.query}&sslmode=prefer".removeprefix("&")
    return parts._replace(netloc=f"{role}:{password}@{host}", query=query).geturl()


def test_migrating_lets_the_applications_login_in_and_no_further(two_roles: Database) -> None:
    """G-LEDGER, G-EFFECTIVE: enforced against the application's own role too."""
    for _ in range(2):
        migrate(two_roles.owner_url)
        admit(two_roles.owner_url, two_roles.app_url)
        load_catalogue(two_roles.owner_url)
    asyncio.run(_works_and_no_more(two_roles.app_url))


async def _works_and_no_more(url: str) -> None:
    pool = await open_pool(url)
    try:
        assert await pool.fetchval("SELECT count(*) FROM price_version") > 0
        for statement in REFUSED_TO_THE_APPLICATION:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await pool.execute(statement)
    finally:
        await pool.close()
