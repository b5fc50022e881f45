"""The clock that processes share, and the secret that the demo makes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.settings import Settings
from api.settings.secret import secret_of
from tests.api.support.environment import told

pytestmark = pytest.mark.usefixtures("bare")


STARTED = "2026-11-22T00:00:00Z"


def test_a_clock_goes_on_from_where_it_was_started_the_same_for_every_process(monkeypatch: pytest.MonkeyPatch) -> None:
    first = told(monkeypatch, CLOCK="2022-06-24T09:00:00+07:00", CLOCK_STARTED_AT=STARTED)
    assert first.clock_offset == Settings().clock_offset
    assert datetime.fromisoformat(STARTED) + first.clock_offset == datetime(2022, 6, 24, 2, tzinfo=UTC)


def test_a_secret_of_the_demo_is_made_once_and_read_by_its_owner_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = told(monkeypatch, HOME=str(tmp_path / "home"))
    made = secret_of(settings)
    assert len(made) >= 32
    assert secret_of(settings) == made
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["secret"]
    assert (tmp_path / "home" / "secret").stat().st_mode & 0o777 == 0o600
