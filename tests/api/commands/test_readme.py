"""What README and the documents have one type is typed here, and answered as they say."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import click
import pytest

from api.cli.main import giahan
from tests.api.commands.test_serving import LONG, ROOT, a_server
from tests.api.support.installation import SECRET
from tests.databases import Database

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FIRST_START = "2026-11-22T09:00:00+07:00"
"""The day on which the answers of README were given."""

_BLOCK = re.compile(r"^```(console|json)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"giahan ([a-z][a-z-]+)(?: ([a-z][a-z-]+))?")


def test_the_requests_of_readme_are_answered_as_it_says(database: Database) -> None:
    conversation = list(asked())
    assert len(conversation) == 2
    with a_server(database, demo=True, GIAHAN_CLOCK=FIRST_START) as address:
        for command, answer in conversation:
            told = json.loads(typed(command, address))
            assert_as_told(told, json.loads(answer))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_a_document_names_is_there(document: Any) -> None:  # noqa: ANN401 - a path
    for code in re.findall(r"`([^`\n]*giahan [^`\n]*)`", document.read_text(encoding="utf-8")):
        for name, second in _COMMAND.findall(code):
            assert name in giahan.commands, code
            group = giahan.commands[name]
            if isinstance(group, click.Group) and second:
                assert second in group.commands, code


def asked() -> Iterator[tuple[str, str]]:
    """Pair each request with the answer that stands behind it; lines that are typed before it go with it."""
    before = ""
    for kind, text in _BLOCK.findall(README):
        if kind == "json":
            yield before, text
        elif "TOKEN" in text:
            typing = text.replace("$ ", "", 1)
            before = before.partition("curl")[0] + typing if "curl" in typing else typing


def typed(command: str, address: str) -> str:
    """Type what README says, against a server at another address."""
    here = command.replace(".venv/bin/giahan", f"{sys.executable} -m api.cli.main")
    done = subprocess.run(  # noqa: S603 - what README says
        ["/bin/bash", "-euc", here.replace("http://127.0.0.1:8000", address)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "GIAHAN_SECRET": SECRET},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    return done.stdout


def assert_as_told(told: Any, said: Any) -> None:  # noqa: ANN401 - JSON
    """Compare an answer with what is said of it; a text may be said in part, with an ellipsis."""
    if isinstance(said, dict):
        assert said.keys() == told.keys()
        for name, each in said.items():
            assert_as_told(told[name], each)
    elif isinstance(said, list):
        assert len(said) == len(told)
        for one, other in zip(told, said, strict=True):
            assert_as_told(one, other)
    elif isinstance(said, str) and said.endswith("…"):
        assert told.startswith(said[:-1].rstrip())
    else:
        assert told == said
