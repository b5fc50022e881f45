"""The explorer in a real browser, where there is one: tokens, typed headers, and subscriptions over a WebSocket."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jwt
import pytest

from api.identity import ALGORITHM, AUDIENCE, Role
from tests.api.commands.test_serving import a_server
from tests.api.support.installation import SECRET
from tests.audits.test_graphql_over_http import LONG, NODE, needs_node
from tests.databases import Database

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
HERE = Path(__file__).parent
UNDERSTOOD = ("401 (Unauthorized)", "WebSocket")
"""What a browser says itself where a token was meant to be bad."""


def shown(address: str) -> dict[str, Any]:
    """Open the explorer, work in it, and tell what it showed."""
    assert NODE is not None
    program = [NODE, str(HERE / "explorer.mjs"), address, str(BROWSER)]
    ran = subprocess.run(program, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603 - our own script
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


@needs_node
@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed here")
def test_the_explorer_takes_tokens_sends_typed_headers_and_follows(database: Database) -> None:
    with a_server(database, demo=True) as address:
        told = shown(address)
    assert [fault for fault in told["faults"] if not any(each in fault for each in UNDERSTOOD)] == []
    assert told["offered"] == [role.value for role in Role]
    for role, token in told["tokens"].items():
        assert jwt.decode(token, SECRET, [ALGORITHM], audience=AUDIENCE)["role"] == role
    assert "MAIN_BALANCES" in told["accounts"]
    assert told["answered"] == "typed-by-hand"
    assert "UNAUTHENTICATED" in told["overruled"], "a typed header has the last word"
    progress = json.loads(told["followed"])["data"]["renewalProgress"]
    assert (progress["id"], progress["status"]) == (told["renewed"]["renewal"]["id"], "SUCCEEDED")
    assert "4403" in told["refused"], "a typed token has the last word over a WebSocket too"
