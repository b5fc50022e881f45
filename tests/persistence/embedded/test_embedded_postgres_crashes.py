"""What crashes leave behind does not keep the embedded PostgreSQL from starting."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.embedded import EmbeddedPostgres
from persistence.embedded.folders import make_private
from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster
from tests.databases import a_home
from tests.persistence.embedded.questions import FAST, ask, socket_folder


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    with a_home() as folder:
        yield folder


def test_a_pid_file_that_numbers_a_stranger_does_not_prevent_a_start(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        place = find_place(home)
        text = (place.data / "postmaster.pid").read_text()
        sockets = socket_folder(url)
    stranger = subprocess.Popen(["sleep", "60"], user=place.account.uid if place.account else None)  # noqa: S607
    try:
        stale = "\n".join([str(stranger.pid), *text.splitlines()[1:], ""])
        make_private(sockets, place.account)
        for path in (place.data / "postmaster.pid", sockets / ".s.PGSQL.5432.lock"):
            path.write_text(stale)
            path.chmod(0o644)
        with EmbeddedPostgres(home, options=FAST) as url:
            assert ask(url, "SELECT 1") == 1
    finally:
        stranger.kill()
        stranger.wait()


def test_an_empty_pid_file_does_not_prevent_a_start(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST):
        pass
    (find_place(home).data / "postmaster.pid").touch()
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT 1") == 1


def test_a_killed_server_comes_back_at_the_next_start(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST):
        server = running_postmaster(find_place(home).data)
        assert server
        os.kill(server.pid, signal.SIGKILL)
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT 1") == 1


def test_half_a_cluster_is_neither_used_nor_kept() -> None:
    with a_home() as home:
        half = home / "postgres.unfinished-1"
        half.mkdir()
        (half / "PG_VERSION").write_text("18")
        with EmbeddedPostgres(home, options=FAST) as url:
            assert ask(url, "SELECT 1") == 1
        assert not half.exists()
