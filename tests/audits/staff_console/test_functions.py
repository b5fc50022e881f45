"""The console's functions by themselves, where Node is: what is typed and shown, filters in the address, plots."""

import subprocess

import pytest

from tests.architecture.sources import ROOT
from tests.audits.test_graphql_over_http import NODE

ADMIN = ROOT / "admin"
VITEST = ADMIN / "node_modules" / "vitest" / "vitest.mjs"
LONG = 300.0


@pytest.mark.skipif(NODE is None or not VITEST.exists(), reason="Node is not here, or `make console` was never called")
def test_the_consoles_functions_do_what_their_tests_say() -> None:
    program = [str(NODE), str(VITEST), "run", "--no-color"]
    ran = subprocess.run(program, cwd=ADMIN, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603 - our own
    assert ran.returncode == 0, ran.stdout + ran.stderr
