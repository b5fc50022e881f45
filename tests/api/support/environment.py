"""Settings as an environment gives them."""

import pytest

from api.settings import Settings

LONG = "a secret of thirty-two characters or more"
URL = "postgresql://giahan:hunter2@localhost/giahan"


def told(monkeypatch: pytest.MonkeyPatch, **surroundings: str) -> Settings:
    """Read settings from an environment."""
    for name, value in surroundings.items():
        monkeypatch.setenv(f"GIAHAN_{name}", value)
    return Settings()
