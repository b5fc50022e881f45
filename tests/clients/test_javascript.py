"""What others wrote for JavaScript, and our own client, speak to a real server over the demo data."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.identity import Role, TokenIssuer
from tests.api.commands.test_serving import a_server
from tests.api.support.installation import SECRET
from tests.databases import Database, a_database, url_of

CONTRACTS = Path(__file__).parents[2] / "frontend-contracts"
NODE = shutil.which("node")
READY = NODE is not None and (CONTRACTS / "client" / "dist").is_dir() and (CONTRACTS / "node_modules").is_dir()
PROOFS = sorted((CONTRACTS / "proofs").glob("*.test.mjs"))

pytestmark = pytest.mark.skipif(
    not READY, reason="Node is not here, or `make javascript` has not installed the clients"
)


@pytest.fixture(scope="module")
def address(server: str, template: str) -> Iterator[str]:
    """Serve the demo data."""
    with (
        a_database(server, template) as name,
        a_server(Database(url_of(server, name), url_of(server, name)), demo=True) as address,
    ):
        yield address


@pytest.mark.parametrize("proof", PROOFS, ids=lambda proof: proof.name.partition(".")[0])
def test_what_speaks_javascript_is_content(address: str, proof: Path) -> None:
    told = {"GIAHAN_URL": f"{address}/graphql", "GIAHAN_TOKEN": TokenIssuer(SECRET).issue(Role.ADMIN, None, "proof")}
    program = [str(NODE), "--test", str(proof)]
    done = subprocess.run(program, env=os.environ | told, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
