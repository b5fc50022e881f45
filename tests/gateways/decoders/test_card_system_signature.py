"""The signature of docs/card-system.md: its worked example, and that a wrong one gets nowhere."""

import hashlib
import hmac
import re
from pathlib import Path

import pytest

from gateways.decoders.http import HttpCardSystem, command_body
from gateways.decoders.signing import Signer
from tests.gateways.decoders.cards import CARD, COMMAND, NUMBER, unavailable
from tests.gateways.decoders.television import KEY_ID, SECRET, Television, says

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "card-system.md").read_text(encoding="utf-8")
BODY, LINES, HEADERS = re.findall(r"```text\n(.*?)\n```", PAGE, re.DOTALL)
GIVEN = dict(line.split(": ") for line in HEADERS.splitlines())


@pytest.fixture
def secret() -> str:
    found = re.search(r"secret `([^`]+)`", PAGE)
    assert found is not None
    return found[1]


def test_the_body_of_the_example_is_what_is_sent_for_that_command() -> None:
    assert command_body(COMMAND) == BODY.encode()


def test_the_example_can_be_computed_from_the_page_alone(secret: str) -> None:
    assert LINES.splitlines()[5] == hashlib.sha256(BODY.encode()).hexdigest()
    assert hmac.new(secret.encode(), LINES.encode(), "sha256").hexdigest() == GIVEN["Giahan-Signature"]


def test_we_sign_as_the_example_does(secret: str) -> None:
    signer = Signer(GIVEN["Giahan-Key"], secret, lambda: int(GIVEN["Giahan-Timestamp"]), lambda: GIVEN["Giahan-Nonce"])
    _, method, path, *_ = LINES.splitlines()
    assert signer.headers(method, path, BODY.encode()) == GIVEN


def test_a_signature_is_for_one_body_path_and_method() -> None:
    signer = Signer(KEY_ID, SECRET, lambda: 1, lambda: "n")
    asked = [("PUT", "/a", b"1"), ("PUT", "/a", b"2"), ("PUT", "/b", b"1"), ("GET", "/a", b"1")]
    assert len({signer.headers(*each)["Giahan-Signature"] for each in asked}) == len(asked)


async def test_a_company_that_does_not_know_the_secret_refuses_us(television: Television) -> None:
    television.will(says(CARD))
    stranger = HttpCardSystem(television.base_url, KEY_ID, "another secret")
    assert await unavailable(stranger.look_up(NUMBER)) == "status 401"
    await stranger.aclose()


async def test_a_number_that_needs_quoting_is_signed_as_it_is_sent(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says({"card": "1/2 3?é"}, status=404))
    assert await card_system.look_up("1/2 3?é") is None
    assert television.requests[0].raw_path == "/v1/cards/1%2F2%203%3F%C3%A9"


def test_secrets_do_not_show_where_a_signer_is_printed() -> None:
    assert SECRET not in repr(Signer(KEY_ID, SECRET))
