"""The four steps in a real browser, through the sandbox gateway and back, with axe looking at every page (O-RETURN)."""

import json
import shutil
import socket
import subprocess

import pytest

from tests.audits.test_graphql_over_http import HERE, LONG, NODE, a_server
from tests.databases import Database

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
needs_browser = pytest.mark.skipif(
    NODE is None or BROWSER is None or not (HERE / "node_modules" / "playwright-core").is_dir(),
    reason="Node or a browser is not here, or `make audits` was never called",
)


@needs_browser
def test_the_four_steps_in_a_real_browser(database: Database) -> None:
    """O-HOLD, O-REDIRECT, O-RETURN, O-IDENTIFY: back and forth included; no script is needed, and axe finds nothing."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with a_server(database, "demo", sandbox=port) as address:
        base = address.removesuffix("/graphql")
        ran = subprocess.run(  # noqa: S603 - our own script
            [NODE or "node", str(HERE / "online.mjs"), base, str(BROWSER)],
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert (found["violations"], found["scripts"]) == ([], 0)
    assert found["outcomes"]["paid"] == found["outcomes"]["again"] == "Đã thanh toán"
    assert found["outcomes"]["declined"] == "Not paid"
    assert found["outcomes"]["left"] == "Your payment is being checked"
    assert "Thong tin khong khop" in found["outcomes"]["mismatch"]
    assert found["pages"] > 15
