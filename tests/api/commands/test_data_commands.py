"""Commands that bring data in."""

from pathlib import Path

import pytest

from tests.api.support.commands import ran
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database

pytestmark = pytest.mark.usefixtures("bare")


SUBSCRIBERS = """msisdn,operator,billing,activatedOn
0901234567,MOBIFONE,PREPAID,2015-01-01
nonsense,MOBIFONE,PREPAID,2015-01-01
"""

CARDS = '{"number": "12345678901", "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2040-01-01"}\n'


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
    async with an_installation(database.app_url) as installed:
        assert await imported(installed) == ("84901234567", "TRON_VEN")


async def imported(installed: Installation) -> tuple[str, str]:
    """Ask for what was imported."""
    document = """{
      subscriber(msisdn: "0901234567") { msisdn } decoderCard(number: "12345678901") { package { code } }
    }"""
    found = await installed.ask(document)
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
