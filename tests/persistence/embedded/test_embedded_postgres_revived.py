"""An embedded PostgreSQL that dies under those who hold it comes back, where they look for it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.settings import Settings
from api.wiring.database import database_of
from persistence.embedded import EmbeddedPostgres, EmbeddedPostgresError, kept_alive
from tests.databases import a_home
from tests.persistence.embedded.postmasters import PATIENCE, answers, kill, server_of
from tests.persistence.embedded.questions import FAST, a_holder, ask


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    with a_home() as folder:
        yield folder


def revived(postgres: EmbeddedPostgres) -> bool:
    """Revive a server; what it was doing may take a moment to notice that it is gone."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return postgres.revive()
        except EmbeddedPostgresError:
            continue
    return False


def test_a_server_that_died_is_revived_where_it_was(home: Path) -> None:
    postgres = EmbeddedPostgres(home, options=FAST)
    with postgres as url:
        ask(url, "CREATE TABLE kept AS SELECT 7 AS figure")
        kill(home)
        assert revived(postgres)
        assert ask(url, "SELECT figure FROM kept") == 7
    assert server_of(home) is None


def test_a_server_that_runs_is_left_alone_and_one_that_was_stopped_stays_so(home: Path) -> None:
    postgres = EmbeddedPostgres(home, options=FAST)
    with postgres:
        before = server_of(home)
        assert not postgres.revive()
        assert server_of(home) == before
    assert not postgres.revive()
    assert server_of(home) is None


def test_a_server_revived_by_one_serves_all_who_hold_it(home: Path) -> None:
    postgres = EmbeddedPostgres(home, options=FAST)
    with a_holder(home) as other:
        url = other.url()
        with postgres:
            kill(home)
            assert revived(postgres)
        assert ask(url, "SELECT 1") == 1
        other.leave()


def test_whoever_keeps_a_server_alive_has_it_back_without_asking(home: Path) -> None:
    postgres = EmbeddedPostgres(home, options=FAST)
    with postgres as url, kept_alive(postgres):
        for _ in range(2):
            kill(home)
            assert answers(url)


def test_the_database_of_a_running_command_comes_back(home: Path) -> None:
    with database_of(Settings(home=home, database_url=None)) as url:
        kill(home)
        assert answers(url)
    assert server_of(home) is None
