"""Root runs the embedded PostgreSQL as somebody else, who must get at the data and the programs."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence.embedded.binaries import find_binaries
from persistence.embedded.creation import create_once
from persistence.embedded.place import Place, find_place
from persistence.embedded.privileges import run_as, unprivileged_account
from tests.databases import a_home

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can run programs as somebody else")


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:  # on a disk: nothing can be run from the memory of some machines
        folder = Path(name).resolve()
        folder.chmod(0o711)
        yield folder


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o700)
    return folder


def test_a_home_it_can_enter_holds_the_data(elsewhere: Path) -> None:
    with a_home() as home:
        assert find_place(home, elsewhere=elsewhere) == Place(home / "postgres", unprivileged_account())


def test_data_kept_elsewhere_is_found_there_even_when_the_home_has_been_opened_since(elsewhere: Path) -> None:
    with a_home() as home:
        home.chmod(0o700)
        place = find_place(home, elsewhere=elsewhere)
        assert place.data.is_relative_to(elsewhere)
        create_once(place, find_binaries(place.account), durable=False)
        home.chmod(0o711)
        assert find_place(home, elsewhere=elsewhere) == place


def test_data_keeps_its_owner_whoever_would_be_chosen_today() -> None:
    with a_home() as home:
        data = home / "postgres"
        data.mkdir()
        (data / "PG_VERSION").touch()
        os.chown(data, 12345, 12346)
        account = find_place(home).account
    assert account
    assert (account.uid, account.gid) == (12345, 12346)


def test_programs_it_cannot_run_are_copied_once_to_where_it_can(
    elsewhere: Path, closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = unprivileged_account()
    package = find_binaries(account).parents[1]
    for part in (package, package.with_suffix(".libs")):
        shutil.copytree(part, closed / part.name)
    monkeypatch.syspath_prepend(closed)
    copied = find_binaries(account, elsewhere=elsewhere)
    assert copied.is_relative_to(elsewhere)
    assert run_as(account, [str(copied / "initdb"), "--version"]).returncode == 0
    assert find_binaries(account, elsewhere=elsewhere) == copied
