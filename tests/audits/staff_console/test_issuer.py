"""Signing in at a real OpenID provider, in a real browser: code flow with PKCE, renewal, its end, tabs, sign-out."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.api.commands.test_serving import a_free_port, await_listening
from tests.audits.staff_console.stories import HERE, INSTALLED, a_console, needs_browser, played
from tests.audits.test_graphql_over_http import NODE

LIVES = "12"
"""Seconds that a token lives: short, so that its end need not be waited for."""

pytestmark = [
    needs_browser,
    pytest.mark.skipif(not (INSTALLED / "oidc-provider").is_dir(), reason="`make audits` was never called"),
]


@contextmanager
def a_provider(port: int, console: str) -> Iterator[None]:
    program = [str(NODE), str(HERE / "provider.mjs"), str(port), console, LIVES]
    running = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
    try:
        await_listening(port)
        yield
    finally:
        running.terminate()
        running.wait()


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    port = a_free_port()
    issuer = f"http://127.0.0.1:{port}"
    settings = {
        "GIAHAN_OIDC_ISSUERS": issuer,
        "GIAHAN_OIDC_AUDIENCE": "https://giahan.example.test",
        "GIAHAN_OIDC_CONSOLE_CLIENT_ID": "console",
        "GIAHAN_OIDC_CLOCK_SKEW": "0",
    }
    with a_console(server, template, **settings) as address, a_provider(port, address):
        yield played("issuer", address, issuer, LIVES)


def test_nothing_fails_but_what_was_meant_to(told: dict[str, Any]) -> None:
    assert [fault for fault in told["faults"] if "401" not in fault] == []


def test_the_code_flow_proves_itself_and_comes_back(told: dict[str, Any]) -> None:
    first = told["asked"][0]
    assert (first["response_type"], first["code_challenge_method"]) == ("code", "S256")
    assert first["state"] != first["nonce"]
    assert len(first["code_challenge"]) == 43
    assert told["back"].endswith("/admin/policies?on=2022-06-24")
    assert "Bản thảo" in told["menu"], "the role is the issuer's"


def test_no_token_is_stored(told: dict[str, Any]) -> None:
    assert "eyJ" not in told["stored"]


def test_a_reload_asks_the_issuer_silently(told: dict[str, Any]) -> None:
    assert told["silent"] == "none"
    assert told["reloaded"].endswith("/admin/policies?on=2022-06-24")


def test_a_token_is_renewed_before_it_ends(told: dict[str, Any]) -> None:
    assert "refresh_token" in told["issuers"]
    assert told["renewed"] == 0


def test_where_it_cannot_be_renewed_the_form_waits_for_the_same_person(told: dict[str, Any]) -> None:
    assert "Phiên làm việc đã hết" in told["ended"]
    assert told["kept"] == "16/TB"
    assert told["besideToo"] == "Tham số", "the other tab goes on too"


def test_signing_out_signs_out_at_the_issuer_and_in_other_tabs(told: dict[str, Any]) -> None:
    assert "Đăng nhập" in told["signedOut"]
    assert "MAX_PER_TRANSACTION_VND" not in told["signedOut"]
    assert told["askedAnew"] == 1
