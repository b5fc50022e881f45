"""Settings as an operator writes them in the environment."""

import pytest
from pydantic import ValidationError

from api.settings import LogLevel, Profile, Settings


def test_what_is_left_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """`GIAHAN_DATABASE_URL=` in an environment file asks for the embedded PostgreSQL, not for a database of no name."""
    for name in ("DATABASE_URL", "MIGRATION_URL", "SECRET", "CLOCK", "PORT"):
        monkeypatch.setenv(f"GIAHAN_{name}", "")
    settings = Settings()
    assert (settings.database_url, settings.migration_url, settings.secret) == (None, None, None)
    assert (settings.clock, settings.port) == (None, 8000)


def test_the_production_profile_refuses_an_empty_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_DATABASE_URL", "")
    with pytest.raises(ValidationError, match="set GIAHAN_DATABASE_URL"):
        Settings(profile=Profile.PRODUCTION)


@pytest.mark.parametrize("written", ["debug", "DEBUG", "Debug"])
def test_a_log_level_may_be_written_small(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("GIAHAN_LOG_LEVEL", written)
    assert Settings().log_level is LogLevel.DEBUG


def test_a_log_level_that_there_is_not_is_refused_before_anything_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_LOG_LEVEL", "loud")
    with pytest.raises(ValidationError):
        Settings()
