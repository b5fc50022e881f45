"""Commands of the books: `check` names what must never exist, `close-day` closes a day once, `archive` lets go."""

import asyncio
from pathlib import Path

import pytest

from tests.api.support.commands import ran
from tests.databases import Database
from tests.persistence.installation import ask

pytestmark = pytest.mark.usefixtures("bare")


def test_a_database_that_keeps_every_invariant_is_said_to(database: Database) -> None:
    done = ran("check", GIAHAN_DATABASE_URL=database.app_url)
    assert (done.returncode, done.stdout) == (0, "Nothing breaks an invariant.\n")


def test_what_breaks_an_invariant_is_named(database: Database) -> None:
    broken = """
    INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, main_balance,
        basic_usage_30_days, flagged_for_abuse, observed_at)
    VALUES (1, '01890000-0000-7000-8000-000000000001', '84900000001', 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE',
        '2020-02-29', 1000, 0, false, now())
    """
    asyncio.run(ask(database.owner_url, broken))
    done = ran("check", GIAHAN_DATABASE_URL=database.app_url)
    assert done.returncode == 1
    assert "01890000-0000-7000-8000-000000000001" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_day_is_closed_once(database: Database) -> None:
    """G-ONCE."""
    first, again = (ran("close-day", "--day", "2024-03-15", GIAHAN_DATABASE_URL=database.app_url) for _ in range(2))
    assert (first.returncode, again.returncode) == (0, 0)
    assert first.stdout == "2024-03-15 is closed by command line: 0 movements, 0 d.\n"
    assert again.stdout == "2024-03-15 was closed before by command line: 0 movements, 0 d.\n"


def test_a_day_that_is_not_over_is_not_closed(database: Database) -> None:
    """G-INPUT."""
    done = ran("close-day", "--day", "2999-01-01", "--check", GIAHAN_DATABASE_URL=database.app_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert "day must be from" in done.stderr


def test_what_is_old_is_archived_and_read_back(database: Database, tmp_path: Path) -> None:
    surroundings = {"GIAHAN_DATABASE_URL": database.app_url, "GIAHAN_MIGRATION_URL": database.owner_url}
    done = ran("archive", "--before", "2024-01-01", "--to", str(tmp_path / "kept"), **surroundings)
    assert (done.returncode, done.stdout) == (0, "0 files; gone: nothing; 0 had changed meanwhile and stay.\n")
    read = ran("archive", "--read", str(tmp_path / "kept"), "--as-of", "2023-12-31", **surroundings)
    assert read.returncode == 1
    assert "has no manifest" in read.stderr


@pytest.mark.parametrize("words", [(), ("--before", "2024-01-01"), ("--as-of", "2024-01-01")])
def test_what_is_to_be_done_must_be_said(words: tuple[str, ...]) -> None:
    """G-INPUT."""
    done = ran("archive", *words)
    assert (done.returncode, "--before DATE --to FOLDER" in done.stderr) == (2, True)
