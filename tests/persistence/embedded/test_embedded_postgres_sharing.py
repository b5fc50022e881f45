"""One embedded PostgreSQL serves every process that holds its home, and the last one out stops it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.embedded import EmbeddedPostgres
from persistence.embedded.place import find_place
from persistence.embedded.postmaster import running_postmaster
from tests.databases import a_home
from tests.persistence.embedded.questions import FAST, a_holder, ask


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    with a_home() as folder:
        yield folder


def is_running(home: Path) -> bool:
    return running_postmaster(find_place(home).data) is not None


def test_two_that_start_at_once_share_one_new_server() -> None:
    with a_home() as home, a_holder(home) as one, a_holder(home) as other:
        numbers = {ask(holder.url(), "SELECT pg_postmaster_start_time()") for holder in (one, other)}
        assert len(numbers) == 1
        one.leave()
        other.leave()


def test_the_first_to_leave_leaves_it_to_the_other_and_the_last_one_out_stops_it(home: Path) -> None:
    with a_holder(home) as other:
        other.url()
        with EmbeddedPostgres(home, options=FAST) as url:
            pass
        assert ask(url, "SELECT 1") == 1
        other.leave()
    assert not is_running(home)


def test_two_holders_in_one_process_count_as_two(home: Path) -> None:
    with EmbeddedPostgres(home, options=FAST) as url:
        with EmbeddedPostgres(home, options=FAST):
            pass
        assert ask(url, "SELECT 1") == 1
    assert not is_running(home)


def test_starting_twice_holds_it_once(home: Path) -> None:
    postgres = EmbeddedPostgres(home, options=FAST)
    assert postgres.start() == postgres.start()
    postgres.stop()
    assert not is_running(home)


def test_a_killed_holder_counts_no_more_so_that_a_clean_exit_stops_the_server(home: Path) -> None:
    with a_holder(home) as killed, EmbeddedPostgres(home, options=FAST):
        killed.url()
        killed.die()
    assert not is_running(home)


def test_a_server_whose_only_holder_was_killed_is_found_again(home: Path) -> None:
    with a_holder(home) as killed:
        url = killed.url()
        before = ask(url, "SELECT pg_postmaster_start_time()")
        killed.die()
    with EmbeddedPostgres(home, options=FAST) as url:
        assert ask(url, "SELECT pg_postmaster_start_time()") == before
    assert not is_running(home)


def test_a_process_that_just_ends_stops_the_server(home: Path) -> None:
    with a_holder(home) as careless:
        careless.url()
        assert is_running(home)
        careless.leave()
    assert not is_running(home)
