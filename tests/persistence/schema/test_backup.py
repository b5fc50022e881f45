"""A dump that is restored on another server: whole and guarded as before, or it is said what is missing."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.connections.application_role import ApplicationRoleError, make_role, require_rights
from persistence.drift.introspection import parts_of
from persistence.embedded import EmbeddedPostgres
from persistence.embedded.binaries import find_binaries
from tests.databases import FAST, Database, a_database, a_home, url_of, wait_for


@pytest.fixture
def fresh() -> Iterator[str]:
    """Give an empty database of a server that has no role of ours."""
    with a_home() as home, EmbeddedPostgres(home, options=FAST) as server, a_database(server) as name:
        yield url_of(server, name)


def moved(database: Database, to: str, folder: Path) -> int:
    """Dump a database, restore it elsewhere, and tell how that ended."""
    programs, dump = find_binaries(None), folder / "giahan.dump"
    words = ("--format=custom", f"--file={dump}", f"--dbname={database.owner_url}")
    subprocess.run([programs / "pg_dump", *words], check=True)  # noqa: S603 - our own program
    restore = [str(programs / "pg_restore"), "--no-owner", f"--dbname={to}", str(dump)]
    return subprocess.run(restore, check=False, capture_output=True).returncode  # noqa: S603 - our own program


def without_brackets(parts: dict[str, str]) -> dict[str, str]:
    """Leave out what PostgreSQL puts elsewhere when it reads its own conditions back."""
    return {part: made.replace("(", "").replace(")", "") for part, made in parts.items()}


def test_a_dump_restored_where_the_role_was_made_is_what_it_was(database: Database, fresh: str, tmp_path: Path) -> None:
    wait_for(make_role(fresh))
    assert moved(database, fresh, tmp_path) == 0
    wait_for(require_rights(fresh))
    assert without_brackets(wait_for(parts_of(fresh))) == without_brackets(wait_for(parts_of(database.owner_url)))


def test_rights_lost_in_a_restore_are_told_of(database: Database, fresh: str, tmp_path: Path) -> None:
    assert moved(database, fresh, tmp_path) != 0
    wait_for(make_role(fresh))
    with pytest.raises(ApplicationRoleError, match="restore"):
        wait_for(require_rights(fresh))
