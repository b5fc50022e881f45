"""The production profile is refused without what makes it safe."""

import pytest
from pydantic import ValidationError

from api.settings.secret import secret_of
from tests.api.support.environment import LONG, URL, told

pytestmark = pytest.mark.usefixtures("bare")


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
