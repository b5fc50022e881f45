"""The commands that only show, and those that bring data in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from graphql import build_schema, find_breaking_changes

from api.cli.main import giahan
from api.identity import SCOPES, Role, TokenIssuer
from api.secret import secret_of
from api.settings import Settings
from tests.api.house import House, a_house
from tests.api.selections import SCHEMA
from tests.databases import Database

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "frontend-contracts" / "schema.graphql"
SUBSCRIBERS = """msisdn,operator,billing,activatedOn
0901234567,MOBIFONE,PREPAID,2015-01-01
nonsense,MOBIFONE,PREPAID,2015-01-01
"""
CARDS = '{"number": "12345678901", "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2040-01-01"}\n'


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave out what this machine has set, and keep what is made in a folder of the test."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GIAHAN_{name.upper()}", raising=False)
    monkeypatch.setenv("GIAHAN_HOME", str(tmp_path / "home"))


def run(*words: str) -> Result:
    """Run a command here."""
    return CliRunner().invoke(giahan, words)


def ran(*words: str, **surroundings: str) -> "subprocess.CompletedProcess[str]":
    """Run a command as a user does."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "api.cli.main", *words],
        env=os.environ | {"PYTHONPATH": str(ROOT)} | surroundings,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_schema_shown_is_the_one_served() -> None:
    shown = run("schema")
    assert shown.exit_code == 0
    assert find_breaking_changes(build_schema(shown.output), SCHEMA) == []
    assert find_breaking_changes(SCHEMA, build_schema(shown.output)) == []


def test_the_schema_published_is_the_one_served() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == run("schema").output


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SUBSCRIBER])
def test_a_token_has_the_rights_of_its_role(role: Role) -> None:
    shown = run("token", "--role", role.value)
    principal = TokenIssuer(secret_of(Settings())).read(shown.output.strip())
    assert (principal.name, principal.role, principal.scopes) == (role.value, role, SCOPES[role])
    named = run("token", "--role", role.value, "--name", "shop-7")
    assert TokenIssuer(secret_of(Settings())).read(named.output.strip()).name == "shop-7"


@pytest.mark.parametrize("written", ["0901234567", "84901234567", "+84 901 234 567"])
def test_a_subscribers_token_is_of_its_number(written: str) -> None:
    shown = run("token", "--role", "subscriber", "--msisdn", written)
    principal = TokenIssuer(secret_of(Settings())).read(shown.output.strip())
    assert (principal.msisdn, principal.name) == ("84901234567", "subscriber:84901234567")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--role", "king"],
        ["--role", "subscriber"],
        ["--role", "subscriber", "--msisdn", "nonsense"],
        ["--role", "subscriber", "--msisdn", ""],
        ["--role", "admin", "--msisdn", "0901234567"],
        ["--role", "admin", "--msisdn", "nonsense"],
    ],
)
def test_a_token_of_nobody_is_refused(words: list[str]) -> None:
    shown = run("token", *words)
    assert shown.exit_code == 2
    assert "Usage" in shown.output
    assert "eyJ" not in shown.output


def test_settings_are_shown_without_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_DATABASE_URL", "postgresql://giahan:hunter2@localhost/giahan")
    shown = run("settings").output
    assert "GIAHAN_DATABASE_URL=********" in shown
    assert "GIAHAN_PROFILE=demo" in shown
    assert "hunter2" not in shown


def test_production_without_a_secret_is_told_in_one_line() -> None:
    done = ran("serve", GIAHAN_PROFILE="production", GIAHAN_DATABASE_URL="postgresql://localhost/giahan")
    assert (done.returncode, done.stdout) == (2, "")
    assert "GIAHAN_SECRET" in done.stderr
    assert "Traceback" not in done.stderr
    done = ran("settings", GIAHAN_PORT="many")
    assert done.returncode == 2
    assert done.stderr.startswith("GIAHAN_PORT: ")


async def test_files_are_imported_and_what_cannot_be_taken_is_told(database: Database, tmp_path: Path) -> None:
    subscribers, cards = tmp_path / "subscribers.csv", tmp_path / "cards.ndjson"
    subscribers.write_text(SUBSCRIBERS)
    cards.write_text(CARDS)
    at = {"GIAHAN_DATABASE_URL": database.owner_url}
    first = ran("import", "subscribers", str(subscribers), **at)
    assert (first.returncode, first.stderr) == (0, "")
    assert "2 rows: 1 added, 0 changed, 0 unchanged, 1 rejected" in first.stdout
    again = ran("import", "subscribers", str(subscribers), **at)
    assert "2 rows: 0 added, 0 changed, 1 unchanged, 1 rejected" in again.stdout
    assert "nonsense" in (tmp_path / "subscribers.csv.rejected.ndjson").read_text()
    assert "1 rows: 1 added" in ran("import", "cards", str(cards), **at).stdout
    async with a_house(database.app_url) as house:
        assert await imported(house) == ("84901234567", "TRON_VEN")


async def imported(house: House) -> tuple[str, str]:
    """Ask for what was imported."""
    document = """{
      subscriber(msisdn: "0901234567") { msisdn } decoderCard(number: "12345678901") { package { code } }
    }"""
    found = await house.ask(document)
    return found["subscriber"]["msisdn"], found["decoderCard"]["package"]["code"]


def test_a_file_that_cannot_be_read_is_told_in_one_line(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "file.csv"
    file.write_text("colour,size\nred,1\n")
    done = ran("import", "cards", str(file), GIAHAN_DATABASE_URL=database.owner_url)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_migrating_and_loading_again_changes_nothing(database: Database) -> None:
    for command in ("migrate", "load-catalogue"):
        done = ran(command, GIAHAN_DATABASE_URL=database.owner_url)
        assert (done.returncode, done.stderr) == (0, "")
