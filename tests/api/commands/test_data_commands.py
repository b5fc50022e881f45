"""Commands that bring data in."""

import json
from asyncio import to_thread
from pathlib import Path

import pytest

from tests.api.support.commands import ran, run
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
    assert (first.returncode, first.stderr) == (3, "")
    assert "2 rows: 1 added, 0 changed, 0 unchanged, 1 rejected" in first.stdout
    again = ran("import", "subscribers", str(subscribers), **at)
    assert "2 rows: 0 added, 0 changed, 1 unchanged, 1 rejected" in again.stdout
    assert "nonsense" in (tmp_path / "subscribers.csv.rejected.ndjson").read_text()
    assert "1 rows: 1 added" in ran("import", "cards", str(cards), **at).stdout
    async with an_installation(database.app_url) as installed:
        assert await imported(installed) == ("84901234567", "TRON_VEN")


def test_a_dry_run_keeps_nothing_and_says_what_would_be(database: Database, tmp_path: Path) -> None:
    file, at = tmp_path / "subscribers.csv", {"GIAHAN_DATABASE_URL": database.owner_url}
    file.write_text(SUBSCRIBERS)
    for _ in range(2):
        done = ran("import", "subscribers", str(file), "--dry-run", **at)
        assert (done.returncode, done.stderr) == (3, "")
        assert "Nothing is kept. 2 rows: 1 added, 0 changed, 0 unchanged, 1 rejected" in done.stdout
    assert "nonsense" in (tmp_path / "subscribers.csv.rejected.ndjson").read_text()


def test_the_summary_is_told_to_programs_too(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIAHAN_DATABASE_URL", database.owner_url)
    file, rejects = tmp_path / "cards.csv", tmp_path / "rejects"
    file.write_text("number,productLine\n012345678901,DTH_OTT\n12345678901,DTH_OTT\nx,DTH_OTT\n")
    done = run("import", "cards", str(file), "--json", "--rejects", str(rejects))
    assert json.loads(done.stdout) == {
        "kind": "cards", "file": str(file), "dryRun": False, "rows": 3, "added": 1, "changed": 0, "unchanged": 0,
        "rejected": 1, "setAside": 1, "rejects": str(rejects),
    }  # fmt: skip
    assert done.exit_code == 3
    file.write_text("number\n012345678901\n")
    done = run("import", "cards", str(file), "--json", "--dry-run", "--rejects", str(rejects))
    assert (done.exit_code, json.loads(done.stdout)["unchanged"], json.loads(done.stdout)["rejects"]) == (0, 1, None)
    assert not rejects.exists()


HISTORY = {
    "balances": "msisdn,mainBalance\n0901234567,70000\n",
    "payments": """cardNumber,payerMsisdn,package,term,price,fee,paidAt
12345678901,0901234567,TRON_VEN,P1M,175000,21000,2024-01-01
""",
    "registrations": "cardNumber,msisdn,channel,registeredAt\n12345678901,0901234567,APP,2024-01-01\n",
}


async def test_what_another_system_knew_is_imported_once(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIAHAN_DATABASE_URL", database.owner_url)
    before = {"subscribers": SUBSCRIBERS.replace("nonsense", "0901234568"), "cards": CARDS}
    for kind, content in (before | HISTORY).items():
        (tmp_path / kind).write_text(content)
        assert (await to_thread(run, "import", kind, str(tmp_path / kind))).exit_code == 0
    for kind in HISTORY:
        again = await to_thread(run, "import", kind, str(tmp_path / kind))
        assert "1 rows: 0 added, 0 changed, 1 unchanged, 0 rejected." in again.stdout
    assert (await to_thread(run, "check")).exit_code == 0
    async with an_installation(database.app_url) as installed:
        assert await shown(installed) == (
            [{"reason": "OPENING_BALANCE", "amount": 70_000, "cause": None}],
            [{"imported": True, "total": 196_000, "activation": None}],
        )


async def shown(installed: Installation) -> tuple[list[object], list[object]]:
    """Ask what is listed of what was taken over."""
    document = """{
      statement(msisdn: "0901234567") { edges { node { reason amount cause { id } } } }
      decoderCard(number: "12345678901") { renewals { edges { node { imported total activation } } } }
    }"""
    found = await installed.ask(document)
    lists = found["statement"], found["decoderCard"]["renewals"]
    lines, renewals = ([edge["node"] for edge in each["edges"]] for each in lists)
    return lines, renewals


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
