"""Settings: read from the environment, refused by name where they cannot be used, shown without their secrets."""

from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import Settings
from tests.api.support.environment import LONG, URL, told

pytestmark = pytest.mark.usefixtures("bare")


def test_everything_has_a_default_that_works() -> None:
    settings = Settings()
    assert (settings.demo, settings.database_url, settings.host, settings.port) == (True, None, "127.0.0.1", 8000)
    assert settings.clock_offset == timedelta()


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
        ("TRUSTED_PROXIES", "my-proxy"),
        ("TRUSTED_PROXIES", "10.0.0.1/8"),
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
