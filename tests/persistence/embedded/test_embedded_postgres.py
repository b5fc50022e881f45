"""The embedded PostgreSQL as one process sees it: it starts, keeps what it is told, and is private."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.embedded import EmbeddedPostgres, EmbeddedPostgresError
from persistence.embedded.folders import make_private
from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster
from tests.databases import a_home
from tests.persistence.embedded.questions import FAST, ask, socket_folder


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    with a_home() as folder:
        yield folder


def test_it_answers_and_knows_vietnamese_letters(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT upper('gia hạn thuê bao')") == "GIA HẠN THUÊ BAO"
        assert ask(url, "SHOW server_encoding") == "UTF8"


def test_a_second_start_finds_the_data(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        ask(url, "CREATE TABLE kept AS SELECT 42 AS answer")
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT answer FROM kept") == 42


def test_nothing_is_lost_in_a_crash_unless_asked_for(home: Path) -> None:
    with EmbeddedPostgres(home) as url:
        durable = [ask(url, f"SHOW {name}") for name in ("fsync", "synchronous_commit", "full_page_writes")]
    assert durable == ["on", "on", "on"]


def test_it_listens_on_no_network(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SHOW listen_addresses") == ""
        assert ask(url, "SELECT inet_server_addr()") is None


def test_only_its_own_account_gets_at_the_data_and_the_socket(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        place = find_place(home)
        owner = place.account.uid if place.account else os.geteuid()
        for folder in (place.data, socket_folder(url)):
            about = folder.stat()
            assert (stat.S_IMODE(about.st_mode), about.st_uid) == (0o700, owner)


def test_nothing_runs_and_no_socket_folder_stays_after_a_stop(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        assert running_postmaster(find_place(home).data)
    assert running_postmaster(find_place(home).data) is None
    assert not socket_folder(url).exists()


def test_a_home_whose_path_is_too_long_for_a_socket_is_good_enough() -> None:
    with a_home() as short:
        home = short / ("long" * 30)
        with EmbeddedPostgres(home, options=FAST) as url:
            assert ask(url, "SELECT 1") == 1


def test_a_socket_folder_made_by_a_stranger_is_refused(tmp_path: Path) -> None:
    open_to_all = tmp_path / "sockets"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    with pytest.raises(EmbeddedPostgresError, match="not a private folder"):
        make_private(open_to_all, None)


def test_a_link_in_the_place_of_the_socket_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "target").mkdir(mode=0o700)
    (tmp_path / "sockets").symlink_to(tmp_path / "target")
    with pytest.raises(EmbeddedPostgresError, match="not a private folder"):
        make_private(tmp_path / "sockets", None)


def test_a_server_that_cannot_start_quotes_the_end_of_its_log_and_leaves_the_home_free(home: Path) -> None:
    with pytest.raises(EmbeddedPostgresError, match='could not access file "nonsense"'):
        EmbeddedPostgres(home, options={**FAST, "shared_preload_libraries": "nonsense"}).start()
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT 1") == 1
