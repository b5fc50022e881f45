"""What docs/channels.md has a gateway's developer type is typed here, and answered as it says."""

import re
import subprocess
import sys

from tests.api.commands.test_serving import ROOT, a_server
from tests.api.support.installation import SECRET
from tests.databases import Database

DOCUMENT = (ROOT / "docs" / "channels.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DAY = "2024-03-15T12:00:00+07:00"


def typed(command: str) -> str:
    """Type a command, in a shell as a reader has it."""
    done = subprocess.run(  # noqa: S603 - what the document says
        ["/bin/bash", "-c", command], capture_output=True, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
    )
    return done.stdout


ENVIRONMENT = {"PATH": "/usr/bin:/bin:/usr/local/bin", "GIAHAN_SECRET": SECRET}


def test_what_the_document_types_is_answered_as_it_says(database: Database) -> None:
    """K-USSD-STATE, K-SMS-ON: the demo data, on a day."""
    blocks = _BLOCK.findall(DOCUMENT)
    (token,) = [block for block in blocks if block.startswith("$ TOKEN=")]
    with a_server(database, demo=True, GIAHAN_CLOCK=DAY) as address:
        before = token.removeprefix("$ ").replace(".venv/bin/giahan", f"{sys.executable} -m api.cli.main")
        for command, answer in asked(blocks):
            here = command.replace("http://127.0.0.1:8000", address)
            assert typed(f"{before}{here}").strip() == answer.strip(), command


def asked(blocks: list[str]) -> list[tuple[str, str]]:
    """Pair each request with the lines behind it."""
    found: list[tuple[str, str]] = []
    for block in blocks:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE):
            if part.startswith("curl "):
                command, _, answer = part.partition("\n")
                found.append((command, answer))
    assert len(found) == 4
    return found
