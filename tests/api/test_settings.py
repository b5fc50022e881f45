"""Settings: read from the environment, refused by name where they cannot be used, and shown without their secrets."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.secret import secret_of
from api.settings import Settings

LONG = "a secret of thirty-two characters or more"
URL = "postgresql://giahan:hunter2@localhost/giahan"
STARTED = "2026-11-22T00:00:00Z"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave out what this machine has set."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GIAHAN_{name.upper()}", raising=False)


def told(monkeypatch: pytest.MonkeyPatch, **surroundings: str) -> Settings:
    """Read settings from an environment."""
    for name, value in surroundings.items():
        monkeypatch.setenv(f"GIAHAN_{name}", value)
    return Settings()


def test_everything_has_a_default_that_works() -> None:
    settings = Settings()
    assert (settings.demo, settings.database_url, settings.host, settings.port) == (True, None, "127.0.0.1", 8000)
    assert settings.clock_offset == timedelta()


@pytest.mark.parametrize(
    ("left_out", "why"),
    [
        ({"SECRET": None}, "GIAHAN_SECRET"),
        ({"SECRET": "too short"}, "GIAHAN_SECRET"),
        ({"DATABASE_URL": None}, "GIAHAN_DATABASE_URL"),
        ({"CLOCK": "2022-06-24T09:00:00+07:00"}, "GIAHAN_CLOCK"),
    ],
)
def test_production_is_refused_without_what_makes_it_safe(
    monkeypatch: pytest.MonkeyPatch, left_out: dict[str, str | None], why: str
) -> None:
    good: dict[str, str | None] = {"PROFILE": "production", "SECRET": LONG, "DATABASE_URL": URL}
    with pytest.raises(ValidationError, match=why):
        told(monkeypatch, **{name: value for name, value in (good | left_out).items() if value is not None})


def test_production_takes_what_makes_it_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = told(monkeypatch, PROFILE="production", SECRET=LONG, DATABASE_URL=URL)
    assert (settings.demo, secret_of(settings)) == (False, LONG)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PROFILE", "test"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("DATABASE_CONNECTIONS", "1"),
        ("LOG_LEVEL", "LOUD"),
        ("CLOCK", "2022-02-30T00:00:00Z"),
        ("CLOCK", "2022-06-24T09:00:00"),
        ("CLOCK", "yesterday"),
        ("SMPP_PORT", "0"),
    ],
)
def test_what_cannot_be_used_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    with pytest.raises(ValidationError, match=f"(?i){name}"):
        told(monkeypatch, **{name: value})


def test_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {"SECRET": LONG, "DATABASE_URL": URL, "MIGRATION_URL": URL, "CARD_SYSTEM_SECRET": "hush"}
    settings = told(monkeypatch, **secrets, SMPP_PASSWORD="hush", SMPP_SYSTEM_ID="somebody")
    shown = {name: value for name, value, _ in settings.lines()}
    for secret in (*secrets, "SMPP_PASSWORD"):
        assert shown[f"GIAHAN_{secret}"] == "********"
    assert shown["GIAHAN_SMPP_SYSTEM_ID"] == "somebody"
    assert "hunter2" not in f"{settings!r} {shown}"
    assert all(meaning for _, _, meaning in settings.lines())


def test_a_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GIAHAN_PORT=9000\nGIAHAN_HOST=0.0.0.0\nSOMEBODY_ELSES=1\n")
    settings = told(monkeypatch, PORT="9001")
    assert (settings.host, settings.port) == ("0.0.0.0", 9001)  # noqa: S104 - nothing is served here


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
