"""Tokens of the command line."""

import pytest

from api.identity import SCOPES, Role, TokenIssuer
from api.settings import Settings
from api.settings.secret import secret_of
from tests.api.support.commands import run

pytestmark = pytest.mark.usefixtures("bare")


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SUBSCRIBER])
def test_a_token_has_the_rights_of_its_role(role: Role) -> None:
    shown = run("token", "--role", role.value)
    principal = TokenIssuer(secret_of(Settings())).read(shown.output.strip())
    assert (principal.name, principal.role, principal.scopes) == (role.value, role, SCOPES[role])
    named = run("token", "--role", role.value, "--name", "shop-7")
    assert TokenIssuer(secret_of(Settings())).read(named.output.strip()).name == "shop-7"


@pytest.mark.parametrize("written", ["0901234567", "84901234567", "+84 901 234 567"])
def test_a_subscribers_token_is_of_its_number(written: str) -> None:
    shown = run("token", "--role", "subscriber", "--msisdn", written)
    principal = TokenIssuer(secret_of(Settings())).read(shown.output.strip())
    assert (principal.msisdn, principal.name) == ("84901234567", "subscriber:84901234567")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--role", "king"],
        ["--role", "subscriber"],
        ["--role", "subscriber", "--msisdn", "nonsense"],
        ["--role", "subscriber", "--msisdn", ""],
        ["--role", "admin", "--msisdn", "0901234567"],
        ["--role", "admin", "--msisdn", "nonsense"],
    ],
)
def test_a_token_of_nobody_is_refused(words: list[str]) -> None:
    shown = run("token", *words)
    assert shown.exit_code == 2
    assert "Usage" in shown.output
    assert "eyJ" not in shown.output


def test_production_prints_no_token_unless_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_PROFILE", "production")
    monkeypatch.setenv("GIAHAN_DATABASE_URL", "postgresql://nobody@nowhere/nothing")
    monkeypatch.setenv("GIAHAN_SECRET", "the secret of a test: thirty-two characters or more")
    refused = run("token", "--role", "admin")
    assert (refused.exit_code, "eyJ" in refused.output) == (1, False)
    assert "GIAHAN_BUILT_IN_ISSUER" in refused.output
    monkeypatch.setenv("GIAHAN_BUILT_IN_ISSUER", "on")
    assert run("token", "--role", "admin").output.startswith("eyJ")


def test_a_short_secret_is_refused_in_every_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAHAN_SECRET", "short")
    with pytest.raises(ValueError, match="GIAHAN_SECRET"):
        Settings()
