"""Playing a story: a script of ours drives a real browser against a real server, and prints what it saw."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from api.identity import Role, TokenIssuer
from tests.api.commands.test_serving import a_server
from tests.api.support.installation import SECRET
from tests.audits.test_explorer import BROWSER
from tests.audits.test_graphql_over_http import NODE
from tests.databases import Database, a_database, url_of

HERE = Path(__file__).parent
INSTALLED = HERE.parent / "node_modules"
LONG = 900.0

needs_browser = pytest.mark.skipif(
    NODE is None or BROWSER is None or not (INSTALLED / "playwright-core").is_dir(),
    reason="Node or a browser is not here, or `make audits` was never called",
)


@contextmanager
def a_console(server: str, template: str, **surroundings: str) -> Iterator[str]:
    """Serve the console with the demo data, and give its address."""
    with a_database(server, template) as name:
        database = Database(url_of(server, name), url_of(server, name))
        with a_server(database, demo=True, GIAHAN_SANDBOX_PORT="0", **surroundings) as address:
            yield address


def played(story: str, address: str, *words: str) -> dict[str, Any]:
    """Play a story at an address, and give what it told."""
    program = [str(NODE), str(HERE / f"{story}.mjs"), address, str(BROWSER), *words]
    ran = subprocess.run(program, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603 - our own
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


def asked(address: str, document: str, **variables: Any) -> Any:  # noqa: ANN401 - whatever is answered
    """Ask as customer service does, and give the data."""
    body = json.dumps({"query": document, "variables": variables}).encode()
    token = TokenIssuer(SECRET).issue(Role.SUPPORT)
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
    with urlopen(Request(f"{address}/graphql", body, headers)) as answer:  # noqa: S310 - our own server
        return json.loads(answer.read())["data"]
