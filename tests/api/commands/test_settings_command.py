"""Settings shown, and refused in one line."""

import pytest

from tests.api.support.commands import ran, run

pytestmark = pytest.mark.usefixtures("bare")


def test_settings_are_shown_without_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_DATABASE_URL", "postgresql://giahan:hunter2@localhost/giahan")
    shown = run("settings").output
    assert "GIAHAN_DATABASE_URL=********" in shown
    assert "GIAHAN_PROFILE=demo" in shown
    assert "hunter2" not in shown


def test_production_without_a_secret_is_told_in_one_line() -> None:
    done = ran("serve", GIAHAN_PROFILE="production", GIAHAN_DATABASE_URL="postgresql://localhost/giahan")
    assert (done.returncode, done.stdout) == (2, "")
    assert "GIAHAN_SECRET" in done.stderr
    assert "Traceback" not in done.stderr
    done = ran("settings", GIAHAN_PORT="many")
    assert done.returncode == 2
    assert done.stderr.startswith("GIAHAN_PORT: ")
