"""Commands before serving: what prepares a database needs no secret, and another version's schema is not served."""

import asyncio

import pytest

from tests.api.support.commands import ran
from tests.databases import Database
from tests.persistence.installation import ask

pytestmark = pytest.mark.usefixtures("bare")


@pytest.mark.parametrize("command", ["migrate", "load-catalogue"])
def test_what_prepares_a_database_needs_no_secret(database: Database, command: str) -> None:
    at = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_PROFILE": "production"}
    done = ran(command, **at)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_another_versions_schema_is_not_served(database: Database, command: str) -> None:
    asyncio.run(ask(database.owner_url, "UPDATE alembic_version SET version_num = 'another'"))
    secret = "the secret of a test: thirty-two characters or more"
    at = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_PROFILE": "production", "GIAHAN_SECRET": secret}
    done = ran(command, **at)
    assert (done.returncode, done.stdout) == (1, "")
    assert "giahan migrate" in done.stderr
    assert "Traceback" not in done.stderr
