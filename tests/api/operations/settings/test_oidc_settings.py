"""Settings of outside issuers: what would let in too many is refused by name."""

import pytest
from pydantic import ValidationError

from api.settings import Settings, Signature
from tests.api.support.commands import run
from tests.api.support.environment import told

ISSUERS = {"OIDC_ISSUERS": "https://a.example, https://b.example/realms/op", "OIDC_AUDIENCE": "giahan"}

pytestmark = pytest.mark.usefixtures("bare")


def test_several_issuers_are_listed_with_commas_or_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = told(monkeypatch, **ISSUERS, OIDC_ALGORITHMS="PS256 EdDSA", OIDC_ROLES='{"ops": "admin"}')
    assert settings.oidc_issuers == ("https://a.example", "https://b.example/realms/op")
    assert settings.oidc_algorithms == (Signature.PS256, Signature.EDDSA)
    assert ("GIAHAN_OIDC_ALGORITHMS", "PS256 EdDSA") in [line[:2] for line in settings.lines()]


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("OIDC_ALGORITHMS", "HS256", "OIDC_ALGORITHMS"),
        ("OIDC_ALGORITHMS", "none", "OIDC_ALGORITHMS"),
        ("OIDC_ALGORITHMS", " , ", "OIDC_ALGORITHMS"),
        ("OIDC_AUDIENCE", "", "OIDC_AUDIENCE"),
        ("OIDC_ISSUERS", "http://a.example", "https"),
        ("OIDC_ISSUERS", "a.example", "https"),
        ("OIDC_JWKS_URLS", "https://a.example/keys", "OIDC_JWKS_URLS"),
        ("OIDC_CLOCK_SKEW", "3600", "OIDC_CLOCK_SKEW"),
        ("OIDC_ROLES", '{"ops": "king"}', "OIDC_ROLES"),
    ],
)
def test_what_would_let_in_too_many_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, named: str
) -> None:
    with pytest.raises(ValidationError, match=f"(?i){named}"):
        told(monkeypatch, **ISSUERS | {name: value})


def test_an_issuer_on_this_machine_needs_no_encryption() -> None:
    assert Settings(oidc_issuers=("http://localhost:9000",), oidc_audience=("giahan",)).oidc_issuers


def test_the_built_in_issuer_gives_no_token_where_an_outside_one_is_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ISSUERS.items():
        monkeypatch.setenv(f"GIAHAN_{name}", value)
    shown = run("token", "--role", "admin")
    assert shown.exit_code == 1
    assert "GIAHAN_OIDC_ISSUERS" in shown.output
    assert "eyJ" not in shown.output
