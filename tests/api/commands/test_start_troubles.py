"""What keeps a server from starting is one sentence with what to do, no welcome and no trace."""

import re
import socket
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import urlsplit

import asyncpg
import pytest

from api.settings import Settings
from api.wiring.troubles import sentence_of
from tests.api.support.commands import ran
from tests.databases import Database

pytestmark = pytest.mark.usefixtures("bare")
SECRET = "the secret of a test: thirty-two characters or more"


def insisted(done: "CompletedProcess[str]", says: str, does: str) -> None:
    assert done.returncode not in (0, None)
    assert "Traceback" not in done.stderr
    assert "Giahan serves" not in done.stdout
    lines = [line for line in done.stderr.splitlines() if not line.startswith("{")]
    assert len(lines) == 1, done.stderr
    assert re.search(says, lines[0])
    assert does in lines[0]


def test_a_port_that_is_in_use_is_told_before_anything_is_started(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        insisted(ran("serve", "--port", str(taken.getsockname()[1])), "is in use", "--port")
    assert not (tmp_path / "home").exists()


def test_a_host_that_is_not_this_machine_is_told() -> None:
    insisted(ran("serve", "--host", "192.0.2.1"), "cannot be served on", "--host")


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",), ("migrate",), ("load-catalogue",)])
def test_a_database_that_is_not_there_is_told(command: tuple[str, ...]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        url = f"postgresql://giahan:wrong@127.0.0.1:{nobody.getsockname()[1]}/giahan"
    insisted(ran(*command, GIAHAN_DATABASE_URL=url), "No PostgreSQL answers", "GIAHAN_DATABASE_URL")


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",), ("migrate",)])
def test_a_database_that_does_not_exist_is_told(database: Database, command: tuple[str, ...]) -> None:
    url = urlsplit(database.owner_url)._replace(path="/no_such_database").geturl()
    insisted(ran(*command, GIAHAN_DATABASE_URL=url), "There is no such database", "GIAHAN_DATABASE_URL")


@pytest.mark.parametrize(("revision", "says"), [("0001", "at revision 0001"), (None, "empty")])
async def test_a_schema_of_another_version_is_told(database: Database, revision: str | None, says: str) -> None:
    connection = await asyncpg.connect(database.owner_url)
    await connection.execute(
        "UPDATE alembic_version SET version_num = $1"
        if revision
        else "DELETE FROM alembic_version WHERE $1::text IS NULL",
        revision,
    )
    await connection.close()
    surroundings = {"GIAHAN_PROFILE": "production", "GIAHAN_SECRET": SECRET, "GIAHAN_DATABASE_URL": database.owner_url}
    insisted(ran("serve", "--port", "0", **surroundings), says, "giahan migrate")


def test_a_wrong_password_is_told() -> None:
    refused = RuntimeError()
    refused.__cause__ = asyncpg.InvalidPasswordError('password authentication failed for user "giahan"')
    assert "mend GIAHAN_DATABASE_URL" in str(sentence_of(refused, Settings()))
    assert sentence_of(RuntimeError(), Settings()) is None


def test_what_is_no_address_of_a_database_is_told() -> None:
    insisted(ran("serve", "--port", "0", GIAHAN_DATABASE_URL="mysql://x/y"), "no address", "GIAHAN_DATABASE_URL")


def test_a_damaged_secret_is_told(tmp_path: Path, database: Database) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "secret").write_text("short\n")
    done = ran("serve", "--port", "0", GIAHAN_DATABASE_URL=database.owner_url)
    insisted(done, "damaged", "remove that file")


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    insisted(ran("serve", "--port", "0"), "cannot be used", "GIAHAN_HOME")


def test_a_damaged_home_is_told(tmp_path: Path) -> None:
    data = tmp_path / "home" / "postgres"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("9.6\n")
    for folder in (*reversed(data.relative_to(tmp_path.parent).parents), data):
        (tmp_path.parent / folder).chmod(0o755)
    insisted(ran("serve", "--port", "0"), "cannot be used", "GIAHAN_HOME")


def test_the_version_and_the_revision_of_its_schema_are_told() -> None:
    done = ran("--version")
    assert re.fullmatch(r"giahan \d+\.\d+\.\d+\S*, schema \w+\n", done.stdout)
